package org.taipan.cli.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Something of the system that some command needs. */
public enum Tool {
  MAVEN("mvn", "maven", true, "builds and tests Taipan", "-v"),
  VERILATOR(
      "verilator", "verilator", true, "simulates the circuit: run and exec --on rtl", "--version"),
  GXX("g++", "g++", true, "compiles the simulation", "--version"),
  MAKE("make", "make", true, "compiles the simulation", "--version"),
  ZLIB("zlib.h", "zlib1g-dev", true, "compressed waveforms: --lockstep", ""),
  YOSYS("yosys", "yosys", true, "synthesizes: fpga report, test", "-V"),
  NODE("node", "nodejs", false, "runs yosys 0.55: comparable fpga reports", "--version"),
  NPM("npm", "npm", false, "installs yosys 0.55", "--version"),
  PYTHON("python3", "python3", false, "compares the examples with CPython in test", "--version"),
  VIVADO("vivado", "", false, "bitstreams: fpga build; from Xilinx, not in Debian", "-version");

  private final String command;
  private final String debianPackage;
  private final boolean needed;
  private final String purpose;
  private final String versionOption;

  Tool(String command, String debianPackage, boolean needed, String purpose, String versionOption) {
    this.command = command;
    this.debianPackage = debianPackage;
    this.needed = needed;
    this.purpose = purpose;
    this.versionOption = versionOption;
  }

  /** The name of its executable, or of a C header that must be there. */
  public String command() {
    return command;
  }

  /** The Debian package that it comes in; empty if there is none. */
  public String debianPackage() {
    return debianPackage;
  }

  /** Whether a command other than an optional one depends on it. */
  public boolean needed() {
    return needed;
  }

  /** What it is for. */
  public String purpose() {
    return purpose;
  }

  private boolean isHeader() {
    return command.endsWith(".h");
  }

  /** Where it is: looked up as the shell does, or, a C header, as the compiler does. */
  public Optional<Path> find() {
    if (isHeader()) {
      return Optional.of(Path.of("/usr/include", command)).filter(Files::isReadable);
    }
    return onPath(command);
  }

  /** Where an executable is, looked up as the shell does. */
  static Optional<Path> onPath(String command) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, command))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /**
   * The first line that it says about its version.
   *
   * @param executable where {@link #find} found it
   */
  public String version(Path executable) {
    if (isHeader()) {
      return "header";
    }
    try {
      Process process =
          new ProcessBuilder(List.of(executable.toString(), versionOption))
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(20, TimeUnit.SECONDS);
      return output
          .replaceAll("\u001b\\[[0-9;]*m", "")
          .lines()
          .filter(line -> !line.isBlank())
          .findFirst()
          .orElse("version unknown");
    } catch (IOException e) {
      return "cannot be run: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "version unknown";
    }
  }
}
