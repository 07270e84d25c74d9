package eu.imaging.validator;

import java.io.IOException;
import java.io.InputStream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.validation.ValidationEngine;

/** The units of measure that the validator carries with it, read once for all engines. */
final class Ucum {
  private static UcumService service;

  private Ucum() {}

  static synchronized UcumService service() {
    if (service == null) {
      try (InputStream essence = ValidationEngine.class.getClassLoader().getResourceAsStream("ucum-essence.xml")) {
        service = new UcumEssenceService(essence);
      } catch (IOException | UcumException fault) {
        throw new IllegalStateException("the validator's own ucum-essence.xml cannot be read", fault);
      }
    }
    return service;
  }
}
