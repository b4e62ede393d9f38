package org.taipan.testbench.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.testbench.SimulationException;

/** The cache and its tools, with stand-ins for verilator, g++ and make where that is enough. */
class ModelCacheTest {
  @TempDir private Path folder;
  private final List<String> heard = new ArrayList<>();

  private void tool(String name, String script) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void tools(String version) throws Exception {
    tool("verilator", "[ $1 = --version ] && echo Verilator " + version + " || mkdir -p obj");
    tool("g++", "echo g++ 12");
    tool(
        "make",
        "[ $1 = --version ] && echo make 4 && exit\n"
            + "echo g++ one.cpp; echo g++ two.cpp; sleep 0.2; echo model > obj/libmodel.so");
  }

  private ModelCache cache() {
    return new ModelCache(
        folder.resolve("models"),
        Tools.on(folder.resolve("bin").toString() + ":/usr/bin:/bin"),
        (what, done, total) -> {
          synchronized (heard) {
            heard.add(what + " " + done + "/" + total);
          }
        });
  }

  private Manifest verilog(String text) throws Exception {
    Path rtl = Files.createDirectories(folder.resolve("rtl"));
    Files.writeString(rtl.resolve("Top.v"), text);
    Files.writeString(
        rtl.resolve("manifest.json"),
        "{\"config\": \"tiny\", \"top\": \"SimTop\", \"files\": [\"Top.v\"]}");
    return Manifest.read(rtl);
  }

  @Test
  void aModelIsBuiltOnceAndItsStepsAreTold() throws Exception {
    tools("5");
    Path library = cache().library(verilog("a"), ModelKind.FAST);
    assertEquals("model\n", Files.readString(library));
    assertEquals(List.of("verilating tiny 0/1", "compiling tiny 1/3", "compiling tiny 2/3"), heard);
    heard.clear();
    assertEquals(library, cache().library(verilog("a"), ModelKind.FAST));
    assertEquals(List.of(), heard);
  }

  @Test
  void whateverChangesTheModelChangesItsPlace() throws Exception {
    tools("5");
    Path first = cache().library(verilog("a"), ModelKind.FAST);
    List<Path> others = new ArrayList<>();
    others.add(cache().library(verilog("b"), ModelKind.FAST));
    others.add(cache().library(verilog("a"), ModelKind.TRACING));
    tools("6");
    others.add(cache().library(verilog("a"), ModelKind.FAST));
    assertEquals(3, others.stream().distinct().filter(p -> !p.equals(first)).count());
  }

  @Test
  void threadsThatWantOneModelBuildItOnce() throws Exception {
    tools("5");
    Manifest manifest = verilog("a");
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        threads.submit(() -> cache().library(manifest, ModelKind.FAST)).get();
      }
      List<java.util.concurrent.Future<Path>> all = new ArrayList<>();
      Manifest second = verilog("b");
      heard.clear();
      for (int i = 0; i < 4; i++) {
        all.add(threads.submit(() -> cache().library(second, ModelKind.FAST)));
      }
      for (var one : all) {
        assertTrue(Files.exists(one.get()));
      }
    }
    assertEquals(1, heard.stream().filter(s -> s.startsWith("verilating")).count());
  }

  @Test
  void nothingIsLeftOfAFailedBuild() throws Exception {
    tools("5");
    tool("verilator", "[ $1 = --version ] && exec echo 5; echo '%Error: Top.v:3: no'; exit 1");
    var error =
        assertThrows(
            SimulationException.class, () -> cache().library(verilog("a"), ModelKind.FAST));
    assertEquals("verilator failed with status 1:\n%Error: Top.v:3: no", error.getMessage());
    try (var entries = Files.list(folder.resolve("models"))) {
      assertEquals(0, entries.filter(Files::isDirectory).count());
    }
  }

  @Test
  void aMissingToolIsNamedWithItsPackage() throws Exception {
    Manifest manifest = verilog("a");
    ModelCache none = new ModelCache(folder, Tools.on(folder.toString()), BuildListener.SILENT);
    var error =
        assertThrows(MissingToolException.class, () -> none.library(manifest, ModelKind.FAST));
    assertEquals("verilator", error.tool());
    assertEquals("verilator", error.debianPackage());
    assertEquals(
        "verilator is not installed (Debian: apt-get install verilator)", error.getMessage());
  }

  @Test
  void aMissingHeaderIsNamedWithItsPackage() throws Exception {
    tools("5");
    tool(
        "make",
        "[ $1 = --version ] && exec echo 4; echo 'fatal error: zlib.h: No such file'; exit 2");
    var error =
        assertThrows(
            MissingToolException.class, () -> cache().library(verilog("a"), ModelKind.TRACING));
    assertEquals("zlib1g-dev", error.debianPackage());
  }

  @Test
  void foldersWithoutAWholeManifestAreRefused() throws Exception {
    assertTrue(message(folder).contains("no manifest.json"));
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(manifest, "{\"top\": \"SimTop\", \"files\": [\"Top.v\"]}");
    assertTrue(message(folder).contains("names Top.v, which is missing"));
    Files.writeString(manifest, "{\"top\": \"SimTop\", \"files\": []}");
    assertTrue(message(folder).contains("no files or no top"));
    writeManifest("RV64IM_Zno");
    assertTrue(message(folder).contains("'RV64IM_Zno': no extension 'Zno'"));
    Files.writeString(manifest, "not json");
    assertTrue(message(folder).contains("cannot be read"));
  }

  @Test
  void theManifestNamesTheInstructionSet() throws Exception {
    assertEquals(InstructionSet.rv64im().ops(), verilog("a").instructions().ops());
    writeManifest("RV64I_Zba");
    assertEquals(
        InstructionSet.of(Extension.ZBA).ops(), Manifest.read(folder).instructions().ops());
  }

  private void writeManifest(String isa) throws Exception {
    Files.writeString(folder.resolve("Top.v"), "");
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"isa\": \"%s\", \"top\": \"SimTop\", \"files\": [\"Top.v\"]}".formatted(isa));
  }

  private static String message(Path folder) {
    return assertThrows(SimulationException.class, () -> Manifest.read(folder)).getMessage();
  }
}
