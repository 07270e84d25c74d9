package eu.imaging.validator;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r5.context.BaseWorkerContext;
import org.hl7.fhir.validation.instance.InstanceValidator;

/** Two defects of core 6.10.4 that nothing but its private fields can mend. Seen in its source; no report of them is known to us. */
final class CoreRepairs {
  private CoreRepairs() {}

  /**
   * The core remembers each code system that the terminology server did not know, and from then on words its finding differently, so
   * that the second of two equal resources got another outcome than the first.
   */
  static void forgetUnsupportedSystems(BaseWorkerContext context) {
    set(BaseWorkerContext.class, "unsupportedCodeSystems", context, new Forgetful());
  }

  /**
   * Asked whether a type that FHIR does not have is an approved additional one, the core fetches a list from the network, and without
   * it ends in a NullPointerException. No additional type is approved here, so that such a StructureDefinition gets its error.
   */
  static void knowNoAdditionalTypes(InstanceValidator validator) {
    set(InstanceValidator.class, "additionalResourcesTried", validator, true);
    set(InstanceValidator.class, "additionalResourceNames", validator, Set.of());
  }

  private static void set(Class<?> type, String name, Object object, Object value) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      field.set(object, value);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("this version of the validator is not the one the launcher was written for", changed);
    }
  }

  private static final class Forgetful extends HashSet<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(String system) {
      return false;
    }
  }
}
