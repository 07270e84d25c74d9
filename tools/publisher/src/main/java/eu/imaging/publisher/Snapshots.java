package eu.imaging.publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r5.context.ContextUtilities;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * {@code Snapshots OUT RESOURCES CORE-PACKAGE PACKAGE...}: writes each StructureDefinition of a folder, with the snapshot that HL7's own code
 * makes of it, to another folder under the same name. Exit codes: 0 where all was written, 2 where it was not.
 */
public final class Snapshots {
  private Snapshots() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    if (arguments.length < 3) {
      System.err.println("give the folder to write to, the folder of resources, and the folders of FHIR packages, core first");
      System.exit(2);
    }
    try {
      write(Path.of(arguments[0]), Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length));
    } catch (Exception fault) {
      System.err.println("snapshots could not be made: " + fault);
      System.exit(2);
    }
  }

  private static void write(Path out, Path resources, List<String> packages) throws IOException {
    SimpleWorkerContext context = new SimpleWorkerContext.SimpleWorkerContextBuilder().withAllowLoadingDuplicates(true).fromPackage(NpmPackage.fromFolder(packages.get(0)));
    for (String each : packages.subList(1, packages.size())) context.loadFromPackage(NpmPackage.fromFolder(each), null);
    List<Path> files;
    try (Stream<Path> found = Files.list(resources)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Path> structures = new ArrayList<>();
    for (Path file : files) {
      Resource resource = new JsonParser().parse(Files.readAllBytes(file));
      if (!(resource instanceof CanonicalResource canonical) || !canonical.hasUrl()) continue;
      context.cacheResource(canonical);
      if (resource instanceof StructureDefinition) structures.add(file);
    }
    ContextUtilities snapshots = new ContextUtilities(context);
    Files.createDirectories(out);
    for (Path file : structures) {
      StructureDefinition read = (StructureDefinition) new JsonParser().parse(Files.readAllBytes(file));
      StructureDefinition structure = context.fetchResource(StructureDefinition.class, read.getUrl());
      snapshots.generateSnapshot(structure);
      Files.writeString(out.resolve(file.getFileName()), new JsonParser().setOutputStyle(OutputStyle.PRETTY).composeString(structure));
    }
  }
}
