package org.taipan.testbench.verilator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** One way from Verilog to a library: verilator, then g++ under make. */
final class ModelBuild {
  private static final List<String> SOURCES =
      List.of("harness.cpp", "axi_memory.h", "hooks.h", "host_link.h", "protocol.h", "random.h");
  private static final String PREFIX = "VSimTop";
  private static final List<String> VERILATOR_OPTIONS =
      List.of(
          "--cc",
          "--exe",
          "--prefix",
          PREFIX,
          "-O3",
          "--x-assign",
          "fast",
          "--x-initial",
          "unique",
          "--assert",
          "--threads",
          "1",
          "-Wno-fatal",
          "-Wno-lint",
          "-Wno-style");
  private static final String COMPILER_OPTIONS =
      "-fPIC -fvisibility=hidden -fno-gnu-unique -DVL_USER_FINISH -DVL_USER_STOP -DVL_USER_FATAL";
  private static final String LINKER_OPTIONS = "-shared -fPIC -Wl,-Bsymbolic";

  private final Manifest manifest;
  private final ModelKind kind;
  private final Tools tools;
  private final BuildListener listener;

  ModelBuild(Manifest manifest, ModelKind kind, Tools tools, BuildListener listener) {
    this.manifest = manifest;
    this.kind = kind;
    this.tools = tools;
    this.listener = listener;
  }

  /** Names and contents of everything that the library depends on. */
  void ingredients(BiConsumer<String, byte[]> into) {
    for (Path file : manifest.files()) {
      into.accept(file.getFileName().toString(), bytes(file));
    }
    for (String source : SOURCES) {
      into.accept(source, resource(source));
    }
    String options =
        String.join(
            " ",
            manifest.top(),
            VERILATOR_OPTIONS.toString(),
            COMPILER_OPTIONS,
            LINKER_OPTIONS,
            kind.makeOptions().toString(),
            kind.name(),
            tools.versions());
    into.accept("options", options.getBytes(StandardCharsets.UTF_8));
  }

  /** Builds in an empty folder and gives the library's path in it. */
  Path run(Path work) throws IOException {
    listener.step("verilating " + manifest.configuration(), 0, 1);
    for (String source : SOURCES) {
      Files.write(work.resolve(source), resource(source));
    }
    tools.run(work, line -> {}, Tools.Tool.VERILATOR, verilatorArguments(work));
    compile(work);
    return work.resolve("obj/libmodel.so");
  }

  private String[] verilatorArguments(Path work) {
    List<String> arguments = new ArrayList<>(VERILATOR_OPTIONS);
    arguments.addAll(List.of("--top-module", manifest.top(), "--Mdir", "obj", "-o", "libmodel.so"));
    arguments.addAll(kind.options());
    arguments.addAll(
        List.of(
            "-CFLAGS", COMPILER_OPTIONS + " -I" + work + " -include " + work.resolve("hooks.h")));
    arguments.addAll(List.of("-LDFLAGS", LINKER_OPTIONS));
    arguments.add(work.resolve("harness.cpp").toString());
    manifest.files().stream()
        .map(Path::toString)
        .filter(name -> name.endsWith(".v") || name.endsWith(".sv"))
        .forEach(arguments::add);
    return arguments.toArray(String[]::new);
  }

  private void compile(Path work) {
    List<String> arguments = new ArrayList<>(List.of("-C", "obj", "-f", PREFIX + ".mk"));
    arguments.addAll(kind.makeOptions());
    List<String> plan = new ArrayList<>(arguments);
    plan.add("-n");
    List<String> planned =
        tools.run(work, line -> {}, Tools.Tool.MAKE, plan.toArray(String[]::new));
    int total = 1 + (int) planned.stream().filter(ModelBuild::compiles).count();
    AtomicInteger done = new AtomicInteger(1);
    arguments.add("-j" + Runtime.getRuntime().availableProcessors());
    tools.run(
        work,
        line -> {
          if (compiles(line)) {
            listener.step("compiling " + manifest.configuration(), done.getAndIncrement(), total);
          }
        },
        Tools.Tool.MAKE,
        arguments.toArray(String[]::new));
  }

  private static boolean compiles(String line) {
    return line.startsWith("g++");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ModelBuild.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
