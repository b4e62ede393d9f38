package org.taipan.testbench.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.core.AluFault;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.testbench.CoreCircuit;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.lockstep.LockstepMismatch;
import org.taipan.testbench.verilator.Circuit;

/** Random programs on the generated processor in lockstep with golden. */
class RandomLockstepTest {
  private static final long FIRST_SEED = 1;

  /** Simulated DRAM of the test programs, and of the circuit that they run on. */
  private static final long DRAM_BYTES = RandomProgram.DRAM_BYTES;

  /** The instructions that the fault is built into. */
  private static final Pattern EXCLUSIVE_OR = Pattern.compile("\\b(xor|xori|xnor|not) ");

  @TempDir private static Path folder;
  private static Circuit circuit;

  @BeforeAll
  static void generate() {
    circuit = CoreCircuit.generate(configuration(), folder.resolve("sim"));
  }

  private static Configuration configuration() {
    return Configuration.named("sim").with("memory.size", Long.toString(DRAM_BYTES));
  }

  @AfterAll
  static void close() {
    circuit.close();
  }

  private static Outcome run(Circuit on, ElfFile program, RunOptions options, Path waveform) {
    try (Lockstep lockstep =
        new Lockstep(on, options.withDramBytes(DRAM_BYTES), Optional.ofNullable(waveform))) {
      lockstep.load(program);
      return lockstep.run();
    }
  }

  private static RandomCampaign campaign(Circuit on) {
    return new RandomCampaign(
        ProgramGenerator.balanced(on.manifest().instructions()),
        (program, options) -> run(on, program, options, null));
  }

  @Test
  void someHundredPrograms() {
    RandomCampaign.Totals totals = campaign(circuit).run(FIRST_SEED, 300);
    assertEquals(300, totals.programs());
    assertEquals(0, totals.unfinished(), totals::toString);
    assertTrue(totals.interrupts() > 100, totals::toString);
  }

  @Test
  void someHundredProgramsWithInstructionsOnPythonValues() {
    Configuration values = configuration().withValues();
    try (Circuit full = CoreCircuit.generate(values, folder.resolve("values"))) {
      assertEquals(0, campaign(full).run(FIRST_SEED, 300).unfinished());
      assertEquals(0, campaign(full).interruptEveryCycle(FIRST_SEED, 200, 100).unfinished());
    }
  }

  @Test
  void anInterruptMayComeInAnyCycle() {
    RandomCampaign.Totals totals = campaign(circuit).interruptEveryCycle(FIRST_SEED, 200, 250);
    assertEquals(0, totals.unfinished(), totals::toString);
    assertTrue(totals.interrupts() > 50, totals::toString);
  }

  /** What nobody drives begins with anything: the port for a debugger must not be left so. */
  @Test
  void aCircuitWithADebugPortIsNotDisturbedByIt() {
    Configuration small =
        Configuration.named("minimal")
            .with("retirement", "true")
            .with("debug", "true")
            .with("memory.size", Long.toString(DRAM_BYTES));
    try (Circuit debugged = CoreCircuit.generate(small, folder.resolve("debugged"))) {
      assertEquals(0, campaign(debugged).run(FIRST_SEED, 100).unfinished());
    }
  }

  @Test
  void aBrokenCircuitIsFoundAndItsProgramShrunkToTheWrongInstruction() throws Exception {
    Configuration broken = configuration().withFault(AluFault.XOR_IS_OR);
    Path waveform = folder.resolve("broken.fst");
    try (Circuit wrong = CoreCircuit.generate(broken, folder.resolve("broken"))) {
      RandomFailure failure =
          assertThrows(RandomFailure.class, () -> campaign(wrong).run(FIRST_SEED, 100));
      assertTrue(failure.items() <= 3, failure::getMessage);
      assertTrue(EXCLUSIVE_OR.matcher(failure.getMessage()).find(), failure::getMessage);
      ElfFile program =
          org.taipan.isa.asm.Assembler.assemble(
              wrong.manifest().instructions(), failure.assembly());
      LockstepMismatch mismatch =
          assertThrows(
              LockstepMismatch.class, () -> run(wrong, program, RunOptions.DEFAULT, waveform));
      assertTrue(mismatch.getMessage().contains("* register"), mismatch::getMessage);
      assertTrue(EXCLUSIVE_OR.matcher(mismatch.getMessage()).find(), mismatch::getMessage);
      assertTrue(Files.size(waveform) > 1000);
    }
  }
}
