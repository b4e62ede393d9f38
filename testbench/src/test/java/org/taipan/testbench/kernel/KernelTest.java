package org.taipan.testbench.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Symbol;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;

/** The kernels on golden, against the same computations in Java. */
class KernelTest {
  private static final InstructionSet ALL = InstructionSet.all();
  private static final RunOptions OPTIONS = RunOptions.DEFAULT.withDramBytes(1 << 20);

  private static Golden golden() {
    return new Golden(Specification.of(ALL), OPTIONS);
  }

  @ParameterizedTest
  @EnumSource
  void aKernelComputesWhatJavaComputes(Kernel kernel) {
    ElfFile program = KernelRun.program(kernel, ALL, 0);
    long begin = program.symbol("result").map(Symbol::address).orElseThrow();
    long end = program.symbol("result_end").map(Symbol::address).orElseThrow();
    try (Golden golden = golden()) {
      golden.load(program);
      golden.run();
      long[] words = new long[(int) (end - begin) / Long.BYTES];
      ByteBuffer.wrap(golden.read(begin, (int) (end - begin)))
          .order(ByteOrder.LITTLE_ENDIAN)
          .asLongBuffer()
          .get(words);
      assertArrayEquals(KernelModel.result(kernel), words);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKernelKnowsItsAnswer(Kernel kernel) {
    long digest = 0xcbf29ce484222325L;
    for (long word : KernelModel.result(kernel)) {
      digest = (digest ^ word) * 0x100000001b3L;
    }
    String line = "expected: .dword 0x%016x".formatted(digest);
    assertTrue(kernel.source().contains(line), line);
    try (Golden golden = golden()) {
      KernelRun run = KernelRun.on(golden, kernel, ALL, 0);
      assertTrue(run.instructions() > 9_000, run::toString);
    }
  }
}
