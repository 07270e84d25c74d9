package eu.imaging.validator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ObjectConverter;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.terminologies.NamingSystemUtilities;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.utilities.SIDUtilities;
import org.hl7.fhir.utilities.Utilities;

/**
 * Answers what a validation asks beyond the resource itself from the loaded packages, and never from the network. A reference to
 * something that is neither in the resource (or Bundle) nor given with it is not followed; a profile that is not loaded is reported as
 * not checked.
 */
final class OfflineResolver implements IValidatorResourceFetcher {
  /** URLs that are in use and resolve nowhere; the core knows them by heart too. */
  private static final Set<String> KNOWN = Set.of("http://hl7.org/fhir/w5", "http://hl7.org/fhir/fivews",
      "http://hl7.org/fhir/workflow", "http://hl7.org/fhir/ConsentPolicy/opt-out", "http://hl7.org/fhir/ConsentPolicy/opt-in",
      "http://loinc.org", "http://unitsofmeasure.org", "http://snomed.info/sct");

  /** A relative reference without a version (FHIR R5 references.html §2.3.0.1). */
  private static final String RELATIVE = "[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}";

  private final SimpleWorkerContext context;
  private final Map<String, Element> resolved = new HashMap<>();
  private LoopbackServer references;

  OfflineResolver(SimpleWorkerContext context) {
    this.context = context;
  }

  /** Begins with another resource, whose relative references {@code references} may answer (null: nobody does). */
  void begin(LoopbackServer references) {
    this.references = references;
    resolved.clear();
  }

  @Override
  public Element fetch(IResourceValidator validator, Object appContext, String url) throws IOException {
    Resource resource = context.fetchResource(Resource.class, url, IWorkerContext.VersionResolutionRules.defaultRule());
    if (resource != null) return new ObjectConverter(context).convert(resource);
    if (references == null || !url.matches(RELATIVE)) return null;
    if (!resolved.containsKey(url)) resolved.put(url, referred(url));
    return resolved.get(url);
  }

  private Element referred(String reference) throws IOException {
    LoopbackServer.Answer answer = references.ask("/" + reference, null);
    if (answer.status() != 200 || answer.body().length == 0) return null;
    FhirFormat format = answer.body()[0] == '<' ? FhirFormat.XML : FhirFormat.JSON;
    return Manager.parseSingle(context, new ByteArrayInputStream(answer.body()), format);
  }

  /** Whether a canonical or URI leads to something known; beyond FHIR's own names everything is taken on trust. */
  @Override
  public boolean resolveURL(IResourceValidator validator, Object appContext, String path, String url,
      IWorkerContext.VersionResolutionRules rules, String type, boolean canonical, List<CanonicalType> targets) {
    if (!Utilities.startsWithInList(url, "http://", "https://")) return true;
    if (context.fetchResource(Resource.class, url, rules) != null) return true;
    if (KNOWN.contains(url) || SIDUtilities.isKnownSID(url)) return true;
    if (url.contains("example.org") || url.contains("acme.com")) return false;
    if (!url.startsWith("http://hl7.org/fhir") && !"canonical".equals(type)) return true;
    return NamingSystemUtilities.hasNamingSystem(context, url);
  }

  @Override
  public byte[] fetchRaw(IResourceValidator validator, String url) {
    throw new FHIRException("The URL '" + url + "' is not fetched: this validator does not use the network");
  }

  @Override
  public IValidatorResourceFetcher setLocale(Locale locale) {
    return this;
  }

  @Override
  public CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object appContext, String url) {
    Resource resource = context.fetchResource(Resource.class, url, IWorkerContext.VersionResolutionRules.defaultRule());
    return resource instanceof CanonicalResource found ? found : null;
  }

  @Override
  public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
    return false;
  }

  @Override
  public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(IResourceValidator validator, Object appContext,
      String url) {
    Set<ResourceVersionInformation> versions = new HashSet<>();
    for (Resource resource : context.fetchResourceVersions(Resource.class, url)) {
      if (resource instanceof CanonicalResource found) {
        versions.add(new ResourceVersionInformation(found.hasVersion() ? found.getVersion() : "{{unversioned}}",
            found.getSourcePackage()));
      }
    }
    return versions;
  }
}
