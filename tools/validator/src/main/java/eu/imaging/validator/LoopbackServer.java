package eu.imaging.validator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The terminology server, which must be on loopback: the one address this process ever connects to. */
final class LoopbackServer {
  private static final int TIMEOUT = 20_000;

  private final String address;
  private final Path log;

  /** What the server said: HTTP status and body. */
  record Answer(int status, byte[] body) {}

  /** @param log is begun anew and gets a line for each question, null for none */
  LoopbackServer(String address, Path log) {
    this.address = loopback(address);
    this.log = log;
    try {
      if (log != null) {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Files.writeString(log, "");
      }
    } catch (IOException fault) {
      throw new UsageFault("-txLog " + log + " cannot be written", fault);
    }
  }

  /** Judges by what is written: to resolve a name would already be to use the network. */
  private static String loopback(String address) {
    if (!address.matches("http://(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?(/.*)?")) {
      throw new UsageFault("-tx takes n/a or an http address on loopback, not " + address);
    }
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  String address() {
    return address;
  }

  /** Asks by GET, or by POST where there is a body. */
  Answer ask(String path, byte[] body) throws IOException {
    long start = System.nanoTime();
    HttpURLConnection connection = (HttpURLConnection) new URL(address + path).openConnection();
    connection.setConnectTimeout(TIMEOUT);
    connection.setReadTimeout(TIMEOUT);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Accept", "application/fhir+json");
    if (body != null) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/fhir+json");
      connection.setFixedLengthStreamingMode(body.length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
    }
    int status = connection.getResponseCode();
    try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      Answer answer = new Answer(status, in == null ? new byte[0] : in.readAllBytes());
      note((body == null ? "GET " : "POST ") + path + " " + status + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
      return answer;
    }
  }

  private void note(String line) throws IOException {
    if (log == null) return;
    synchronized (this) {
      Files.writeString(log, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
