package eu.imaging.validator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r5.context.IContextResourceLoader;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.validation.ValidatorUtils;

/**
 * The core's own context, with every definition read at the start and none abridged: what {@link LazyContext} is measured against.
 * Slow, and for that test only.
 */
final class FullContext extends SimpleWorkerContext {
  private boolean loaded;

  private FullContext() throws IOException {
    super(new SimpleWorkerContextBuilder().fromNothing());
    version = "5.0.0";
    setAllowLoadingDuplicates(true);
  }

  static SimpleWorkerContext load(List<DefinitionPackage> packages) throws IOException {
    FullContext context = new FullContext();
    for (DefinitionPackage definitions : packages) {
      PackageInformation information = new PackageInformation(definitions.manifest(), definitions.isCore());
      IContextResourceLoader loader = ValidatorUtils.loaderForVersion(definitions.manifest().fhirVersion());
      for (Definition definition : definitions.definitions()) {
        if (definitions.isCore() && definition.id().equals("spdx-license") && definition.type().equals("CodeSystem")) continue;
        CanonicalResource resource =
            (CanonicalResource) loader.loadResource(new ByteArrayInputStream(definition.source().read()), true);
        context.cacheResourceFromPackage(resource, information);
      }
      definitions.others().forEach((name, source) -> context.binaries.put(name, source::read));
      context.getLoadedPackages().add(definitions.toString());
      if (definitions.isCore()) context.finishLoading(false);
    }
    context.loaded = true;
    return context;
  }

  /** As in {@link LazyContext}: what the terminology server has is not added to what the packages have. */
  @Override
  public void cacheResourceFromPackage(Resource resource, PackageInformation information) {
    if (!loaded) super.cacheResourceFromPackage(resource, information);
  }
}
