package org.taipan.testbench.directed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.testbench.CoreCircuit;
import org.taipan.testbench.Ending;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Semantics;
import org.taipan.testbench.golden.Specification;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.verilator.Circuit;

/**
 * Every instruction against expected values that were computed from the specification: golden
 * directly, the circuit in lockstep with it.
 */
class DirectedIsaTest {
  private static final RunOptions OPTIONS =
      RunOptions.DEFAULT.withDramBytes(1 << 20).withMaxCycles(5_000_000);

  /** Has every instruction. */
  private static final Configuration FULL = Configuration.named("sim").withValues();

  @TempDir private static Path folder;
  private static Circuit circuit;

  @BeforeAll
  static void generate() {
    circuit = generate(FULL);
  }

  private static Circuit generate(Configuration configuration) {
    Configuration simulated =
        configuration
            .with("retirement", "true")
            .with("memory.size", Long.toString(OPTIONS.dramBytes()));
    return CoreCircuit.generate(simulated, folder.resolve(configuration.name()));
  }

  @AfterAll
  static void close() {
    circuit.close();
  }

  static Stream<IsaFile> files() {
    return IsaFile.all().stream();
  }

  @Test
  void everyInstructionHasItsFileAndEveryFileTestsItsInstruction() {
    List<Path> missing =
        Arrays.stream(Op.values()).map(IsaFile::path).filter(p -> !Files.exists(p)).toList();
    assertEquals(List.of(), missing);
    files()
        .forEach(file ->
            assertTrue(
                file.cases().stream()
                    .flatMap(c -> c.instructions().stream())
                    .anyMatch(i -> i.split(" ")[0].equals(file.op().mnemonic())),
                file::toString));
  }

  @ParameterizedTest
  @MethodSource("files")
  void goldenDoesWhatTheSpecificationSays(IsaFile file) {
    onGolden(InstructionSet.all(), file.cases());
  }

  @Test
  void wrongInstructionsAreFound() {
    Specification right = Specification.of(InstructionSet.all());
    assertWrong(Op.SUBW, right.with(Op.SUBW, Semantics.registers((a, b) -> a - b)));
    assertWrong(Op.JALR, right.with(Op.JALR, (h, i) -> h.jump(h.read(i.rs1()))));
    assertWrong(Op.MRET, right.with(Op.MRET, (h, i) -> {}));
    assertWrong(Op.SD, right.with(Op.SD, (h, i) -> {}));
  }

  private static void assertWrong(Op op, Specification wrong) {
    IsaFile file = files().filter(f -> f.op() == op).findFirst().orElseThrow();
    assertThrows(AssertionFailedError.class, () -> onGolden(wrong, file.cases()));
  }

  private static void onGolden(InstructionSet set, List<IsaCase> cases) {
    onGolden(Specification.of(set), cases);
  }

  private static void onGolden(Specification specification, List<IsaCase> cases) {
    for (List<IsaCase> batch : IsaProgram.batches(cases)) {
      ElfFile program = IsaProgram.of(batch, specification.instructionSet());
      IsaChecker checker = new IsaChecker(batch, program);
      Golden golden = new Golden(specification, OPTIONS);
      golden.load(program);
      assertEquals(Ending.EXIT, golden.run(checker).ending());
      checker.complete();
    }
  }

  static Stream<IsaFile> implemented() {
    InstructionSet set = FULL.instructions();
    return files().filter(file -> set.ops().contains(file.op()));
  }

  @ParameterizedTest
  @MethodSource("implemented")
  void theCircuitDoesTheSame(IsaFile file) {
    inLockstep(circuit, file.cases());
  }

  private static void inLockstep(Circuit on, List<IsaCase> cases) {
    for (List<IsaCase> batch : IsaProgram.batches(cases)) {
      try (Lockstep lockstep = new Lockstep(on, OPTIONS)) {
        lockstep.load(IsaProgram.of(batch, on.manifest().instructions()));
        assertEquals(Ending.EXIT, lockstep.run().ending());
      }
    }
  }

  @Test
  void instructionsOfAbsentExtensionsAreIllegal() {
    InstructionSet set = InstructionSet.rv64im();
    files().filter(file -> !set.ops().contains(file.op())).forEach(file -> absent(set, file));
  }

  private static void absent(InstructionSet set, IsaFile file) {
    onGolden(set, illegal(set, file));
  }

  /**
   * The cases that end with an instruction that a set does not have, as far as they need no missing
   * CSR.
   */
  private static List<IsaCase> illegal(InstructionSet set, IsaFile file) {
    return file.cases().stream()
        .filter(c -> c.instructions().getLast().startsWith(file.op().mnemonic() + " "))
        .filter(c -> c.before().keySet().stream().allMatch(name -> exists(set, name)))
        .map(c -> c.expecting(IsaProgram.illegal()))
        .toList();
  }

  private static boolean exists(InstructionSet set, String name) {
    return Csr.named(name).map(csr -> set.extensions().contains(csr.extension())).orElse(true);
  }

  @Test
  @Tag("long")
  void theSmallestCircuitDoesTheSameAndTrapsOnWhatItLacks() {
    try (Circuit minimal = generate(Configuration.named("minimal"))) {
      InstructionSet set = minimal.manifest().instructions();
      files()
          .forEach(file -> {
            boolean has = set.ops().contains(file.op());
            inLockstep(minimal, has ? file.cases() : illegal(set, file));
          });
    }
  }
}
