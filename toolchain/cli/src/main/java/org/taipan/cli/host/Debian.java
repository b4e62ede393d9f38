package org.taipan.cli.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;

/**
 * Makes sure that tools are there. Root gets missing ones installed from Debian's packages, unless
 * the environment variable {@code TAIPAN_NO_INSTALL} is set; anybody else is told the command.
 */
public final class Debian {
  private static final Path LISTS = Path.of("/var/lib/apt/lists");

  private Debian() {}

  /**
   * Returns when all the tools are there.
   *
   * @throws Failure with {@link ExitCode#MISSING_TOOL} if one is missing and was not installed
   */
  public static void require(Tool... tools) {
    List<Tool> missing = missing(tools);
    if (missing.isEmpty()) {
      return;
    }
    if (mayInstall()) {
      install(missing);
      missing = missing(tools);
    }
    if (!missing.isEmpty()) {
      throw new Failure(ExitCode.MISSING_TOOL, message(missing));
    }
  }

  /** The command that installs the packages of some tools. */
  public static String installCommand(List<Tool> tools) {
    return "apt-get install --no-install-recommends " + packages(tools);
  }

  private static String message(List<Tool> missing) {
    String names = missing.stream().map(Tool::command).collect(Collectors.joining(", "));
    return "taipan: missing "
        + names
        + " ("
        + missing.getFirst().purpose()
        + ")\n  Install it: "
        + (isRoot() ? "" : "sudo ")
        + installCommand(missing);
  }

  private static List<Tool> missing(Tool... tools) {
    return Arrays.stream(tools).filter(tool -> tool.find().isEmpty()).toList();
  }

  private static String packages(List<Tool> tools) {
    return tools.stream().map(Tool::debianPackage).distinct().collect(Collectors.joining(" "));
  }

  private static boolean mayInstall() {
    return System.getenv("TAIPAN_NO_INSTALL") == null
        && isRoot()
        && Tool.onPath("apt-get").isPresent();
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static void install(List<Tool> tools) {
    System.err.println("taipan: installing Debian packages: " + packages(tools));
    if (!hasLists()) {
      apt("update");
    }
    List<String> arguments = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
    arguments.addAll(tools.stream().map(Tool::debianPackage).distinct().toList());
    if (!apt(arguments.toArray(String[]::new))) {
      apt("update"); // the lists may name versions that are no longer there
      apt(arguments.toArray(String[]::new));
    }
  }

  private static boolean hasLists() {
    try (Stream<Path> files = Files.list(LISTS)) {
      return files.anyMatch(file -> file.getFileName().toString().contains("_Packages"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs apt-get; what it says is shown when it fails. */
  private static boolean apt(String... arguments) {
    List<String> command = new ArrayList<>(List.of("apt-get", "-q"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() == 0) {
        return true;
      }
      System.err.print(output);
    } catch (IOException e) {
      System.err.println("taipan: apt-get: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }
}
