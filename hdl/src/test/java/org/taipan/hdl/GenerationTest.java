package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.hdl.Verilog.Direction;
import org.taipan.hdl.Verilog.Port;

/** The text that is written: names, ports, options, and that tools accept it. */
class GenerationTest {
  @TempDir Path directory;

  enum State {
    IDLE,
    BUSY
  }

  record Config(int width) {}

  record Pair(UInt left, UInt right) {}

  static final class Unit extends Module {
    final Config config;
    final UInt a;
    final UInt result;
    final UInt again;

    Unit(Config config) {
      this.config = config;
      a = in(uint(config.width));
      result = out(uint(config.width));
      again = a;
      result.set(regNext(again).plus(1));
    }
  }

  static final class Names extends Module {
    static final class Decode extends Area {
      final UInt rs1 = uint(4);
      final Bool valid = reg(bool()).init(false);
    }

    final UInt a = in(uint(4));
    final UInt sum = out(uint(4));
    final List<UInt> listed = new ArrayList<>();
    final Map<String, UInt> mapped = new LinkedHashMap<>();
    final Bool[] many = {out(bool()), out(bool())};
    final Pair pair = new Pair(out(uint(4)), out(uint(4)));
    final Decode decode = new Decode();
    final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
    final Ram<Bits> store = ram(4, () -> bits(4));
    final Unit little;
    final Unit big;

    Names() {
      little = sub(() -> new Unit(new Config(4)));
      big = sub(() -> new Unit(new Config(8)));
      little.a.set(a);
      big.a.set(a.resize(8));
      for (int i = 0; i < 2; i++) {
        listed.add(out(uint(4)));
        listed.get(i).set(a);
      }
      mapped.put("first", out(uint(4)));
      mapped.get("first").set(a);
      decode.rs1.set(a.xor(5));
      when(a.eq(3), () -> decode.valid.set(true));
      when(decode.valid, () -> state.set(State.BUSY));
      many[0].set(decode.valid);
      many[1].set(state.is(State.BUSY));
      pair.left.set(decode.rs1);
      pair.right.set(helper());
      store.write(a.low(2), a.asBits(), decode.valid);
      UInt total = little.result.plus(big.result.low(4));
      Bits loaded = store.readAsync(a.low(2));
      sum.set(total.xor(loaded.asUInt()));
    }

    private UInt helper() {
      UInt within1 = deeper().plus(1);
      return within1;
    }

    private UInt deeper() {
      UInt through = returned();
      return through;
    }

    private UInt returned() {
      return a.plus(7);
    }
  }

  private String generate(Supplier<Module> top) throws IOException {
    var generated = Verilog.generate(directory, top);
    assertEquals(1, generated.files().size());
    return Files.readString(directory.resolve(generated.files().getFirst()));
  }

  @Test
  void signalsHaveTheNamesOfJavaVariables() throws IOException {
    String text = generate(Names::new);
    for (String declaration :
        List.of(
            "listed_1",
            "mapped_first",
            "many_0",
            "pair_left",
            "decode_rs1",
            "decode_valid",
            "state",
            "total",
            "loaded",
            "within1",
            "through")) {
      assertTrue(
          text.lines().anyMatch(l -> l.matches(".*(wire|reg)\\b.*\\b" + declaration + "[,;]?")),
          declaration + " in\n" + text);
    }
    assertTrue(text.contains("reg [3:0] store [0:3];"), text);
    assertTrue(text.contains("localparam State_BUSY = 1'd1;"), text);
  }

  @Test
  void modulesHaveTheNamesOfClassesAndFields() throws IOException {
    String text = generate(Names::new);
    assertTrue(text.contains("Unit little ("), text);
    assertTrue(text.contains("Unit_1 big ("), text);
  }

  @Test
  void portsAreReportedUnderTheirFirstNames() {
    var generated = Verilog.generate(directory, () -> new Unit(new Config(12)));
    assertEquals("Unit", generated.top());
    assertEquals(List.of("Unit.v"), generated.files());
    assertEquals(
        List.of(
            new Port("a", Direction.INPUT, 12),
            new Port("result", Direction.OUTPUT, 12),
            new Port("clk", Direction.INPUT, 1),
            new Port("reset", Direction.INPUT, 1)),
        generated.ports());
  }

  @Test
  void theSameCircuitGivesTheSameTextWithoutDateOrPath() throws IOException {
    String first = generate(Names::new);
    assertEquals(first, generate(Names::new));
    assertTrue(first.startsWith("// Generated by Taipan"), first);
    assertFalse(first.contains("// @"), "no source lines unless asked for");
  }

  @Test
  void aFileForEachModule() throws IOException {
    var generated =
        Verilog.generate(directory, Verilog.Options.standard().withFilePerModule(), Names::new);
    assertEquals(
        List.of("Names.v", "Unit.v", "Unit_1.v"), generated.files().stream().sorted().toList());
    assertTrue(Files.readString(directory.resolve("Unit_1.v")).contains("module Unit_1 ("));
    assertEquals("", lint(generated));
  }

  @Test
  void sourceLinesNameTheJavaFile() throws IOException {
    var generated =
        Verilog.generate(directory, Verilog.Options.standard().withSourceLines(), Names::new);
    String text = Files.readString(directory.resolve("Names.v"));
    List<String> source =
        Files.readAllLines(
            Path.of(
                System.getProperty("taipan.repository"),
                "hdl/src/test/java/org/taipan/hdl/GenerationTest.java"));
    int line = source.indexOf("      decode.rs1.set(a.xor(5));") + 1;
    assertTrue(
        text.contains("assign decode_rs1 = (a ^ 4'b0101); // @ GenerationTest.java:" + line), text);
    assertFalse(text.contains(".scala"), text);
    assertEquals("", lint(generated));
  }

  @Test
  void registersResetSynchronously() throws IOException {
    String text = generate(Names::new);
    assertTrue(text.contains("always @(posedge clk)"), text);
    assertFalse(text.contains("posedge reset"), text);
  }

  @Test
  void verilatorFindsNothingToWarnOf() throws IOException {
    for (Supplier<Module> top :
        List.<Supplier<Module>>of(
            Names::new,
            StatementsTest.Statements::new,
            AggregatesTest.Vectors::new,
            AggregatesTest.Memories::new,
            AggregatesTest.Pair::new,
            StreamsTest.Plumbing::new,
            ClocksTest.TwoClocks::new)) {
      assertEquals("", lint(Verilog.generate(directory, top)));
    }
  }

  /** What {@code verilator -Wall} says, the exit code included in that it ends with an error. */
  private static String lint(Verilog.Generated generated) throws IOException {
    var command =
        new ArrayList<>(
            List.of("verilator", "--lint-only", "-Wall", "--top-module", generated.top()));
    command.addAll(generated.files());
    Process process =
        new ProcessBuilder(command)
            .directory(generated.directory().toFile())
            .redirectErrorStream(true)
            .start();
    return new String(
        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
