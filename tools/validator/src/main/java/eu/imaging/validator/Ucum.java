package eu.imaging.validator;

import java.io.InputStream;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.validation.ValidationEngine;

/** The units of measure that the validator carries with it, read once for all engines. */
final class Ucum {
  private static UcumService service;

  private Ucum() {}

  static synchronized void provide(SimpleWorkerContext context) {
    if (service == null) {
      try (InputStream essence = ValidationEngine.class.getClassLoader().getResourceAsStream("ucum-essence.xml")) {
        service = new UcumEssenceService(essence);
      } catch (java.io.IOException | UcumException fault) {
        throw new IllegalStateException("the validator's own ucum-essence.xml cannot be read", fault);
      }
    }
    context.setUcumService(service);
  }
}
