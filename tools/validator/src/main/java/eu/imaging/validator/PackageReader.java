package eu.imaging.validator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.utilities.json.model.JsonObject;
import org.hl7.fhir.utilities.json.parser.JsonParser;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * Reads packages: of the package cache, unpacked elsewhere, a {@code .tgz}, or a folder of resources as SUSHI leaves it. It writes
 * nothing. The core's own reader is not used because it would: it makes indexes and OID maps in the folders it reads.
 */
final class PackageReader {
  /** More than any published package, unpacked (the core's is 67 MB); stops an archive made to fill the memory. */
  private static final int UNPACKED_LIMIT = 256 << 20;
  /** More than any file of one (the core's largest is 11 MB). */
  private static final int FILE_LIMIT = 64 << 20;

  /** More than any published package has (the core has 3,000). */
  private static final int FILES_LIMIT = 100_000;

  private PackageReader() {}

  /** Reads what is at {@code path}, whichever of the forms it has. */
  static DefinitionPackage read(Path path) {
    try {
      if (Files.isRegularFile(path)) return archive(path);
      if (Files.isRegularFile(path.resolve("package/package.json"))) return folder(path.resolve("package"));
      if (Files.isRegularFile(path.resolve("package.json"))) return folder(path);
      return resources(path);
    } catch (IOException | RuntimeException fault) {
      if (fault instanceof UsageFault usage) throw usage;
      throw new UsageFault("cannot read the package " + path, fault);
    }
  }

  private static DefinitionPackage folder(Path folder) throws IOException {
    NpmPackage manifest = manifest(Files.readAllBytes(folder.resolve("package.json")));
    Map<String, Definition.Source> others = new HashMap<>();
    for (Path other : List.of(folder.resolve("other"), folder.resolveSibling("other"))) {
      for (Path file : files(other)) others.putIfAbsent(file.getFileName().toString(), () -> Files.readAllBytes(file));
    }
    Path index = folder.resolve(".index.json");
    List<Definition> definitions = Files.isRegularFile(index)
        ? DefinitionIndex.read(Files.readAllBytes(index), name -> () -> Files.readAllBytes(folder.resolve(name)))
        : scan(folder);
    return new DefinitionPackage(manifest, definitions, others);
  }

  private static DefinitionPackage archive(Path path) throws IOException {
    Map<String, byte[]> files = unpack(path);
    byte[] manifest = files.get("package/package.json");
    if (manifest == null) throw new UsageFault(path + " is no FHIR package: it has no package/package.json");
    List<Definition> definitions = new ArrayList<>();
    Map<String, Definition.Source> others = new HashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      Definition.Source source = file::getValue;
      if (file.getKey().matches("(package/)?other/[^/]+")) others.put(name, source);
      else if (file.getKey().equals("package/" + name) && isResource(name)) {
        DefinitionIndex.scan(definitions, name, file.getValue(), source);
      }
    }
    return new DefinitionPackage(manifest(manifest), definitions, others);
  }

  private static Map<String, byte[]> unpack(Path path) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    int left = UNPACKED_LIMIT;
    int count = 0;
    try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null;) {
        if (++count > FILES_LIMIT) throw new UsageFault(path + " has more than " + FILES_LIMIT + " files");
        // Nothing is written to disk, so a path that leaves the package, or a link, leads nowhere; neither is part of it.
        if (!isPlainFile(entry) || !isWithin(entry.getName())) continue;
        byte[] bytes = tar.readNBytes(FILE_LIMIT + 1);
        if (bytes.length > FILE_LIMIT) throw new UsageFault(path + " has a file of more than " + (FILE_LIMIT >> 20) + " MB");
        left -= bytes.length;
        if (left < 0) throw new UsageFault(path + " unpacks to more than " + (UNPACKED_LIMIT >> 20) + " MB");
        files.put(entry.getName(), bytes);
      }
    }
    return files;
  }

  private static boolean isPlainFile(TarArchiveEntry entry) {
    return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !entry.isFIFO() && !entry.isBlockDevice()
        && !entry.isCharacterDevice();
  }

  private static boolean isWithin(String name) {
    return !name.startsWith("/") && !List.of(name.split("[/\\\\]")).contains("..");
  }

  /** A guide's definitions without a manifest; what the ImplementationGuide says is the package's name and version. */
  private static DefinitionPackage resources(Path folder) throws IOException {
    List<Definition> definitions = scan(folder);
    Map<String, String> identity = new LinkedHashMap<>(Map.of("name", folder.getFileName().toString(), "version", "0.0.0"));
    for (Definition definition : definitions) {
      if (!definition.type().equals("ImplementationGuide")) continue;
      JsonObject guide = JsonParser.parseObject(definition.source().read());
      if (guide.has("packageId")) identity.put("name", guide.asString("packageId"));
      if (guide.has("version")) identity.put("version", guide.asString("version"));
    }
    JsonObject manifest = new JsonObject();
    identity.forEach(manifest::set);
    manifest.forceArray("fhirVersions").add("5.0.0");
    NpmPackage npm = NpmPackage.empty();
    npm.setNpm(manifest);
    return new DefinitionPackage(npm, definitions, Map.of());
  }

  /** Keeps the bytes it has read, so that an engine made later sees the same state of the guide. */
  private static List<Definition> scan(Path folder) throws IOException {
    List<Definition> definitions = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (!isResource(name)) continue;
      byte[] bytes = Files.readAllBytes(file);
      try {
        DefinitionIndex.scan(definitions, name, bytes, () -> bytes);
      } catch (IOException | IllegalStateException broken) {
        throw new UsageFault("cannot read " + file, broken);
      }
    }
    return definitions;
  }

  private static NpmPackage manifest(byte[] bytes) throws IOException {
    NpmPackage npm = NpmPackage.empty();
    npm.setNpm(JsonParser.parseObject(bytes));
    if (npm.name() == null || npm.version() == null) throw new IOException("its package.json lacks a name or a version");
    return npm;
  }

  private static boolean isResource(String name) {
    return name.endsWith(".json") && !name.startsWith(".") && !name.equals("package.json");
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
