package org.hl7.fhir.igtools.publisher;

import java.util.Locale;
import java.util.TimeZone;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientContext;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * {@code LoopbackPublisher FOLDER TERMINOLOGY-SERVER}: the HL7 IG Publisher on the guide in a folder, with a terminology server on
 * loopback and nothing else of the network. It stands in the publisher's own package because what it sets is not public. Exit codes: 0
 * where the publisher came to its end (what it found is in output/qa.json), 2 where it did not.
 */
public class LoopbackPublisher extends Publisher {
  public static void main(String[] arguments) {
    if (arguments.length != 2 || !arguments[1].startsWith("http://127.0.0.1:") && !arguments[1].startsWith("http://localhost:")) {
      System.err.println("give the folder of the guide, and the address of a terminology server on loopback");
      System.exit(2);
    }
    Locale.setDefault(Locale.ENGLISH);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    try {
      run(arguments[0], arguments[1]);
      System.exit(0);
    } catch (Throwable fault) {
      System.err.println("the IG Publisher failed: " + fault);
      System.exit(2);
    }
  }

  private static void run(String folder, String terminologyServer) throws Exception {
    NpmPackage.setLoadCustomResources(true);
    ManagedWebAccess.loadFromFHIRSettings();
    // Ours states no version of HL7's tests of terminology servers, which it was not put to.
    TerminologyClientContext.setAllowNonConformantServers(true);
    LoopbackPublisher publisher = new LoopbackPublisher();
    publisher.settings.setTxServer(terminologyServer);
    publisher.settings.setCacheOption(PublisherUtils.CacheOption.LEAVE);
    publisher.setConfigFile(getAbsoluteConfigFilePath(determineActualIG(folder, PublisherUtils.IGBuildMode.MANUAL)));
    publisher.execute();
  }
}
