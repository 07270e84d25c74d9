package eu.imaging.validator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.utilities.VersionUtil;

/** {@code server PORT} or {@code validate FILE...}: README.md. Exit codes: 0 conformant, 1 findings, 2 fault. */
public final class Main {
  static final int FINDINGS = 1;
  static final int FAULT = 2;

  private Main() {}

  public static void main(String[] arguments) {
    try {
      System.exit(run(Options.parse(arguments)));
    } catch (UsageFault fault) {
      System.err.println(fault.getMessage());
      System.exit(FAULT);
    } catch (IOException | InterruptedException | RuntimeException | Error fault) {
      System.err.println("the validator failed: " + fault);
      System.exit(FAULT);
    }
  }

  private static int run(Options options) throws IOException, InterruptedException {
    if (options.mode() == Options.Mode.SERVER) endWithParent();
    isolate();
    // fhir-validator-wrapper reads the version from this line.
    System.out.println("FHIR Validation tool Version " + VersionUtil.getVersion());
    CompletableFuture.runAsync(LazyContext::prepare);
    Packages packages = Packages.read(options.guides());
    packages.reportMissing(System.out);
    Ucum.service();
    Terminology terminology = new Terminology(options.terminology() == null ? null
        : new LoopbackServer(options.terminology(), options.terminologyLog()));
    EnginePool.Maker maker = wanted -> new Engine(context(options, wanted), terminology, wanted.guides());
    if (options.mode() == Options.Mode.VALIDATE) return FileValidation.run(options, maker.make(packages), System.out);
    EnginePool engines = new EnginePool(maker, packages, options.threads());
    int port = new HttpService(engines, options.guides(), terminology).start(options.port(), options.threads());
    System.out.println("Listening on 127.0.0.1:" + port);
    Thread.currentThread().join();
    return 0;
  }

  private static SimpleWorkerContext context(Options options, Packages packages) throws IOException {
    return options.full() ? FullContext.load(packages.all()) : new LazyContext(packages.all());
  }

  /** Makes the outcome, and what the core writes to disk, independent of the machine and of its other users. */
  private static void isolate() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    // The core makes a terminology cache in the temporary folder, shared with every other validator of the machine.
    Path temporary = Path.of(System.getProperty("user.home"), "tmp");
    Files.createDirectories(temporary);
    System.setProperty("java.io.tmpdir", temporary.toString());
  }

  /** Our standard input is a pipe from whoever started us; it ends when that process does, however it ends. */
  private static void endWithParent() {
    Thread watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) continue;
      } catch (IOException closed) {
        // The same as its end.
      }
      Runtime.getRuntime().halt(0);
    }, "parent");
    watch.setDaemon(true);
    watch.start();
  }
}
