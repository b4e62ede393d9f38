package org.taipan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taipan.cli.run.Streams;

/** The command as a user types it. */
final class Cli {
  private Cli() {}

  /** What a command did. */
  record Result(int exitCode, String out, String err) {}

  /** Runs a command in this virtual machine. */
  static Result taipan(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exitCode = Main.run(new Streams(out, err), words);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command in a process of its own, with some environment variables changed. */
  static Result spawn(Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    return spawnIn(Path.of(System.getProperty("taipan.repository")), environment, arguments);
  }

  /** The same, with another folder as repository. */
  static Result spawnIn(Path repository, Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    Files.createDirectories(repository);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Dtaipan.repository=" + repository);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, err);
  }
}
