package eu.imaging.validator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r5.context.CanonicalResourceManager.CanonicalResourceProxy;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.utilities.Utilities;

/**
 * The core's context, with every definition of the packages registered and none read before it is asked for. The core would read
 * all type definitions when they are registered, and all structures, code systems and value sets when the core package is
 * complete; the methods overridden here are those that make it so, or that look through everything at each call. Each gives the
 * answer the core's own would.
 */
final class LazyContext extends SimpleWorkerContext {
  private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static final Set<String> SILENT = Set.of("fetchResourcesByType", "getStructures");
  private static final Set<String> WANT_TYPE_NAMES = Set.of("FHIRPathEngine.<init>", "ContextUtilities.getConcreteResourceSet",
      "ContextUtilities.getTypeNames", "ContextUtilities.getTypeNameSet", "InstanceValidator.checkTypeValue");
  /** FHIR R5, "Resource types": what an index does not say. */
  private static final Set<String> ABSTRACT_RESOURCES = Set.of("Resource", "DomainResource", "CanonicalResource",
      "MetadataResource");

  /** FHIR's own types by name; the core's TypeManager never hears of them, as it would read them all. */
  private final Map<String, Definition> types = new TreeMap<>();
  private final List<Definition> otherTypes = new ArrayList<>();
  private final List<StructureDefinition> typeStubs = new ArrayList<>();
  private final Set<String> urls = new HashSet<>();
  private final Map<Lookup, Resource> found = new HashMap<>();
  private CorePins pins;

  LazyContext(List<DefinitionPackage> packages) throws IOException {
    super(Blank.CONTEXT);
    version = "5.0.0";
    setAllowLoadingDuplicates(true);
    listCodeSystems().forEach(system -> urls.add(system.getUrl()));
    for (DefinitionPackage definitions : packages) register(definitions);
  }

  /** Does what the first context has to wait for, which can be done while the packages are being read. */
  static void prepare() {
    Blank.CONTEXT.getVersion();
  }

  /** What every context begins with: the registry of languages and the licence codes. */
  private static final class Blank {
    static final SimpleWorkerContext CONTEXT = make();

