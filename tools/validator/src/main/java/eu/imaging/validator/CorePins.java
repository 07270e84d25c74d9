package eu.imaging.validator;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r5.context.CoreVersionPinner;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;

/**
 * Pins the core package's references among its own definitions to their version, which the core does once it has loaded all of
 * them, and which shows in messages ({@code ...ValueSet/languages|5.0.0}). Here it is done to each as it is loaded: the core's own
 * pinner asks for a definition only to learn its version, so a stub with just that answers it.
 */
final class CorePins {
  private final Map<String, String> versions = new HashMap<>();
  private final CoreVersionPinner pinner;

  CorePins(List<Definition> core) {
    for (Definition definition : core) versions.put(definition.type() + " " + definition.url(), definition.version());
    IWorkerContext stubs = (IWorkerContext) Proxy.newProxyInstance(CorePins.class.getClassLoader(),
        new Class<?>[] {IWorkerContext.class}, (proxy, method, arguments) -> {
          if (!method.getName().equals("fetchResource")) throw new UnsupportedOperationException(method.getName());
          return stub((Class<?>) arguments[0], (String) arguments[1]);
        });
    pinner = new CoreVersionPinner(stubs);
  }

  void pin(CanonicalResource resource) {
    pinner.pinCoreVersions(only(CodeSystem.class, resource), only(ValueSet.class, resource),
        only(StructureDefinition.class, resource));
  }

  private Resource stub(Class<?> type, String url) throws ReflectiveOperationException {
    String version = versions.get(type.getSimpleName() + " " + url);
    if (version == null) return null;
    return ((CanonicalResource) type.getDeclaredConstructor().newInstance()).setVersion(version);
  }

  private static <T> List<T> only(Class<T> type, Object resource) {
    return type.isInstance(resource) ? List.of(type.cast(resource)) : List.of();
  }
}
