package eu.imaging.validator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r5.model.OperationOutcome.IssueType;

/**
 * The validator on 127.0.0.1, in the protocol of fhir-validator-wrapper (README.md). A verdict is a 200 and nothing else is: what
 * the client got wrong is a 4xx, what we got wrong a 500, each with an OperationOutcome that says what.
 */
final class HttpService {
  private static final int BODY_LIMIT = 256 << 20;
  /** Deeply nested resources need it: the core walks them recursively. */
  private static final long STACK = 64L << 20;

  private final EnginePool engines;
  private final List<Path> guides;
  private final Terminology terminology;

  HttpService(EnginePool engines, List<Path> guides, Terminology terminology) {
    this.engines = engines;
    this.guides = guides;
    this.terminology = terminology;
  }

  /** Listens, and says on which port; it has not answered before. Port 0 is one that the system finds free. */
  int start(int port, int threads) throws IOException {
    // Without it each answer waits 40 ms for the client's acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    // One more, so that a question whether we are there is answered while all engines are at work.
    server.setExecutor(Executors.newFixedThreadPool(threads + 1, task -> new Thread(null, task, "request", STACK)));
    server.createContext("/", exchange -> answer(exchange, this::notFound));
    server.createContext("/validateResource", exchange -> answer(exchange, this::validate));
    server.createContext("/convert", exchange -> answer(exchange, this::convert));
    server.createContext("/reload", exchange -> answer(exchange, this::reload));
    server.start();
    return server.getAddress().getPort();
  }

  private interface Handler {
    /** The answer in JSON. */
    byte[] handle(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** What the client is to be told instead of a verdict. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int status;

    Refusal(int status, String message) {
      super(message);
      this.status = status;
    }
  }

  private byte[] validate(HttpExchange exchange) throws IOException, InterruptedException {
    onlyPost(exchange);
    Question question = Question.of(exchange.getRequestURI().getRawQuery());
    FhirFormat format = format(exchange.getRequestHeaders().getFirst("Content-Type"));
    byte[] resource = body(exchange);
    return json(engines.run(engine -> engine.validate(resource, format, question.profiles(), question.references())));
  }

  private byte[] convert(HttpExchange exchange) throws IOException, InterruptedException {
    onlyPost(exchange);
    FhirFormat format = format(exchange.getRequestHeaders().getFirst("Content-Type"));
    byte[] resource = body(exchange);
    return engines.run(engine -> engine.convert(resource, format));
  }

  private byte[] reload(HttpExchange exchange) throws IOException {
    onlyPost(exchange);
    body(exchange);
    terminology.forgetAnswers();
    engines.renew(engines.packages().withGuides(guides));
    return json(outcome(IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "The definitions are read anew"));
  }

  private byte[] notFound(HttpExchange exchange) {
    throw new Refusal(404, "There is nothing at " + exchange.getRequestURI().getPath());
  }

  private static void onlyPost(HttpExchange exchange) {
    if (!exchange.getRequestMethod().equals("POST")) throw new Refusal(405, "Only POST is allowed here");
  }

  /** What is asked of a resource: the profiles, and who has the resources that it refers to (null for nobody). */
  private record Question(List<String> profiles, LoopbackServer references) {
    /** {@code profile=a&profile=b}, the wrapper's {@code profiles=a,b}, and {@code references=address}. */
    static Question of(String query) {
      List<String> profiles = new ArrayList<>();
      LoopbackServer references = null;
      for (String pair : query == null ? new String[0] : query.split("&")) {
        if (pair.isEmpty()) continue;
        String[] parts = pair.split("=", 2);
        String value = parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "";
        switch (parts[0]) {
          case "profile" -> profiles.add(value);
          case "profiles" -> profiles.addAll(List.of(value.split(",")));
          case "references" -> references = referenceServer(value);
          default -> throw new Refusal(400, "The parameter " + parts[0] + " is not supported");
        }
      }
      return new Question(profiles.stream().filter(url -> !url.isEmpty()).distinct().toList(), references);
    }

    private static LoopbackServer referenceServer(String address) {
      try {
        return new LoopbackServer(address, null);
      } catch (UsageFault notLoopback) {
        throw new Refusal(400, "references takes an http address on loopback, not " + address);
      }
    }
  }

  private static FhirFormat format(String contentType) {
    String type = contentType == null ? "application/fhir+json" : contentType.toLowerCase().replaceAll(";.*", "").trim();
    return switch (type) {
      case "application/fhir+json", "application/json" -> FhirFormat.JSON;
      case "application/fhir+xml", "application/xml", "text/xml" -> FhirFormat.XML;
      default -> throw new Refusal(415, "The content type " + type + " is neither application/fhir+json nor application/fhir+xml");
    };
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] bytes = in.readNBytes(BODY_LIMIT + 1);
      if (bytes.length > BODY_LIMIT) throw new Refusal(413, "The resource is larger than " + (BODY_LIMIT >> 20) + " MB");
      return bytes;
    }
  }

  private static void answer(HttpExchange exchange, Handler handler) throws IOException {
    int status = 200;
    byte[] bytes;
    try {
      bytes = handler.handle(exchange);
    } catch (Refusal refusal) {
      status = refusal.status;
      bytes = json(fault(IssueType.INVALID, refusal));
    } catch (UnknownProfile unknown) {
      status = 422;
      bytes = json(fault(IssueType.NOTFOUND, unknown));
    } catch (OutOfMemoryError full) {
      System.err.println("out of memory");
      Runtime.getRuntime().halt(Main.FAULT);
      return;
    } catch (Exception | Error broken) {
      status = 500;
      bytes = json(fault(IssueType.EXCEPTION, broken));
    }
    exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static byte[] json(OperationOutcome outcome) throws IOException {
    return new JsonParser().composeBytes(outcome);
  }

  private static OperationOutcome fault(IssueType type, Throwable fault) {
    boolean ours = type == IssueType.EXCEPTION && !(fault instanceof UsageFault);
    return outcome(IssueSeverity.FATAL, type, ours ? "The validation failed: " + fault : fault.getMessage());
  }

  private static OperationOutcome outcome(IssueSeverity severity, IssueType type, String text) {
    OperationOutcome outcome = new OperationOutcome();
    outcome.addIssue().setSeverity(severity).setCode(type).getDetails().setText(text);
    return outcome;
  }
}
