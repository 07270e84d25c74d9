package eu.imaging.validator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line, as fhir-validator-wrapper writes it: {@code server PORT -tx URL -txLog FILE -version 5.0.0 -ig PATH ...},
 * or {@code validate FILE...}. README.md lists the options.
 *
 * @param terminology address of the terminology server, null for none ({@code -tx n/a})
 * @param terminologyLog file that gets a line for each question put to the terminology server, null for none
 * @param output folder for the OperationOutcomes of {@code validate}, null for none
 * @param full whether every definition is loaded at the start, the way the core itself does it
 */
record Options(Mode mode, int port, List<Path> files, String terminology, Path terminologyLog, List<Path> guides,
    List<String> profiles, Path output, int threads, boolean full) {

  enum Mode { SERVER, VALIDATE }

  static Options parse(String[] args) {
    if (args.length == 0) throw new UsageFault("say what to do: server PORT, or validate FILE...");
    Mode mode = switch (args[0]) {
      case "server" -> Mode.SERVER;
      case "validate" -> Mode.VALIDATE;
      default -> throw new UsageFault("the first argument is server or validate, not '" + args[0] + "'");
    };
    List<String> plain = new ArrayList<>();
    List<Path> guides = new ArrayList<>();
    List<String> profiles = new ArrayList<>();
    String terminology = null;
    Path terminologyLog = null;
    Path output = null;
    int threads = 2;
    boolean full = false;
    for (int i = 1; i < args.length; i++) {
      if (!args[i].startsWith("-")) {
        plain.add(args[i]);
        continue;
      }
      String option = args[i];
      if (++i == args.length) throw new UsageFault(option + " needs a value");
      String value = args[i];
      switch (option) {
        case "-tx" -> terminology = value.equals("n/a") ? null : value;
        case "-txLog" -> terminologyLog = Path.of(value);
        case "-ig" -> guides.add(Path.of(value));
        case "-profile" -> profiles.add(value);
        case "-output" -> output = Path.of(value);
        case "-threads" -> threads = number(option, value, 1, 64);
        case "-context" -> full = oneOf(option, value, "lazy", "full").equals("full");
        case "-version" -> oneOf(option, value, "5.0.0");
        // The terminology server is the only address that is ever reached, with this option or without it.
        case "-ssrf-protection-enabled" -> oneOf(option, value, "true", "false");
        default -> throw new UsageFault("unknown option " + option);
      }
    }
    for (Path guide : guides) if (!Files.exists(guide)) throw new UsageFault("-ig " + guide + ": there is no such file or folder");
    if (plain.isEmpty()) throw new UsageFault(mode == Mode.SERVER ? "server needs a port" : "validate needs a file");
    if (mode == Mode.SERVER && plain.size() > 1) throw new UsageFault("server takes one port, not " + plain);
    int port = mode == Mode.SERVER ? number("server", plain.get(0), 0, 65535) : 0;
    List<Path> files = mode == Mode.VALIDATE ? plain.stream().map(Path::of).toList() : List.of();
    return new Options(mode, port, files, terminology, terminologyLog, List.copyOf(guides), List.copyOf(profiles), output,
        threads, full);
  }

  private static int number(String option, String value, int min, int max) {
    int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : min - 1;
    if (number >= min && number <= max) return number;
    throw new UsageFault(option + " takes a number from " + min + " to " + max + ", not '" + value + "'");
  }

  private static String oneOf(String option, String value, String... allowed) {
    if (List.of(allowed).contains(value)) return value;
    throw new UsageFault(option + " takes " + String.join(" or ", allowed) + ", not '" + value + "'");
  }
}
