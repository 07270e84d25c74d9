package eu.imaging.validator;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * A FHIR package whose definitions are not yet read. Nothing in it is ever changed, so all engines share it.
 *
 * @param manifest its package.json, in the form the core wants
 * @param others what the core calls binaries: the files of the folder {@code other}, by name
 */
record DefinitionPackage(NpmPackage manifest, List<Definition> definitions, Map<String, Definition.Source> others) {

  boolean isCore() {
    return manifest.name().equals("hl7.fhir.r5.core");
  }

  @Override
  public String toString() {
    return manifest.name() + "#" + manifest.version();
  }
}
