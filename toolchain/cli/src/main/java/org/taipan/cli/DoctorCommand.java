package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code taipan doctor}: which tools are there. */
@Command(
    name = "doctor",
    description = "List the tools that Taipan uses, and how to install what is missing.")
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    line(out, "ok", "java", "runs everything", "JDK " + Runtime.version() + ", " + home());
    List<Tool> missing = new ArrayList<>();
    for (Tool tool : Tool.values()) {
      Optional<Path> executable = tool.find();
      if (executable.isEmpty() && tool.needed()) {
        missing.add(tool);
      }
      line(
          out,
          executable.isPresent() ? "ok" : tool.needed() ? "MISSING" : "absent",
          tool.command(),
          tool.purpose(),
          executable.map(file -> tool.version(file) + ", " + file).orElse(""));
    }
    if (missing.isEmpty()) {
      return ExitCode.OK;
    }
    out.println();
    out.println("Install what is missing (as root): " + Debian.installCommand(missing));
    return ExitCode.MISSING_TOOL;
  }

  private static void line(
      PrintWriter out, String state, String command, String purpose, String version) {
    out.printf("%-8s %-10s %s%n", state, command, purpose);
    if (!version.isEmpty()) {
      out.printf("%-8s %-10s   %s%n", "", "", version);
    }
  }

  private static String home() {
    return System.getProperty("java.home");
  }
}
