package eu.imaging.validator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packages a validation stands on: FHIR itself, its terminology and extensions from the package cache in the home folder, then
 * the guides in the order they were named.
 */
record Packages(List<DefinitionPackage> base, List<DefinitionPackage> guides) {
  /** In this order the core loads them; a later package of these adds to an earlier one. */
  private static final List<String> BASE = List.of("hl7.fhir.r5.core", "hl7.fhir.xver-extensions", "hl7.terminology.r5",
      "hl7.fhir.uv.extensions.r5");

  static Packages read(List<Path> guides) {
    Path cache = Path.of(System.getProperty("user.home"), ".fhir", "packages");
    List<DefinitionPackage> base = BASE.parallelStream().map(id -> PackageReader.read(find(cache, id))).toList();
    return new Packages(base, List.of()).withGuides(guides);
  }

  /** The same base, and the guides as they are on the disk now. */
  Packages withGuides(List<Path> paths) {
    return new Packages(base, paths.stream().map(PackageReader::read).toList());
  }

  List<DefinitionPackage> all() {
    return Stream.concat(base.stream(), guides.stream()).toList();
  }

  /** Names what the guides say they need and what is not here; nothing is fetched for it. */
  void reportMissing(PrintStream out) {
    for (DefinitionPackage guide : guides) {
      for (String needed : guide.manifest().dependencies()) {
        String id = needed.substring(0, needed.indexOf('#'));
        List<String> here = new ArrayList<>();
        for (DefinitionPackage other : all()) if (other.manifest().name().equals(id)) here.add(other.toString());
        if (here.isEmpty()) out.println("package " + guide + " needs " + needed + " which is not here");
        else if (!here.contains(needed)) out.println("package " + guide + " needs " + needed + " and gets " + here.get(0));
      }
    }
  }

  /** Looks past the drafts that are there while the cache is being laid out. */
  private static Path find(Path cache, String id) {
    try (Stream<Path> entries = Files.list(cache)) {
      List<Path> found = entries.filter(entry -> entry.getFileName().toString().startsWith(id + "#"))
          .filter(entry -> !entry.getFileName().toString().endsWith(".draft"))
          .filter(entry -> Files.isRegularFile(entry.resolve("package/package.json"))).toList();
      if (found.size() == 1) return found.get(0);
      throw new UsageFault(cache + " holds " + (found.isEmpty() ? "no " + id : "more than one " + id + ": " + found));
    } catch (IOException fault) {
      throw new UsageFault("cannot list the package cache " + cache, fault);
    }
  }
}
