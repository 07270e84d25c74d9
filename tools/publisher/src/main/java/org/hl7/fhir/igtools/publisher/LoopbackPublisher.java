package org.hl7.fhir.igtools.publisher;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.TimeZone;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientContext;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.r5.utils.validation.IValidationPolicyAdvisor;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.json.model.JsonArray;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * {@code LoopbackPublisher FOLDER TERMINOLOGY-SERVER [fast]}: the HL7 IG Publisher on the guide in a folder, with a terminology server on
 * loopback and nothing else of the network; with {@code fast} it checks all and writes no pages. It stands in the publisher's own package because what it sets is not public. Exit codes: 0
 * where the publisher came to its end (what it found is in output/qa.json), 2 where it did not.
 */
public class LoopbackPublisher extends Publisher {
  public static void main(String[] arguments) {
    if (arguments.length < 2 || !arguments[1].startsWith("http://127.0.0.1:") && !arguments[1].startsWith("http://localhost:")) {
      System.err.println("give the folder of the guide, and the address of a terminology server on loopback");
      System.exit(2);
    }
    Locale.setDefault(Locale.ENGLISH);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    try {
      run(arguments[0], arguments[1], arguments.length > 2 && arguments[2].equals("fast"));
      System.exit(0);
    } catch (Throwable fault) {
      System.err.println("the IG Publisher failed: " + fault);
      System.exit(2);
    }
  }

  private static void run(String folder, String terminologyServer, boolean fast) throws Exception {
    NpmPackage.setLoadCustomResources(true);
    ManagedWebAccess.loadFromFHIRSettings();
    // Ours states no version of HL7's tests of terminology servers, which it was not put to.
    TerminologyClientContext.setAllowNonConformantServers(true);
    LoopbackPublisher publisher = new LoopbackPublisher();
    publisher.settings.setTxServer(terminologyServer);
    publisher.settings.setGenerationOff(fast);
    publisher.settings.setCacheOption(PublisherUtils.CacheOption.LEAVE);
    publisher.setConfigFile(getAbsoluteConfigFilePath(determineActualIG(folder, PublisherUtils.IGBuildMode.MANUAL)));
    publisher.execute();
  }

  /** Called when all is set up and before anything is checked. */
  @Override
  public void createIg() throws Exception {
    pf.validator.setPolicyAdvisor(lettingStructuresBeMapped(pf.validationFetcher));
    // It would make each snapshot again and compare it with the one it has made itself: ours come without.
    pf.validator.setWantCheckSnapshotUnchanged(false);
    super.createIg();
    JsonArray uses = new JsonArray();
    for (String reason : pf.suppressedMessages.categories()) {
      for (SuppressedMessageInformation.SuppressedMessage message : pf.suppressedMessages.list(reason)) {
        uses.add(new JsonObject().set("reason", reason).set("message", message.getMessageRaw()).set("uses", message.getUseCount()));
      }
    }
    JsonParser.compose(uses, new File(pf.outputDir, "qa-suppressed.json"), true);
  }

  /**
   * R5 types ConceptMap.group.source and .target as canonical(CodeSystem); who maps elements to elements gives structures there, as HL7's own
   * maps between versions of FHIR do (hl7.fhir.uv.xver-r5.r4). What such a map names is asked to exist, not to be a CodeSystem.
   */
  private static IValidationPolicyAdvisor lettingStructuresBeMapped(IValidationPolicyAdvisor advisor) {
    return (IValidationPolicyAdvisor) Proxy.newProxyInstance(LoopbackPublisher.class.getClassLoader(),
        new Class<?>[] {IValidationPolicyAdvisor.class}, (proxy, method, arguments) -> {
          if (method.getName().equals("policyForReference") && String.valueOf(arguments[2]).matches("ConceptMap\\.group\\[\\d+]\\.(source|target)")) {
            return ReferenceValidationPolicy.CHECK_EXISTS;
          }
          try {
            return method.invoke(advisor, arguments);
          } catch (InvocationTargetException fault) {
            throw fault.getCause();
          }
        });
  }
}
