package org.taipan.testbench.python;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.compiler.CompileOptions;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.testbench.CoreCircuit;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.verilator.Circuit;

/** Programs on the generated processor in lockstep with golden print what CPython printed. */
class ConformanceLockstepTest {
  /** A normal run takes one program of so many, another share each day; the long test all. */
  private static final int SHARES = 12;

  private static final long DRAM_BYTES = 16 << 20;
  private static final CompileOptions COMPILE =
      CompileOptions.defaults().withMemory(DRAM_BYTES, 1 << 20);

  @TempDir private static Path folder;
  private static Circuit circuit;

  @BeforeAll
  static void generate() {
    Configuration configuration =
        Configuration.named("sim").with("memory.size", Long.toString(DRAM_BYTES));
    circuit = CoreCircuit.generate(configuration, folder);
  }

  @AfterAll
  static void close() {
    circuit.close();
  }

  @TestFactory
  Stream<DynamicTest> aShareOfThePrograms() throws IOException {
    int today = (int) (LocalDate.now(ZoneOffset.UTC).toEpochDay() % SHARES);
    List<Program> programs = programs();
    return IntStream.range(0, programs.size())
        .filter(i -> i % SHARES == today)
        .mapToObj(i -> test(programs.get(i)));
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicTest> allPrograms() throws IOException {
    return programs().stream().map(ConformanceLockstepTest::test);
  }

  private static List<Program> programs() throws IOException {
    List<Program> programs = new ArrayList<>();
    for (String topic : Program.topics()) {
      Program.of(topic).stream().filter(p -> !p.isRefused()).forEach(programs::add);
    }
    return programs;
  }

  private static DynamicTest test(Program program) {
    return dynamicTest(
        program.file().getParent().getFileName() + "/" + program.name(), () -> run(program));
  }

  private static void run(Program program) throws IOException {
    ElfFile elf = program.compile(COMPILE);
    RunOptions options = RunOptions.DEFAULT.withDramBytes(DRAM_BYTES);
    program.check(
        program.inItsFolder(
            options, o -> Program.run(elf, o, limited -> new Lockstep(circuit, limited))));
  }
}
