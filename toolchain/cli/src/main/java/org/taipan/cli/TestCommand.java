package org.taipan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taipan test}: {@code mvn verify} on all modules. */
@Command(name = "test", description = "Build everything and run the whole test suite.")
final class TestCommand implements Callable<Integer> {
  private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (Taipan.*?) \\d.*");
  private static final Pattern RUNNING = Pattern.compile("\\[INFO] Running (.*)");
  private static final Pattern NOISE =
      Pattern.compile("\\[INFO].*|\\[WARNING].*|WARNING: .*|\\s*|.*Picked up JAVA_TOOL_OPTIONS.*");

  @Option(names = "--long", description = "Include the tests that take long (tagged long).")
  private boolean includeLong;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Debian.require(
        Tool.MAVEN,
        Tool.VERILATOR,
        Tool.GXX,
        Tool.MAKE,
        Tool.ZLIB,
        Tool.YOSYS,
        Tool.NODE,
        Tool.NPM);
    Path root = Repository.root();
    Path log = Files.createDirectories(root.resolve("target/taipan")).resolve("test.log");
    Process maven = start(root);
    PrintWriter out = spec.commandLine().getOut();
    try (StatusLine status = StatusLine.show("starting Maven");
        BufferedReader lines = maven.inputReader(StandardCharsets.UTF_8);
        Writer copy = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        copy.append(line).append('\n');
        show(line, status, out);
      }
    }
    boolean passed = maven.waitFor() == 0;
    out.println((passed ? "All tests passed" : "FAILED") + "; Maven's whole output: " + log);
    return passed ? ExitCode.OK : ExitCode.FAILED;
  }

  private Process start(Path root) throws IOException {
    List<String> command = new ArrayList<>(List.of("mvn", "-B", "-Dstyle.color=never"));
    if (includeLong) {
      command.add("-Dtaipan.test.excluded=");
    }
    command.add("verify");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  /** Modules, results of test classes and everything about a failure; the rest is in the log. */
  private static void show(String line, StatusLine status, PrintWriter out) {
    Matcher module = MODULE.matcher(line);
    Matcher running = RUNNING.matcher(line);
    if (running.matches()) {
      status.work(running.group(1));
    } else if (module.matches()) {
      status.work("building " + module.group(1));
      print(module.group(1), status, out);
    } else if (line.contains("Tests run:")) {
      print(line.replaceFirst("^\\[INFO] ", "  "), status, out);
    } else if (!NOISE.matcher(line).matches()) {
      print(line, status, out);
    }
  }

  private static void print(String line, StatusLine status, PrintWriter out) {
    status.clear();
    out.println(line);
    out.flush();
  }
}
