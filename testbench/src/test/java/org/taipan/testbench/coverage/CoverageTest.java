package org.taipan.testbench.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import org.taipan.testbench.Ending;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Records;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.directed.DirectedPrograms;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.random.ProgramGenerator;
import org.taipan.testbench.random.RandomCampaign;
import org.taipan.testbench.random.RandomProgram;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Stub;

/** What directed tests and random programs reach of the Verilog. */
@Tag("long")
class CoverageTest {
  private static final RunOptions OPTIONS =
      RunOptions.DEFAULT.withDramBytes(RandomProgram.DRAM_BYTES).withMaxCycles(5_000_000);

  private static final int SHORT_PROGRAMS = 300;
  private static final int LONG_PROGRAMS = 150;
  private static final int INTERRUPTED_CYCLES = 100;

  @TempDir private Path folder;

  @Test
  void almostEverythingIsReached() {
    CoverageReport report = new CoverageReport();
    for (String name : new String[] {"sim", "minimal"}) {
      report.add(name, cover(name));
    }
    Records.write("coverage.json", report.json());
    Records.section("verification.md", "coverage", report.table());
    System.out.println(report.table());
    assertTrue(report.lines().percent() >= 95, () -> "lines: " + report.lines());
    assertTrue(report.control().percent() >= 95, () -> "control: " + report.control());
  }

  private CoverageData cover(String name) {
    Path verilog = folder.resolve(name);
    Generator.generate(
        Configuration.named(name)
            .with("retirement", "true")
            .with("memory.size", Long.toString(RandomProgram.DRAM_BYTES)),
        verilog);
    Path data = folder.resolve(name + ".dat");
    try (Circuit circuit = Circuit.covering(verilog, Stub.cache())) {
      InstructionSet set = circuit.manifest().instructions();
      for (ElfFile program : DirectedPrograms.of(set)) {
        assertEquals(Ending.EXIT, run(circuit, program, OPTIONS).ending());
      }
      RandomCampaign brief = campaign(circuit, ProgramGenerator.balanced(set));
      brief.run(1, SHORT_PROGRAMS);
      brief.interruptEveryCycle(1, 300, INTERRUPTED_CYCLES);
      campaign(circuit, ProgramGenerator.enduring(set)).run(1, LONG_PROGRAMS);
      circuit.writeCoverage(data);
    }
    return CoverageData.read(data);
  }

  private static RandomCampaign campaign(Circuit circuit, ProgramGenerator generator) {
    return new RandomCampaign(generator, (program, options) -> run(circuit, program, options));
  }

  private static Outcome run(Circuit circuit, ElfFile program, RunOptions options) {
    try (Lockstep lockstep = new Lockstep(circuit, options)) {
      lockstep.load(program);
      return lockstep.run();
    }
  }
}
