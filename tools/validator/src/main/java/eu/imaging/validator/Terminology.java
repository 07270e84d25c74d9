package eu.imaging.validator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientContext;
import org.hl7.fhir.r5.terminologies.client.TerminologyClientR5;
import org.hl7.fhir.utilities.http.ManagedWebAccess;

/**
 * How codes are checked: against the loaded packages, and at one terminology server on loopback, if there is one. The core's
 * caches of results are not used: what they hold depends on who asked first. What is kept, for all engines, is the server's
 * answer to each question, word for word.
 */
final class Terminology {
  private final LoopbackServer server;
  private final Map<String, LoopbackServer.Answer> answers = new ConcurrentHashMap<>();

  /** @param server null where there is none: then codes of systems that are in no package are not checked */
  Terminology(LoopbackServer server) {
    this.server = server;
    ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
    // The core would have the server certified by the project that publishes the core's own.
    TerminologyClientContext.setAllowNonConformantServers(true);
  }

  void connect(SimpleWorkerContext context) throws IOException {
    context.setCachingAllowed(false);
    context.initTxCache(new ServerResources());
    context.setExpansionParameters(new Parameters());
    context.setTlogging(false);
    CoreRepairs.forgetUnsupportedSystems(context);
    if (server == null) {
      context.setCanRunWithoutTerminology(true);
      context.setNoTerminologyServer(true);
    } else {
      context.connectToTSServer(TerminologyClientR5.factory(), client(), false);
    }
  }

  private LoopbackTerminologyClient client() {
    try {
      return new LoopbackTerminologyClient(server, answers);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void forgetAnswers() {
    answers.clear();
  }
}
