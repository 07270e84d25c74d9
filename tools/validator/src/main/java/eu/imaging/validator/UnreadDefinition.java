package eu.imaging.validator;

import java.io.IOException;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.context.CanonicalResourceManager.CanonicalResourceProxy;
import org.hl7.fhir.r5.model.CanonicalResource;

/** A definition that is registered and read when it is first asked for. */
final class UnreadDefinition extends CanonicalResourceProxy {
  private final Definition definition;
  private final DefinitionParser parser;
  private final CorePins pins;

  /** Calls each FHIR type a constraint: the core reads at once what is not. */
  UnreadDefinition(Definition definition, DefinitionParser parser, CorePins pins) {
    super(definition.type(), definition.id(), definition.url(), definition.version(), definition.supplements(),
        pins != null && definition.definesType() ? "constraint" : definition.derivation(), definition.content());
    this.definition = definition;
    this.parser = parser;
    this.pins = pins;
  }

  @Override
  public CanonicalResource loadResource() {
    try {
      CanonicalResource resource = parser.parse(definition.source().read());
      if (pins != null) pins.pin(resource);
      return resource;
    } catch (IOException | RuntimeException fault) {
      throw new FHIRException("cannot read the definition " + definition.url() + " in " + definition.filename() + ": "
          + fault.getMessage(), fault);
    }
  }
}
