package eu.imaging.validator;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds out what definitions there are: from a package's {@code .index.json}, or from the resources themselves. */
final class DefinitionIndex {
  /** What the core loads of a package; everything else in one (examples, notably) is left alone. */
  private static final Set<String> DEFINITION_TYPES = Set.of("CapabilityStatement", "StructureDefinition", "ValueSet",
      "CodeSystem", "SearchParameter", "OperationDefinition", "Questionnaire", "ConceptMap", "StructureMap", "NamingSystem",
      "ImplementationGuide", "ActorDefinition", "Requirements");

  private DefinitionIndex() {}

  /** The definitions that an index of version 2 lists (FHIR NPM package specification, "Package index"). */
  static List<Definition> read(byte[] index, Function<String, Definition.Source> sources) throws IOException {
    List<Definition> definitions = new ArrayList<>();
    try (JsonReader json = reader(index)) {
      json.beginObject();
      while (json.hasNext()) {
        if (!json.nextName().equals("files")) {
          json.skipValue();
          continue;
        }
        json.beginArray();
        while (json.hasNext()) {
          Map<String, String> line = strings(json, false);
          add(definitions, line, line.get("filename"), sources);
        }
        json.endArray();
      }
    }
    return definitions;
  }

  /** Adds the definition that a file holds, if it holds one; of an example no more is read than its resource type. */
  static void scan(List<Definition> definitions, String filename, byte[] resource, Definition.Source source)
      throws IOException {
    try (JsonReader json = reader(resource)) {
      add(definitions, strings(json, true), filename, name -> source);
    }
  }

  private static void add(List<Definition> definitions, Map<String, String> line, String filename,
      Function<String, Definition.Source> sources) {
    String type = line.get("resourceType");
    if (type == null || !DEFINITION_TYPES.contains(type) || line.get("id") == null) return;
    definitions.add(new Definition(type, line.get("id"), line.get("url"), line.get("version"), line.get("kind"),
        line.get("type"), line.get("derivation"), line.get("content"), line.get("supplements"), filename,
        sources.apply(filename)));
  }

  /** The properties of one object that are strings; empty as soon as it turns out to be no definition. */
  private static Map<String, String> strings(JsonReader json, boolean stopAtExample) throws IOException {
    Map<String, String> strings = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (json.peek() != JsonToken.STRING) {
        json.skipValue();
        continue;
      }
      String value = json.nextString();
      if (stopAtExample && name.equals("resourceType") && !DEFINITION_TYPES.contains(value)) return Map.of();
      strings.put(name, value);
    }
    json.endObject();
    return strings;
  }

  private static JsonReader reader(byte[] bytes) {
    return new JsonReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
  }
}
