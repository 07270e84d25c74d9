package eu.imaging.validator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.Bundle;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CapabilityStatement;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.TerminologyCapabilities;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientR5;
import org.hl7.fhir.r5.utils.client.EFhirClientException;

/**
 * The core's client of a terminology server, for one engine, without the core's way to the network: a question that was asked
 * before, by any engine, is answered from what the server said then. Each answer is parsed anew: the core writes into what it gets.
 */
final class LoopbackTerminologyClient extends TerminologyClientR5 {
  private final LoopbackServer server;
  private final Map<String, LoopbackServer.Answer> answers;

  LoopbackTerminologyClient(LoopbackServer server, Map<String, LoopbackServer.Answer> answers) throws URISyntaxException {
    super("terminology", server.address(), "eu-imaging");
    this.server = server;
    this.answers = answers;
  }

  @Override
  public CapabilityStatement getCapabilitiesStatement() {
    return ask(CapabilityStatement.class, "/metadata", null);
  }

  @Override
  public CapabilityStatement getCapabilitiesStatementQuick() {
    return getCapabilitiesStatement();
  }

  @Override
  public TerminologyCapabilities getTerminologyCapabilities() {
    return ask(TerminologyCapabilities.class, "/metadata?mode=terminology", null);
  }

  @Override
  public Parameters validateCS(Parameters question) {
    return ask(Parameters.class, "/CodeSystem/$validate-code", question);
  }

  @Override
  public Parameters validateVS(Parameters question) {
    return ask(Parameters.class, "/ValueSet/$validate-code", question);
  }

  @Override
  public Parameters batchValidateCS(Parameters question) {
    return ask(Parameters.class, "/CodeSystem/$batch-validate-code", question);
  }

  @Override
  public Parameters batchValidateVS(Parameters question) {
    return ask(Parameters.class, "/ValueSet/$batch-validate-code", question);
  }

  @Override
  public Parameters subsumes(Parameters question) {
    return ask(Parameters.class, "/CodeSystem/$subsumes", question);
  }

  @Override
  public Parameters lookupCode(Parameters question) {
    return ask(Parameters.class, "/CodeSystem/$lookup", question);
  }

  @Override
  public ValueSet expandValueset(ValueSet valueSet, Parameters parameters) {
    Parameters question = parameters == null ? new Parameters() : parameters.copy();
    if (valueSet != null) question.addParameter().setName("valueSet").setResource(valueSet);
    return ask(ValueSet.class, "/ValueSet/$expand", question);
  }

  @Override
  public Bundle search(String type, String criteria) {
    return ask(Bundle.class, "/" + type + criteria, null);
  }

  @Override
  public CanonicalResource read(String type, String id) {
    return ask(CanonicalResource.class, "/" + type + "/" + id, null);
  }

  private <T extends Resource> T ask(Class<T> wanted, String path, Parameters question) {
    try {
      byte[] body = question == null ? null : new JsonParser().composeBytes(question);
      String key = question == null ? path : path + "\n" + new String(body, StandardCharsets.UTF_8);
      LoopbackServer.Answer answer = answers.get(key);
      if (answer == null) {
        answer = server.ask(path, body);
        answers.put(key, answer);
      }
      return read(wanted, path, answer);
    } catch (IOException fault) {
      throw new TerminologyFault(path, fault);
    }
  }

  private <T extends Resource> T read(Class<T> wanted, String path, LoopbackServer.Answer answer) throws IOException {
    Resource resource = new JsonParser().parse(answer.body());
    if (wanted.isInstance(resource)) return wanted.cast(resource);
    String reason = "The terminology server answered " + path + " with status " + answer.status();
    throw new EFhirClientException(answer.status(), reason, resource instanceof OperationOutcome outcome ? outcome : null);
  }
}
