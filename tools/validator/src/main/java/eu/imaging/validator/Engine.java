package eu.imaging.validator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r5.context.IWorkerContext.VersionResolutionRules;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.model.ImplementationGuide;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.OperationOutcomeUtilities;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerFactory;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;
import org.hl7.fhir.validation.service.model.InstanceValidatorParameters;

/**
 * Validates one resource at a time, for one thread. Its definitions are its own: the core keeps caches (parsed expressions,
 * children of elements, snapshots being made) on the definitions themselves, so that two threads that share a definition can spoil
 * each other's verdict.
 *
 * <p>What it decides: references out of the resource are followed only to resources that come with it; {@code example.org} may be used, as it is in all that is
 * published as an example; messages are English; best practice and unknown extensions are reported as the core does by default.
 */
final class Engine {
  private final SimpleWorkerContext context;
  private final ReusableValidator validator;
  private final OfflineResolver resolver;

  Engine(SimpleWorkerContext context, Terminology terminology, List<DefinitionPackage> guides) throws IOException {
    this.context = context;
    context.setLocale(Locale.ENGLISH);
    context.setUcumService(Ucum.service());
    terminology.connect(context);
    validator = new ReusableValidator(context, XVerExtensionManagerFactory.createExtensionManager(context));
    validator.initializeFromParameters(new InstanceValidatorParameters().setAllowExampleUrls(true));
    resolver = new OfflineResolver(context);
    validator.setFetcher(resolver);
    validator.setPolicyAdvisor(new BasePolicyAdvisorForFullValidation(ReferenceValidationPolicy.IGNORE, Set.of()));
    validator.getImplementationGuides().addAll(implementationGuides(guides));
  }

  private List<ImplementationGuide> implementationGuides(List<DefinitionPackage> guides) {
    return guides.stream().flatMap(guide -> guide.definitions().stream())
        .filter(definition -> definition.type().equals("ImplementationGuide"))
        .map(definition -> fetch(ImplementationGuide.class, definition.url())).toList();
  }

  private <T extends Resource> T fetch(Class<T> type, String url) {
    return context.fetchResource(type, url, VersionResolutionRules.defaultRule());
  }

  /**
   * Validates against what {@code meta.profile} names, and the given profiles.
   *
   * @param references has the resources that this one refers to, null for nobody
   * @return the same for the same resource, whatever was validated before
   * @throws UnknownProfile where a given profile is not loaded
   */
  OperationOutcome validate(byte[] resource, FhirFormat format, List<String> profiles, LoopbackServer references)
      throws IOException {
    List<StructureDefinition> structures = new ArrayList<>();
    for (String url : profiles) structures.add(profile(url));
    validator.renew();
    resolver.begin(references);
    List<ValidationMessage> messages = new ArrayList<>();
    validator.validate(null, messages, new ByteArrayInputStream(resource), format, structures);
    return outcome(messages);
  }

  /** The resource in JSON, with what is wrong in it left as it is, as far as JSON can say it. */
  byte[] convert(byte[] resource, FhirFormat format) throws IOException {
    Element element = Manager.parseSingle(context, new ByteArrayInputStream(resource), format);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    Manager.compose(context, element, json, FhirFormat.JSON, OutputStyle.NORMAL, null);
    return json.toByteArray();
  }

  private StructureDefinition profile(String url) {
    StructureDefinition structure = fetch(StructureDefinition.class, url);
    if (structure == null) throw new UnknownProfile(url);
    return structure;
  }

  private OperationOutcome outcome(List<ValidationMessage> messages) {
    OperationOutcome outcome = new OperationOutcome();
    List<ValidationMessage> seen = new ArrayList<>();
    for (ValidationMessage message : messages) {
      if (seen.contains(message)) continue;
      seen.add(message);
      outcome.addIssue(OperationOutcomeUtilities.convertToIssue(message, outcome));
    }
    if (!outcome.hasIssue()) {
      outcome.addIssue().setSeverity(OperationOutcome.IssueSeverity.INFORMATION).setCode(OperationOutcome.IssueType.INFORMATIONAL)
          .getDetails().setText(context.formatMessage(I18nConstants.ALL_OK));
    }
    return outcome;
  }
}
