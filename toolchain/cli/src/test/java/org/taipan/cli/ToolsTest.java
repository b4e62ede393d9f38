package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do when tools are missing. */
class ToolsTest {
  @TempDir private Path folder;
  private FakeTools tools;
  private Path program;

  @BeforeEach
  void makeProgram() throws IOException {
    tools = FakeTools.in(folder.resolve("bin"));
    program = BareMetal.write(folder.resolve("hello.elf"), BareMetal.HELLO);
  }

  @Test
  void runningOnTheCircuitWithoutVerilatorNamesThePackages() throws Exception {
    Cli.Result result = Cli.spawn(tools.environment(), "exec", program, "--on", "rtl");
    assertEquals(3, result.exitCode());
    assertEquals("", result.out());
    assertTrue(
        result.err().startsWith("taipan: missing verilator, g++, make (simulates the circuit"),
        result.err());
    assertTrue(
        result.err().endsWith("apt-get install --no-install-recommends verilator g++ make\n"),
        result.err());
  }

  @Test
  void withoutVerilatorTheDefaultIsGolden() throws Exception {
    Cli.Result result = Cli.spawn(tools.environment(), "exec", program);
    assertEquals(
        new Cli.Result(7, "Hi", "taipan: Verilator is not installed: running on golden\nOh"),
        result);
  }

  @Test
  void doctorSaysWhatIsMissing() throws Exception {
    tools.add("make", "echo GNU Make 4.3; echo more");
    Cli.Result result = Cli.spawn(tools.environment(), "doctor");
    assertEquals(3, result.exitCode());
    assertTrue(result.out().contains("MISSING  verilator"), result.out());
    assertTrue(result.out().contains("ok       make"), result.out());
    assertTrue(result.out().contains("  GNU Make 4.3, " + folder), result.out());
    assertTrue(result.out().contains("absent   vivado"), result.out());
    assertTrue(
        result.out().contains("apt-get install --no-install-recommends maven verilator g++ yosys"),
        result.out());
  }

  @Test
  void doctorIsContentWithEverythingNeeded() throws Exception {
    for (String tool : List.of("mvn", "verilator", "g++", "make", "yosys")) {
      tools.add(tool, "echo " + tool + " 1.0");
    }
    assumeTrue(Files.exists(Path.of("/usr/include/zlib.h")), "zlib1g-dev is not installed");
    Cli.Result result = Cli.spawn(tools.environment(), "doctor");
    assertEquals(0, result.exitCode());
    assertFalse(result.out().contains("MISSING"), result.out());
  }

  @Test
  void vivadoIsNotInstalledByAnyCommand() throws Exception {
    Cli.Result result = Cli.spawn(tools.environment(), "fpga", "build", "--board", "arty-z7-20");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("fpga build needs Vivado"), result.err());
  }

  @Test
  void rootGetsMissingPackagesInstalled() throws Exception {
    assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "not root");
    Path calls = folder.resolve("calls");
    tools.add(
        "apt-get",
        """
        echo "$DEBIAN_FRONTEND $*" >>'%s'
        printf '#!/bin/bash\\necho "ERROR: not a real yosys" >yosys.log; exit 1' >'%s/yosys'
        chmod +x '%s/yosys'
        """
            .formatted(calls, tools.folder(), tools.folder()));
    Map<String, String> environment = new HashMap<>(tools.environment());
    environment.remove("TAIPAN_NO_INSTALL");
    Cli.Result result =
        Cli.spawn(environment, "fpga", "report", "--board", "arty-z7-20", "--config", "minimal");
    assertTrue(
        result.err().startsWith("taipan: installing Debian packages: yosys\n"), result.err());
    assertTrue(result.err().contains("not a real yosys"), result.err());
    assertEquals(
        "noninteractive -q install -y --no-install-recommends yosys",
        Files.readAllLines(calls).getLast());
  }

  @Test
  void anInstallationThatFailsIsShownAndEndsTheCommand() throws Exception {
    assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "not root");
    tools.add("apt-get", "echo 'E: no network'; exit 100");
    Map<String, String> environment = new HashMap<>(tools.environment());
    environment.remove("TAIPAN_NO_INSTALL");
    Cli.Result result = Cli.spawn(environment, "fpga", "report", "--board", "arty-z7-20");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("E: no network"), result.err());
    assertTrue(result.err().contains("taipan: missing yosys"), result.err());
  }
}
