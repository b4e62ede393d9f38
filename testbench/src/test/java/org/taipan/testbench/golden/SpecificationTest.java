package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;

class SpecificationTest {

  @Test
  void everyInstructionOfTheSupportedExtensionsHasAMeaning() {
    assertEquals(Snippet.SET, Specification.of(Snippet.SET).instructionSet());
  }

  @Test
  void anInstructionWithoutMeaningIsRefusedByName() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Specification.of(InstructionSet.of(Extension.ZDINX), Map.of()));
    assertTrue(error.getMessage().contains("FADD_D"), error.getMessage());
  }

  @Test
  void instructionsOutsideTheSetAreIllegal() {
    for (Op op : Snippet.SET.ops()) {
      Golden golden = new Golden(Specification.of(InstructionSet.of()), RunOptions.DEFAULT);
      golden.load(Snippet.assemble(".word 0x" + Integer.toHexString(op.match())));
      Retirement r = golden.step();
      boolean base = op.extension() == Extension.RV64I || op.extension() == Extension.MACHINE;
      boolean illegal = r.trap && r.cause == TrapCause.ILLEGAL_INSTRUCTION.code();
      assertEquals(!base, illegal, op.mnemonic());
    }
  }

  @Test
  void anInstructionCanBeGivenAnotherMeaning() {
    Specification broken =
        Specification.of(Snippet.SET).with(Op.ADD, Semantics.registers((a, b) -> a - b));
    Golden golden = new Golden(broken, RunOptions.DEFAULT);
    golden.load(Snippet.assemble("add a0, a1, a2"));
    golden.hart().write(11, 7);
    golden.hart().write(12, 2);
    golden.step();
    assertEquals(5, golden.hart().read(10));
  }
}
