package eu.imaging.validator;

import java.io.IOException;

/**
 * One line of a package's index: what must be known of a definition before it is read, and how to read it.
 *
 * @param type resource type, {@code StructureDefinition}
 * @param baseType {@code StructureDefinition.type}, null for other resources
 */
record Definition(String type, String id, String url, String version, String kind, String baseType, String derivation,
    String content, String supplements, String filename, Source source) {

  /** Gives the bytes anew at each call, so that engines share no object. */
  interface Source {
    byte[] read() throws IOException;
  }

  /** Whether it defines a type (a resource, a data type, a logical model) rather than a profile of one. */
  boolean definesType() {
    return type.equals("StructureDefinition") && !"constraint".equals(derivation);
  }

  /** Whether it defines a FHIR type that instances can have: not a logical model, not an abstract pattern such as FiveWs. */
  boolean definesFhirType() {
    return definesType() && "specialization".equals(derivation) && !"logical".equals(kind);
  }
}