    private static SimpleWorkerContext make() {
      try {
        return new SimpleWorkerContextBuilder().fromNothing();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  private void register(DefinitionPackage definitions) {
    PackageInformation information = new PackageInformation(definitions.manifest(), definitions.isCore());
    DefinitionParser parser = new DefinitionParser(definitions.manifest().fhirVersion());
    if (definitions.isCore()) pins = new CorePins(definitions.definitions());
    for (Definition definition : definitions.definitions()) {
      // The core takes this one code system from within itself.
      if (definitions.isCore() && definition.id().equals("spdx-license") && definition.type().equals("CodeSystem")) continue;
      if (definition.definesType() && types.containsKey(definition.id()) && isCoreUrl(definition)) continue;
      if (definition.definesType() && definitions.isCore()) types.put(definition.baseType(), definition);
      if (definition.definesType() && definitions.isCore()) typeStubs.add(stub(definition, information));
      if (definition.definesType() && !definitions.isCore()) otherTypes.add(definition);
      registerResourceFromPackage(new UnreadDefinition(definition, parser, definitions.isCore() ? pins : null), information);
    }
    definitions.others().forEach((name, source) -> binaries.put(name, source::read));
    getLoadedPackages().add(definitions.toString());
  }

  /** A package can't redefine one of FHIR's types. */
  private boolean isCoreUrl(Definition definition) {
    return types.get(definition.id()).url().equals(definition.url());
  }

  @Override
  public void registerResourceFromPackage(CanonicalResourceProxy resource, PackageInformation information) {
    found.clear();
    if (resource.getUrl() != null) urls.add(resource.getUrl());
    super.registerResourceFromPackage(resource, information);
  }

  /**
   * Adds nothing once the packages are registered. The core would add what it finds at the terminology server, so that a later
   * validation would know more than an earlier one.
   */
  @Override
  public void cacheResourceFromPackage(Resource resource, PackageInformation information) {}

  /** What a definition was looked up by; which package asks decides between two that have the URL. */
  private record Lookup(Class<?> type, String uri, VersionResolutionRules rules, String version, PackageInformation asking) {}

  /** More are not remembered: fragments and versions in a stranger's resource could be without end. */
  private static final int MOST_LOOKUPS = 50_000;

  /**
   * The core looks through everything loaded when nothing has the URL, which is half the time of a warm validation, and compares
   * the versions of all that have it whenever something has: a sixth.
   */
  @Override
  public <T extends Resource> T fetchResourceWithExceptionByVersion(Class<T> type, String uri, VersionResolutionRules rules,
      String resourceVersion, Resource source) {
    boolean any = type == null || type == Resource.class;
    if (any && uri != null && !uri.startsWith("#") && !urls.contains(withoutVersion(uri, resourceVersion))) return null;
    if (uri == null || uri.startsWith("#")) {
      return super.fetchResourceWithExceptionByVersion(type, uri, rules, resourceVersion, source);
    }
    Lookup lookup = new Lookup(type, uri, rules, resourceVersion, source == null ? null : source.getSourcePackage());
    Resource known = found.get(lookup);
    if (known == null) {
      known = super.fetchResourceWithExceptionByVersion(type, uri, rules, resourceVersion, source);
      if (found.size() == MOST_LOOKUPS) found.clear();
      if (known != null) found.put(lookup, known);
    }
    return resourceOf(known);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Resource> T resourceOf(Resource resource) {
    return (T) resource;
  }

  private static String withoutVersion(String uri, String resourceVersion) {
    String url = resourceVersion == null && uri.contains("|") ? uri.substring(0, uri.lastIndexOf('|')) : uri;
    return url.contains("#") ? url.substring(0, url.indexOf('#')) : url;
  }

  /**
   * All resources of a type, in a fixed order, all of them read. Those who ask for all structures and keep only names of types get
   * stubs; those who keep only types get these; the parsers, which have looked for a FHIR type before, get the other types.
   */
  @Override
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    if (type == StructureDefinition.class) {
      String caller = CALLER.walk(frames -> frames.filter(frame -> !SILENT.contains(frame.getMethodName())).findFirst()
          .map(frame -> frame.getDeclaringClass().getSimpleName() + "." + frame.getMethodName()).orElse(""));
      if (WANT_TYPE_NAMES.contains(caller)) return cast(typeStubs);
      if (caller.startsWith("ParserBase.")) return cast(read(otherTypes));
      if (caller.equals("ContextUtilities.allStructures")) return cast(allTypes());
    }
    List<T> resources = super.fetchResourcesByType(type);
    resources.sort(Comparator.comparing(LazyContext::versionedUrl));
    return resources;
  }

  private static StructureDefinition stub(Definition definition, PackageInformation information) {
    StructureDefinition stub = new StructureDefinition();
    stub.setName(definition.baseType()).setType(definition.baseType()).setKind(StructureDefinitionKind.fromCode(definition.kind()))
        .setDerivation(TypeDerivationRule.fromCode(definition.derivation()))
        .setAbstract(ABSTRACT_RESOURCES.contains(definition.baseType())).setFhirVersion(FHIRVersion._5_0_0);
    stub.setSourcePackage(information);
    return stub;
  }

  private List<StructureDefinition> allTypes() {
    List<StructureDefinition> all = new ArrayList<>(read(types.values()));
    all.addAll(read(otherTypes));
    return all;
  }

  private List<StructureDefinition> read(Collection<Definition> definitions) {
    return definitions.stream().map(this::structure).toList();
  }

  private StructureDefinition structure(Definition definition) {
    return fetchResource(StructureDefinition.class, definition.url(), VersionResolutionRules.defaultRule());
  }

  private static String versionedUrl(Resource resource) {
    return resource instanceof CanonicalResource canonical ? canonical.getVersionedUrl() : resource.getIdBase();
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> cast(List<StructureDefinition> structures) {
    return (List<T>) structures;
  }

  @Override
  public List<String> generateResourceNames() {
    Set<String> names = new LinkedHashSet<>();
    for (Definition definition : types.values()) {
      if (definition.definesFhirType() && definition.kind().equals("resource")) names.add(definition.baseType());
    }
    return Utilities.sorted(names);
  }

  @Override
  public StructureDefinition fetchTypeDefinition(String name) {
    Definition definition = types.get(name);
    return definition == null ? super.fetchTypeDefinition(name) : structure(definition);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String name) {
    List<StructureDefinition> definitions = super.fetchTypeDefinitions(name);
    if (types.containsKey(name)) definitions.add(0, fetchTypeDefinition(name));
    return definitions;
  }

  @Override
  public boolean isPrimitiveType(String name) {
    return types.containsKey(name) ? types.get(name).kind().equals("primitive-type") : super.isPrimitiveType(name);
  }

  @Override
  public boolean isDataType(String name) {
    return types.containsKey(name) ? types.get(name).kind().equals("complex-type") : super.isDataType(name);
  }
}
