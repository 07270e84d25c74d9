package eu.imaging.validator;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r5.context.BaseWorkerContext;
import org.hl7.fhir.validation.codesystem.CodingsObserver;
import org.hl7.fhir.validation.instance.InstanceValidator;

/** Defects of core 6.10.4 that only its private fields can mend. Seen in its source; no report of them is known to us. */
final class CoreRepairs {
  private CoreRepairs() {}

  /**
   * The core remembers each code system that could not be checked, and from then on gives another finding, so that the second of
   * two equal resources got another outcome than the first: this, and not threads, made verdicts of parallel requests differ.
   */
  static void forgetUnsupportedSystems(BaseWorkerContext context) {
    set(BaseWorkerContext.class, "unsupportedCodeSystems", context, new Forgetful());
  }

  /**
   * Asked whether a type that FHIR does not have is an approved additional one, the core fetches a list from the network, and
   * without it ends in a NullPointerException. No additional type is approved here, so such a StructureDefinition gets its error.
   */
  static void knowNoAdditionalTypes(InstanceValidator validator) {
    set(InstanceValidator.class, "additionalResourcesTried", validator, true);
    set(InstanceValidator.class, "additionalResourceNames", validator, Set.of());
  }

  /** The core collects all codes that a validator ever sees, and keeps with each the resource it was in. */
  static void forgetCodes(InstanceValidator validator) {
    validator.getTextsToCheck().clear();
    ((Collection<?>) get(InstanceValidator.class, "textsToCheckKeys", validator)).clear();
    Object observer = get(InstanceValidator.class, "codingObserver", validator);
    ((Collection<?>) get(CodingsObserver.class, "list", observer)).clear();
  }

  private static Object get(Class<?> type, String name, Object object) {
    try {
      return field(type, name).get(object);
    } catch (ReflectiveOperationException changed) {
      throw anotherVersion(changed);
    }
  }

  private static void set(Class<?> type, String name, Object object, Object value) {
    try {
      field(type, name).set(object, value);
    } catch (ReflectiveOperationException changed) {
      throw anotherVersion(changed);
    }
  }

  private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static IllegalStateException anotherVersion(Exception changed) {
    return new IllegalStateException("this is not the version of the validator that the launcher was written for", changed);
  }

  private static final class Forgetful extends HashSet<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(String system) {
      return false;
    }
  }
}
