package eu.imaging.validator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientContext;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientR5;

/** TEMP */
final class Terminology {
  private final String address;

  Terminology(String address, Path log) {
    this.address = address;
  }

  void connect(SimpleWorkerContext context) {
    Parameters parameters = new Parameters();
    parameters.addParameter("profile-url", "http://hl7.org/fhir/ExpansionProfile/dc8fd4bc-091a-424a-8a3b-6198ef146891");
    context.setExpansionParameters(parameters);
    context.setCanNoTS(true);
    context.setTlogging(false);
    if (address == null) {
      context.setCanRunWithoutTerminology(true);
      context.setNoTerminologyServer(true);
    }
  }
}
