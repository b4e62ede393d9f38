package org.taipan.testbench.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.TrapCause;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Semantics;
import org.taipan.testbench.golden.Specification;

class RandomProgramTest {
  private static final InstructionSet SET =
      InstructionSet.rv64im()
          .with(Extension.ZBA, Extension.ZBB, Extension.ZICOND, Extension.ZDINX)
          .with(Extension.XPY, Extension.XPYARITH, Extension.XPYCMP, Extension.XPYGUARD)
          .with(Extension.XPYOBJECT);

  private static ProgramGenerator generator() {
    return ProgramGenerator.balanced(SET);
  }

  private static String text(RandomProgram program) {
    return program.assembly(program.removable(), RandomProgram.Gap.NOPS);
  }

  @Test
  void aSeedDeterminesTheProgram() {
    assertEquals(text(generator().generate(5)), text(generator().generate(5)));
    assertNotEquals(text(generator().generate(5)), text(generator().generate(6)));
  }

  @Test
  void programsEndAndTogetherUseEveryInstructionAndTrap() {
    Set<Op> ops = EnumSet.noneOf(Op.class);
    Set<TrapCause> causes = EnumSet.noneOf(TrapCause.class);
    int unfinished = 0;
    for (long seed = 0; seed < 150; seed++) {
      RandomProgram program = generator().generate(seed);
      RunOptions options =
          program.options(RunOptions.DEFAULT.withMaxCycles(300_000), program.elf());
      Golden golden = new Golden(Specification.of(SET), options);
      golden.load(program.elf());
      Outcome outcome = golden.run(r -> note(r, ops, causes));
      unfinished += outcome.ending().byProgram() ? 0 : 1;
      assertTrue(outcome.instructions() > 100);
    }
    assertEquals(0, unfinished);
    assertEquals(new TreeSet<>(SET.ops()), new TreeSet<>(ops));
    assertEquals(EnumSet.allOf(TrapCause.class), causes);
  }

  private static void note(Retirement r, Set<Op> ops, Set<TrapCause> causes) {
    if (r.trap) {
      causes.add(TrapCause.of(r.interrupt, r.cause).orElseThrow());
    }
    if (!r.interrupt) {
      SET.decode(r.instruction).ifPresent(ops::add);
    }
  }

  @Test
  void aKindCanBeLeftOut() {
    Weights weights = Weights.balanced();
    for (Kind kind : Kind.values()) {
      weights = kind == Kind.CSR ? weights : weights.with(kind, 0);
    }
    RandomProgram program = new ProgramGenerator(SET, weights, 30, 30, 1).generate(1);
    String excerpt = program.excerpt(program.removable());
    assertTrue(
        excerpt.lines().filter(l -> l.startsWith("  ")).allMatch(l -> l.startsWith("  csrr")));
    Weights all = weights;
    assertThrows(IllegalArgumentException.class, () -> all.with(Kind.CSR, 0));
  }

  @Test
  void itemsThatAreLeftOutBecomeNops() {
    RandomProgram program = generator().generate(3);
    String none = program.assembly(Set.of(), RandomProgram.Gap.NOPS);
    String nothing = program.assembly(Set.of(), RandomProgram.Gap.NOTHING);
    assertTrue(none.contains("  nop\n"));
    assertTrue(!nothing.contains("  nop\n"));
    assertEquals(
        program.elf().symbol("epilogue"),
        program.elf(Set.of(), RandomProgram.Gap.NOPS).symbol("epilogue"));
  }

  /** Two goldens, one of them with a wrong instruction, as a subject without any circuit. */
  private static Outcome compare(Specification wrong, ElfFile program, RunOptions options) {
    Golden one = new Golden(Specification.of(SET), options);
    Golden two = new Golden(wrong, options);
    one.load(program);
    two.load(program);
    return one.run(r -> {
      Retirement other = two.step();
      if (r.pc != other.pc || r.rd != other.rd || (r.rd != 0 && r.rdValue != other.rdValue)) {
        throw new SimulationException("differ at 0x%x".formatted(r.pc));
      }
    });
  }

  @Test
  void aWrongInstructionIsShrunkToItself() {
    Specification wrong =
        Specification.of(SET).with(Op.SUBW, Semantics.registers((a, b) -> (int) (a - b) + 1));
    RandomCampaign campaign =
        new RandomCampaign(generator(), (elf, options) -> compare(wrong, elf, options));
    RandomFailure failure = assertThrows(RandomFailure.class, () -> campaign.run(1, 500));
    assertEquals(1, failure.items(), failure::getMessage);
    assertTrue(failure.getMessage().contains("subw x"), failure::getMessage);
    assertTrue(failure.getMessage().contains("seed " + failure.seed()), failure::getMessage);
    ElfFile shrunk = Assembler.assemble(SET, failure.assembly());
    RunOptions options = generator().generate(failure.seed()).options(RunOptions.DEFAULT, shrunk);
    assertThrows(SimulationException.class, () -> compare(wrong, shrunk, options));
  }

  @Test
  void aCampaignWithoutFailureAddsUp() {
    RandomCampaign campaign =
        new RandomCampaign(
            generator(), (elf, options) -> compare(Specification.of(SET), elf, options));
    RandomCampaign.Totals totals = campaign.run(100, 20);
    assertEquals(20, totals.programs());
    assertEquals(0, totals.unfinished());
    assertTrue(totals.instructions() > 20 * 100);
    assertTrue(totals.traps() > 20);
  }
}
