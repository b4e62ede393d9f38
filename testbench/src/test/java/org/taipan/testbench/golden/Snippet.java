package org.taipan.testbench.golden;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;

/** Small programs on a golden machine with every extension that golden knows. */
final class Snippet {
  static final InstructionSet SET =
      InstructionSet.of(
          Extension.RV64M,
          Extension.ZICSR,
          Extension.ZIFENCEI,
          Extension.ZBA,
          Extension.ZBB,
          Extension.ZICOND,
          Extension.ZICBOZ,
          Extension.ZDINX,
          Extension.XPY,
          Extension.XPYARITH,
          Extension.XPYCMP,
          Extension.XPYGUARD,
          Extension.XPYOBJECT);

  private Snippet() {}

  static ElfFile assemble(String... lines) {
    return Assembler.assemble(SET, String.join("\n", lines));
  }

  /** A machine at the first of these instructions. */
  static Golden machine(String... lines) {
    return machine(RunOptions.DEFAULT, lines);
  }

  static Golden machine(RunOptions options, String... lines) {
    Golden golden = new Golden(Specification.of(SET), options);
    golden.load(assemble(lines));
    return golden;
  }

  /** A machine at the first of these instruction words. */
  static Golden words(int... words) {
    return machine(
        Arrays.stream(words)
            .mapToObj(w -> ".word 0x" + Integer.toHexString(w))
            .collect(Collectors.joining("\n")));
  }

  /** Executes that many steps and gives the last one's record. */
  static Retirement steps(Golden golden, int count) {
    Retirement last = null;
    for (int i = 0; i < count; i++) {
      last = golden.step();
    }
    return last;
  }
}
