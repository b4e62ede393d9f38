package org.taipan.testbench.python;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taipan.compiler.CompileOptions;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.HostData;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;

/**
 * A conformance program.
 *
 * @param file its source; the recording stands beside it
 */
record Program(Path file) {
  static final Path ROOT =
      Path.of(
          System.getProperty("taipan.repository"),
          "testbench",
          "src",
          "test",
          "resources",
          "python");

  /** The folders of programs that the compiler refuses; it compiles all others. */
  private static final Set<String> REFUSED_TOPICS = Set.of("syntax", "unsupported");

  /** Generous: the longest program needs a few million instructions. */
  private static final long MAX_INSTRUCTIONS = 100_000_000;

  private static final String EXTENSION = ".py";

  /** The folders of programs. */
  static List<String> topics() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** The programs of a topic. */
  static List<Program> of(String topic) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(topic))) {
      return files
          .filter(file -> file.toString().endsWith(EXTENSION))
          .sorted()
          .map(Program::new)
          .toList();
    }
  }

  /** Whether the program is one that the compiler refuses. */
  boolean isRefused() {
    return REFUSED_TOPICS.contains(file.getParent().getFileName().toString());
  }

  /** The file's name without its extension. */
  String name() {
    return file.getFileName().toString().replace(EXTENSION, "");
  }

  /** What CPython did; what the compiler must say, for programs that it refuses. */
  Recording expected() throws IOException {
    return Recording.read(file.resolveSibling(name() + ".expected"));
  }

  /** The compiled program; tracebacks show the file's name without its folder. */
  ElfFile compile(CompileOptions options) throws IOException {
    String name = file.getFileName().toString();
    byte[] arguments = contents(".args");
    byte[] input = contents(".stdin");
    return Compiler.compile(
        SourceFile.read(file, name),
        ModulePath.beside(file, name),
        options,
        new HostData(new String(arguments, StandardCharsets.UTF_8).lines().toList(), () -> input));
  }

  /** The bytes of a file beside the program; none if it does not exist. */
  private byte[] contents(String extension) throws IOException {
    Path beside = file.resolveSibling(name() + extension);
    return Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0];
  }

  /** Asserts that a run was what CPython's was. */
  void check(Recording actual) throws IOException {
    Recording expected = expected();
    assertAll(
        file.toString(),
        () -> assertEquals(expected.stdout(), actual.stdout(), "stdout"),
        () -> assertEquals(expected.stderr(), actual.stderr(), "stderr"),
        () -> assertEquals(expected.exitCode(), actual.exitCode(), "exit code"));
  }

  /** What happens on golden, or what the compiler says. */
  Recording runOnGolden(CompileOptions options) throws IOException {
    try {
      Specification specification = Specification.of(instructions(options));
      ElfFile elf = compile(options);
      return inItsFolder(
          RunOptions.DEFAULT, o -> run(elf, o, limited -> new Golden(specification, limited)));
    } catch (CompileException e) {
      assertTrue(isRefused(), () -> file + " is refused, which belongs into " + REFUSED_TOPICS);
      return new Recording(1, "", e.diagnostic().format() + "\n");
    }
  }

  /** What a processor for the options has. */
  static InstructionSet instructions(CompileOptions options) {
    return Configuration.named("sim")
        .instructions()
        .with(Extension.XPY)
        .with(options.extensions().toArray(Extension[]::new));
  }

  /** Runs the program with a fresh folder of the host, which holds what is in NAME.files. */
  Recording inItsFolder(RunOptions options, Function<RunOptions, Recording> run)
      throws IOException {
    Path folder = Files.createTempDirectory("taipan-" + name());
    try {
      Path files = file.resolveSibling(name() + ".files");
      if (Files.exists(files)) {
        Folder.copy(files, folder);
      }
      return run.apply(options.withFolder(folder));
    } finally {
      Folder.delete(folder);
    }
  }

  /** Runs a compiled program on golden. */
  static Recording runOnGolden(ElfFile elf, RunOptions options) {
    Specification specification = Specification.of(Configuration.named("sim").instructions());
    return run(elf, options, o -> new Golden(specification, o));
  }

  /** Runs a compiled program on a machine made for options. */
  static Recording run(ElfFile elf, RunOptions options, Function<RunOptions, Machine> maker) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    RunOptions limited = options.withConsole(stdout, stderr).withMaxInstructions(MAX_INSTRUCTIONS);
    try (Machine machine = maker.apply(limited)) {
      machine.load(elf);
      Outcome outcome = machine.run();
      return new Recording(
          outcome.exitCode(),
          stdout.toString(StandardCharsets.UTF_8),
          stderr.toString(StandardCharsets.UTF_8));
    }
  }
}
