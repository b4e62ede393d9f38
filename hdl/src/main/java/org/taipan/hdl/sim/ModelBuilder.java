package org.taipan.hdl.sim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taipan.hdl.Verilog;

/**
 * Makes a shared library of generated Verilog, or finds it in the cache, where its name is a hash
 * of everything that it is made from. Verilator's run-time library and its precompiled header are
 * cached too: a small circuit then builds in half a second.
 */
final class ModelBuilder {
  private static final List<String> COMPILER =
      List.of("g++", "-std=c++17", "-O0", "-fPIC", "-fno-gnu-unique", "-DVL_PRINTF=taipan_printf");
  private static final String DECLARATION = "int taipan_printf(const char* format, ...);\n";

  /** Models not used for so long are removed when another one is built. */
  private static final Duration KEPT = Duration.ofDays(14);

  private final Path cache;
  private final String shim;

  ModelBuilder(Path cache) {
    this.cache = cache;
    try (InputStream in = ModelBuilder.class.getResourceAsStream("model.cpp")) {
      shim = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the path of the library. */
  Path build(Verilog.Generated verilog) {
    try {
      Files.createDirectories(cache);
      String version = Tools.run(cache, "verilator", "--version");
      var parts = new ArrayList<String>(COMPILER);
      parts.add(version);
      String runtimeKey = hash(parts);
      parts.add(shim);
      for (String file : verilog.files()) {
        parts.add(Files.readString(verilog.directory().resolve(file)));
      }
      Path library = cache.resolve(hash(parts) + ".so");
      if (Files.exists(library)) {
        Files.setLastModifiedTime(library, FileTime.from(Instant.now()));
        return library;
      }
      removeOld();
      Path runtime = runtime(cache.resolve("runtime-" + runtimeKey));
      compile(verilog, runtime, library);
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Verilog.Generated verilog, Path runtime, Path library) throws IOException {
    Path work = Files.createTempDirectory(cache, "build-");
    try {
      var command =
          new ArrayList<>(
              List.of(
                  "verilator",
                  "--cc",
                  "-O1",
                  "-Wno-fatal",
                  "-Wno-lint",
                  "-Wno-style",
                  "--prefix",
                  "VModel",
                  "--Mdir",
                  work.toString(),
                  "--top-module",
                  verilog.top()));
      verilog.files().forEach(f -> command.add(verilog.directory().resolve(f).toString()));
      Tools.run(work, command);
      Files.writeString(work.resolve("all.cpp"), source(work, verilog));
      var compile = new ArrayList<>(COMPILER);
      compile.addAll(
          List.of(
              "-shared",
              "-I" + runtime,
              "-I.",
              "-include",
              "verilated.h",
              "-I" + include(),
              "-I" + include() + "/vltstd",
              "all.cpp",
              runtime.resolve("verilated.o").toString(),
              runtime.resolve("verilated_threads.o").toString(),
              "-pthread",
              "-o",
              "model.so"));
      Tools.run(work, compile);
      Files.move(work.resolve("model.so"), library, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(work);
    }
  }

  /** One compilation unit: everything that Verilator wrote, then the functions for Java. */
  private String source(Path work, Verilog.Generated verilog) throws IOException {
    String header = Files.readString(work.resolve("VModel.h"));
    String ports =
        verilog.ports().stream()
            .map(p -> "(void*)&instance->model." + member(p.name(), header))
            .collect(Collectors.joining(", "));
    try (Stream<Path> files = Files.list(work)) {
      return files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".cpp"))
              .sorted()
              .map(f -> "#include \"" + f + "\"\n")
              .collect(Collectors.joining())
          + shim.replace("TAIPAN_PORTS}", ports + "}");
    }
  }

  /** Verilator puts a prefix before port names that it takes for words of C++. */
  private static String member(String port, String header) {
    String prefixed = "__SYM__" + port;
    return header.contains(prefixed + ",") || header.contains(prefixed + ";") ? prefixed : port;
  }

  private static String include() {
    return Tools.run(Path.of("."), "verilator", "--getenv", "VERILATOR_ROOT").strip() + "/include";
  }

  /** Compiles Verilator's run-time library, once for a version of Verilator. */
  private Path runtime(Path runtime) throws IOException {
    if (Files.exists(runtime)) {
      return runtime;
    }
    Path work = Files.createTempDirectory(cache, "build-");
    try {
      Files.writeString(work.resolve("print.h"), DECLARATION);
      for (String unit : List.of("verilated", "verilated_threads")) {
        tool(work, "-c", include() + "/" + unit + ".cpp", "-o", unit + ".o");
      }
      Files.writeString(
          work.resolve("verilated.h"),
          DECLARATION + "#include \"" + include() + "/verilated.h\"\n");
      tool(work, "-x", "c++-header", "verilated.h", "-o", "verilated.h.gch");
      try {
        Files.move(work, runtime, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        if (!Files.exists(runtime)) { // else another process was faster: its files are as good
          throw e;
        }
      }
      return runtime;
    } finally {
      delete(work);
    }
  }

  private static void tool(Path work, String... arguments) {
    var command = new ArrayList<>(COMPILER);
    command.addAll(List.of("-include", "print.h", "-I" + include(), "-pthread"));
    command.addAll(List.of(arguments));
    Tools.run(work, command);
  }

  private void removeOld() throws IOException {
    Instant limit = Instant.now().minus(KEPT);
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".so")).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
