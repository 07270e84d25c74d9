package eu.imaging.validator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r5.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Validates files one after another and prints {@code errors warnings milliseconds file} for each. */
final class FileValidation {
  private FileValidation() {}

  static int run(Options options, Engine engine, PrintStream out) throws IOException {
    if (options.output() != null) Files.createDirectories(options.output());
    boolean found = false;
    for (Path file : options.files()) {
      if (!Files.isRegularFile(file)) throw new UsageFault(file + " is no file");
      FhirFormat format = file.toString().endsWith(".xml") ? FhirFormat.XML : FhirFormat.JSON;
      long start = System.nanoTime();
      OperationOutcome outcome;
      try {
        outcome = engine.validate(Files.readAllBytes(file), format, options.profiles(), null);
      } catch (UnknownProfile unknown) {
        throw new UsageFault(unknown.getMessage());
      }
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      long errors = outcome.getIssue().stream().filter(FileValidation::isError).count();
      long warnings = outcome.getIssue().stream().filter(issue -> issue.getSeverity() == IssueSeverity.WARNING).count();
      out.println(errors + " " + warnings + " " + milliseconds + " " + file);
      found |= errors > 0;
      if (options.output() != null) write(options.output().resolve(file.getFileName() + ".outcome.json"), outcome);
    }
    return found ? Main.FINDINGS : 0;
  }

  private static boolean isError(OperationOutcomeIssueComponent issue) {
    return issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL;
  }

  private static void write(Path file, OperationOutcome outcome) throws IOException {
    Files.writeString(file, new JsonParser().setOutputStyle(OutputStyle.PRETTY).composeString(outcome));
  }
}
