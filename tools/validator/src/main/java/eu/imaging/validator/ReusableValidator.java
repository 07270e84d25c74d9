package eu.imaging.validator;

import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManager;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * The core's validator, used for one resource after another. The core makes a new one for each, and each reads a registry of OIDs
 * from a file, which takes longer than to validate a resource of usual size.
 */
final class ReusableValidator extends InstanceValidator {
  ReusableValidator(IWorkerContext context, XVerExtensionManager crossVersion) {
    super(context, null, crossVersion, new ValidatorSession(), new ValidatorSettings());
    CoreRepairs.knowNoAdditionalTypes(this);
  }

  /** Forgets what the core remembers from one resource to the next, as if this validator were new. */
  void renew() {
    session = new ValidatorSession();
    statusWarnings.clear();
    CoreRepairs.forgetCodes(this);
  }
}
