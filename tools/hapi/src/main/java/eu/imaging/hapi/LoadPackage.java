package eu.imaging.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * {@code LoadPackage PACKAGE PROFILE RESOURCE...}: loads a FHIR package of the classpath as HAPI does, and prints for each resource in JSON how
 * many errors HAPI finds against the profile: {@code FILE ERRORS}, and the errors indented below it. Exit code 2 where the package cannot be
 * loaded or has no such profile.
 */
public final class LoadPackage {
  private LoadPackage() {}

  public static void main(String[] arguments) throws Exception {
    FhirContext context = FhirContext.forR5();
    NpmPackageValidationSupport loaded = new NpmPackageValidationSupport(context);
    loaded.loadPackageFromClasspath("classpath:" + arguments[0]);
    if (loaded.fetchStructureDefinition(arguments[1]) == null) {
      System.err.println(arguments[0] + " has no " + arguments[1]);
      System.exit(2);
    }
    UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(context);
    ValidationSupportChain chain = new ValidationSupportChain(loaded, new DefaultProfileValidationSupport(context),
        new CommonCodeSystemsTerminologyService(context), new InMemoryTerminologyServerValidationSupport(context), unknown);
    FhirValidator validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    for (int index = 2; index < arguments.length; index++) {
      String resource = Files.readString(Path.of(arguments[index]));
      var errors = validator.validateWithResult(resource, new ValidationOptions().addProfile(arguments[1])).getMessages().stream()
          .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0).toList();
      System.out.println(arguments[index] + " " + errors.size());
      for (SingleValidationMessage error : errors) System.out.println("  " + error.getLocationString() + " " + error.getMessage());
    }
  }
}
