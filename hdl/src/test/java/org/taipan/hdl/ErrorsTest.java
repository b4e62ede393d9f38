package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vec;
import static org.taipan.hdl.Hdl.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong with a circuit is said in its terms, at the Java line: the one marked "here:" and
 * the name of the error.
 */
class ErrorsTest {
  private static final Path SOURCE =
      Path.of(
          System.getProperty("taipan.repository"),
          "hdl/src/test/java/org/taipan/hdl/ErrorsTest.java");

  @TempDir Path directory;

  private record Mistake(String name, String message, Supplier<Module> circuit) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("latch", "LATCH DETECTED", Latch::new),
          new Mistake("width", "width mismatch: y (4 bits) and sum (8 bits)", Width::new),
          new Mistake("operand", "width mismatch: a (8 bits) and b (4 bits)", Operand::new),
          new Mistake("constant", "the constant 16 does not fit into 4 bits", Constant::new),
          new Mistake("loop", "COMBINATORIAL LOOP", Loop::new),
          new Mistake("driver", "NO DRIVER ON", NoDriver::new),
          new Mistake("input", "NO DRIVER ON", NoInput::new),
          new Mistake("sub", "Child is made outside of sub(...)", ForgottenSub::new),
          new Mistake("inside", "HIERARCHY VIOLATION", Inside::new),
          new Mistake("twice", "ASSIGNMENT OVERLAP", Twice::new),
          new Mistake("crossing", "CLOCK CROSSING VIOLATION", Crossing::new),
          new Mistake("keyword", "'wire' is a keyword of Verilog", Keyword::new),
          new Mistake("field", "'output' is a keyword of Verilog", KeywordField::new),
          new Mistake("letters", "'byte-count' cannot be a name in Verilog", Letters::new),
          new Mistake("null", "null instead of a signal", Null::new),
          new Mistake("bit", "bit 8 of a (8 bits)", Bit::new),
          new Mistake("pattern", "pattern '1--' has 3 bits, the signal has 8 bits", Pattern::new),
          new Mistake("index", "the index of a Vec of 4 elements has 2 bits, not 8", Index::new),
          new Mistake("init", "init(...) is for registers", Init::new),
          new Mistake("copy", "keep each constructor argument in a field", Copy::new),
          new Mistake("types", "type mismatch: Plain and Other", Types::new));

  @TestFactory
  List<DynamicTest> everyMistakeIsReportedAtItsLine() {
    return MISTAKES.stream()
        .map(m -> DynamicTest.dynamicTest(m.name, () -> assertReported(m)))
        .toList();
  }

  private void assertReported(Mistake mistake) throws IOException {
    var e = assertThrows(HdlError.class, () -> Verilog.generate(directory, mistake.circuit));
    assertTrue(e.getMessage().contains(mistake.message), e.getMessage());
    List<String> lines = Files.readAllLines(SOURCE);
    int expected =
        lines.indexOf(
                lines.stream()
                    .filter(l -> l.endsWith("// here: " + mistake.name))
                    .findFirst()
                    .orElseThrow())
            + 1;
    assertTrue(
        e.places().stream().anyMatch(p -> p.getLineNumber() == expected),
        "line " + expected + " expected: " + e.getMessage());
    assertTrue(
        e.places().stream().allMatch(p -> p.getClassName().startsWith(ErrorsTest.class.getName())),
        e.getMessage());
  }

  @Test
  void anExceptionOfTheUsersCodeComesOutUnchanged() {
    var mine = new IllegalArgumentException("depth must be a power of two");
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Verilog.generate(
                    directory,
                    () -> {
                      throw mine;
                    }));
    assertEquals(mine, thrown);
  }

  @Test
  void aModuleIsOnlyMadeByTheBuilder() {
    var e = assertThrows(HdlError.class, Latch::new);
    assertTrue(e.getMessage().startsWith("Latch is made outside of sub(...)"), e.getMessage());
  }

  @Test
  void generationIntoAFileIsAnIoError() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThrows(UncheckedIOException.class, () -> Verilog.generate(file, ClocksTest.Counter::new));
  }

  static final class Latch extends Module {
    final Bool c = in(bool());
    final UInt y = out(uint(8)); // here: latch

    Latch() {
      when(c, () -> y.set(1));
    }
  }

  static final class Width extends Module {
    final UInt a = in(uint(8));
    final UInt y = out(uint(4));

    Width() {
      UInt sum = a.plus(1);
      y.set(sum); // here: width
    }
  }

  static final class Operand extends Module {
    final UInt a = in(uint(8));
    final UInt b = in(uint(4));
    final UInt y = out(uint(8));

    Operand() {
      y.set(a.plus(b)); // here: operand
    }
  }

  static final class Constant extends Module {
    final UInt y = out(uint(4));

    Constant() {
      y.set(16); // here: constant
    }
  }

  static final class Loop extends Module {
    final UInt a = in(uint(8));
    final UInt y = out(uint(8));

    Loop() {
      UInt t = uint(8); // here: loop
      UInt v = t.plus(a);
      t.set(v.xor(a));
      y.set(t);
    }
  }

  static final class NoDriver extends Module {
    final UInt y = out(uint(8));

    NoDriver() {
      UInt t = uint(8); // here: driver
      y.set(t);
    }
  }

  static final class Child extends Module {
    final UInt a = in(uint(8)); // here: input
    final UInt y = out(uint(8));
    private final UInt inner = uint(8);

    Child() {
      inner.set(a);
      y.set(inner);
    }
  }

  static final class NoInput extends Module {
    final UInt y = out(uint(8));

    NoInput() {
      Child child = sub(Child::new);
      y.set(child.y);
    }
  }

  static final class ForgottenSub extends Module {
    final UInt y = out(uint(8));
    final Child child = new Child(); // here: sub

    ForgottenSub() {
      y.set(child.y);
    }
  }

  static final class Inside extends Module {
    final UInt y = out(uint(8));
    final Child child = sub(Child::new);

    Inside() {
      child.a.set(1);
      child.inner.set(3); // here: inside
      y.set(child.y);
    }
  }

  static final class Twice extends Module {
    final UInt y = out(uint(8));

    Twice() {
      y.set(1);
      y.set(2); // here: twice
    }
  }

  static final class Crossing extends Module {
    final Bool otherClock = in(bool());
    final UInt a = in(uint(8));
    final UInt y = out(uint(8));

    Crossing() {
      UInt there = Clock.of(otherClock).make(() -> regNext(a));
      UInt here = reg(uint(8)); // here: crossing
      here.set(there);
      y.set(here);
    }
  }

  static final class Keyword extends Module {
    final UInt y = out(uint(8));

    Keyword() {
      UInt wire = uint(8); // here: keyword
      y.set(wire);
    }
  }

  static final class KeywordField extends Module {
    final UInt output = out(uint(8)); // here: field

    KeywordField() {
      output.set(1);
    }
  }

  static final class Letters extends Module {
    final UInt y = out(uint(8));

    Letters() {
      UInt t = uint(8).named("byte-count"); // here: letters
      y.set(t);
    }
  }

  static final class Null extends Module {
    final UInt y = out(uint(8));
    final UInt early = regNext(late()); // here: null
    final UInt later = in(uint(8));

    Null() {
      y.set(early);
    }

    private UInt late() {
      return later;
    }
  }

  static final class Bit extends Module {
    final UInt a = in(uint(8));
    final Bool y = out(bool());

    Bit() {
      y.set(a.bit(8)); // here: bit
    }
  }

  static final class Pattern extends Module {
    final UInt a = in(uint(8));
    final UInt y = out(uint(8));

    Pattern() {
      y.set(0);
      switchOn(a).is("1--", () -> y.set(1)); // here: pattern
    }
  }

  static final class Index extends Module {
    final UInt a = in(uint(8));
    final UInt y = out(uint(8));

    Index() {
      Vec<UInt> table4 = reg(vec(4, () -> uint(8)));
      y.set(table4.get(a)); // here: index
    }
  }

  static final class Init extends Module {
    final UInt y = out(uint(8));

    Init() {
      UInt t = uint(8).init(1); // here: init
      y.set(t);
    }
  }

  static final class Uncopied extends Bundle<Uncopied> {
    final UInt x;

    Uncopied(int width) {
      x = uint(width);
    }
  }

  static final class Copy extends Module {
    final Stream<Uncopied> s = in(stream(() -> new Uncopied(3)));
    final UInt y = out(uint(3));

    Copy() {
      Uncopied next = regNext(s.payload); // here: copy
      y.set(next.x);
    }
  }

  static class Plain extends Bundle<Plain> {
    final UInt x = uint(3);
  }

  static final class Other extends Plain {}

  static final class Types extends Module {
    final Plain a = out(new Plain());
    final Plain b = in(new Other());

    Types() {
      a.set(b); // here: types
    }
  }
}
