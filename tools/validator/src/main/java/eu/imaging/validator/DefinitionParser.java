package eu.imaging.validator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r5.context.IContextResourceLoader;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.R5Hacker;
import org.hl7.fhir.utilities.VersionUtilities;
import org.hl7.fhir.validation.ValidatorUtils;

/**
 * Turns a definition's bytes into the core's model, without what no verdict depends on: narrative, mappings, and the
 * differential of what has a snapshot; most of the whole. Definitions of other FHIR versions go through the core's converters, as
 * they are.
 */
final class DefinitionParser {
  private final IContextResourceLoader loader;
  private final boolean r5;

  DefinitionParser(String fhirVersion) {
    loader = ValidatorUtils.loaderForVersion(fhirVersion);
    if (loader == null) throw new UsageFault("FHIR version " + fhirVersion + " is not one the validator knows");
    r5 = VersionUtilities.isR5Ver(fhirVersion);
  }

  CanonicalResource parse(byte[] bytes) throws IOException {
    if (!r5) return (CanonicalResource) loader.loadResource(new ByteArrayInputStream(bytes), true);
    JsonObject json;
    try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      json = JsonParser.parseReader(reader).getAsJsonObject();
    }
    strip(json);
    CanonicalResource resource = (CanonicalResource) new QuickJsonParser().parse(json);
    // As the core's own loader does: the constraint that every element has content is not for Base.
    if (resource instanceof StructureDefinition base && "http://hl7.org/fhir/StructureDefinition/Base".equals(base.getUrl())) {
      base.getSnapshot().getElementFirstRep().getConstraint().clear();
    }
    return R5Hacker.fixR5BrokenResource(resource);
  }

  private static void strip(JsonObject json) {
    json.remove("text");
    json.remove("mapping");
    if (json.has("snapshot")) json.remove("differential");
    for (String view : new String[] {"snapshot", "differential"}) {
      if (!json.has(view)) continue;
      for (JsonElement element : json.getAsJsonObject(view).getAsJsonArray("element")) element.getAsJsonObject().remove("mapping");
    }
  }
}
