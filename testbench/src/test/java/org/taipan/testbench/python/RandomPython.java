package org.taipan.testbench.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random Python programs: expressions over ints, floats, strings and containers in loops and
 * conditions. They end, and print all variables; some end with an error, which is caught or not.
 */
final class RandomPython {
  /** A kind of value that variables hold. */
  private enum Kind {
    INT("i"),
    FLOAT("f"),
    BOOL("b"),
    STR("s"),
    LIST("l"),
    TUPLE("t"),
    DICT("d");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  private static final int VARIABLES = 3;
  private static final int PARTS = 5;
  private static final int STATEMENTS = 3;
  private static final List<String> WORDS =
      List.of("''", "'a'", "'Taipan'", "'x y z'", "'\\u00e4\\u20ac'", "'42'", "' b '");
  private static final List<String> INTS =
      List.of(
          "0", "1", "-1", "2", "7", "-13", "255", "10**6", "2**47 - 1", "-2**47", "2**64", "3**50");
  private static final List<String> FLOATS =
      List.of("0.0", "1.0", "-0.5", "2.5", "1e16", "1e-7", "3.141592653589793", "-1e300");

  private final Random random;
  private int loops;

  RandomPython(long seed) {
    random = new Random(seed);
  }

  /** A program as a list of statements. */
  List<PythonStatement> program() {
    List<PythonStatement> program = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < VARIABLES; i++) {
        program.add(PythonStatement.of(kind.prefix + i + " = " + literal(kind)));
      }
    }
    for (int i = 0; i < PARTS; i++) {
      List<PythonStatement> part = block(STATEMENTS, 3);
      if (random.nextInt(PARTS) == 0) {
        program.addAll(part);
      } else {
        program.add(attempt(part));
      }
    }
    for (Kind kind : Kind.values()) {
      String all =
          IntStream.range(0, VARIABLES)
              .mapToObj(i -> kind.prefix + i)
              .collect(Collectors.joining(", "));
      program.add(PythonStatement.of("print(" + all + ")"));
    }
    return program;
  }

  private List<PythonStatement> block(int count, int depth) {
    List<PythonStatement> block = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      block.add(statement(depth));
    }
    return block;
  }

  private PythonStatement statement(int depth) {
    int choice = random.nextInt(depth > 0 ? 14 : 8);
    Kind kind = pick(List.of(Kind.values()));
    return switch (choice) {
      case 0, 1, 2 -> PythonStatement.of(variable(kind) + " = " + bounded(kind));
      case 3 -> PythonStatement.of("print(" + expression(kind, 2) + ")");
      case 4 -> PythonStatement.of(variable(Kind.LIST) + ".append(" + bounded(Kind.INT) + ")");
      case 5 ->
          PythonStatement.of(
              variable(Kind.DICT) + "[" + bounded(Kind.STR) + "] = " + bounded(Kind.INT));
      case 6 ->
          PythonStatement.of(
              variable(Kind.INT)
                  + pick(List.of(" += ", " -= ", " ^= ", " //= ", " %= ", " |= ", " &= "))
                  + bounded(Kind.INT));
      case 7 -> PythonStatement.of("print(f'{" + variable(kind) + "!r} {" + formatted() + "}')");
      case 8, 9 ->
          new PythonStatement(
              "if " + expression(Kind.BOOL, 2) + ":", block(1 + random.nextInt(3), depth - 1));
      case 10, 11 -> loop(depth);
      case 12 ->
          new PythonStatement(
              "for "
                  + variable(Kind.INT)
                  + " in "
                  + pick(List.of(variable(Kind.LIST), "range(4)", "range(5, -3, -2)"))
                  + "[:5]:",
              body(depth));
      default -> attempt(block(1 + random.nextInt(3), depth - 1));
    };
  }

  private static PythonStatement attempt(List<PythonStatement> body) {
    return new PythonStatement(
        "try:",
        body,
        new PythonStatement(
            "except (ArithmeticError, LookupError, ValueError, TypeError) as e:",
            List.of(PythonStatement.of("print(type(e).__name__, e)"))));
  }

  private PythonStatement loop(int depth) {
    String counter = "n" + depth;
    List<PythonStatement> body = body(depth);
    body.addFirst(PythonStatement.of(counter + " += 1"));
    return new PythonStatement("while " + counter + " < " + (2 + random.nextInt(4)) + ":", body)
        .after(PythonStatement.of(counter + " = 0"));
  }

  private List<PythonStatement> body(int depth) {
    loops++;
    List<PythonStatement> body = new ArrayList<>(block(1 + random.nextInt(3), depth - 1));
    if (random.nextInt(5) == 0) {
      body.add(
          new PythonStatement(
              "if " + expression(Kind.BOOL, 1) + ":",
              List.of(PythonStatement.of(pick(List.of("break", "continue"))))));
    }
    loops--;
    return body;
  }

  /** An expression whose value does not grow from one pass of a loop to the next. */
  private String bounded(Kind kind) {
    String e = expression(kind, 3);
    if (loops == 0) {
      return e;
    }
    return switch (kind) {
      case INT -> "(" + e + ") % " + pick(List.of("1000003", "2**61", "10**25", "-97"));
      case STR, LIST, TUPLE -> "(" + e + ")[:9]";
      default -> e;
    };
  }

  private String formatted() {
    return pick(
        List.of(
            variable(Kind.INT) + ":>12",
            variable(Kind.INT) + ":,}{" + variable(Kind.INT) + ":x",
            variable(Kind.FLOAT) + ":.3f",
            variable(Kind.FLOAT) + ":12.4e",
            variable(Kind.FLOAT) + ":g",
            variable(Kind.STR) + ":*^10"));
  }

  private String literal(Kind kind) {
    return switch (kind) {
      case INT -> pick(INTS);
      case FLOAT -> pick(FLOATS);
      case BOOL -> pick(List.of("True", "False"));
      case STR -> pick(WORDS);
      case LIST -> "[" + pick(INTS) + ", " + pick(INTS) + ", " + pick(INTS) + "]";
      case TUPLE -> "(" + pick(INTS) + ", " + pick(WORDS) + ")";
      case DICT -> "{" + pick(WORDS) + ": " + pick(INTS) + ", 'k': " + pick(INTS) + "}";
    };
  }

  private String expression(Kind kind, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return random.nextInt(3) == 0 ? literal(kind) : variable(kind);
    }
    int d = depth - 1;
    return switch (kind) {
      case INT -> integer(d);
      case FLOAT -> floating(d);
      case BOOL -> truth(d);
      case STR -> text(d);
      case LIST -> list(d);
      case TUPLE -> tuple(d);
      case DICT -> dict(d);
    };
  }

  private String integer(int d) {
    String a = expression(Kind.INT, d);
    String b = expression(Kind.INT, d);
    return switch (random.nextInt(13)) {
      case 0, 1, 2, 3 ->
          "("
              + a
              + pick(List.of(" + ", " - ", " * ", " // ", " % ", " & ", " | ", " ^ "))
              + b
              + ")";
      case 4 -> "(" + a + pick(List.of(" << ", " >> ")) + "(" + b + " & 63))";
      case 5 -> "(" + a + " % 100) ** (" + b + " & 7)";
      case 6 -> pick(List.of("-", "~", "abs")) + "(" + a + ")";
      case 7 -> "len(" + expression(pick(List.of(Kind.STR, Kind.LIST, Kind.DICT)), d) + ")";
      case 8 -> expression(Kind.LIST, d) + "[" + pick(List.of("0", "-1", "1", "7")) + "]";
      case 9 -> pick(List.of("max", "min")) + "(" + a + ", " + b + ")";
      case 10 -> "sum(" + expression(Kind.LIST, d) + ")";
      case 11 -> variable(Kind.DICT) + ".get(" + expression(Kind.STR, d) + ", " + a + ")";
      default -> "(" + a + " if " + expression(Kind.BOOL, d) + " else " + b + ")";
    };
  }

  private String floating(int d) {
    String a = expression(Kind.FLOAT, d);
    String b = expression(pick(List.of(Kind.FLOAT, Kind.INT)), d);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> "(" + a + pick(List.of(" + ", " - ", " * ")) + b + ")";
      case 3 -> "(" + a + pick(List.of(" / ", " // ", " % ")) + b + ")";
      case 4 -> pick(List.of("-", "abs")) + "(" + a + ")";
      case 5 -> "(" + expression(Kind.INT, d) + " / " + expression(Kind.INT, d) + ")";
      case 6 -> "round(" + a + ", " + pick(List.of("0", "1", "3", "-1")) + ")";
      default -> "float(" + expression(Kind.INT, d) + ")";
    };
  }

  private String truth(int d) {
    Kind kind = pick(List.of(Kind.INT, Kind.FLOAT, Kind.STR, Kind.LIST, Kind.TUPLE));
    String a = expression(kind, d);
    String b = expression(kind, d);
    return switch (random.nextInt(7)) {
      case 0, 1, 2 -> "(" + a + pick(List.of(" == ", " != ")) + b + ")";
      case 3 ->
          "("
              + expression(Kind.INT, d)
              + pick(List.of(" < ", " <= ", " > ", " >= "))
              + expression(pick(List.of(Kind.INT, Kind.FLOAT)), d)
              + ")";
      case 4 ->
          "(" + expression(Kind.BOOL, d) + pick(List.of(" and ", " or ")) + "bool(" + a + "))";
      case 5 -> "(not " + a + ")";
      default ->
          "("
              + expression(Kind.STR, d)
              + " in "
              + expression(pick(List.of(Kind.STR, Kind.DICT)), d)
              + ")";
    };
  }

  private String text(int d) {
    String a = expression(Kind.STR, d);
    String b = expression(Kind.STR, d);
    return switch (random.nextInt(9)) {
      case 0, 1 -> "(" + a + " + " + b + ")";
      case 2 -> "(" + a + " * " + random.nextInt(4) + ")";
      case 3 -> "str(" + expression(pick(List.of(Kind.INT, Kind.FLOAT, Kind.LIST)), d) + ")";
      case 4 -> a + pick(List.of(".upper()", ".lower()", ".strip()", ".title()"));
      case 5 -> a + ".replace(" + b + ", 'q')";
      case 6 -> a + pick(List.of("[1:]", "[::-1]", "[:3]", "[-2:]"));
      case 7 -> "'-'.join(" + a + ".split())";
      default -> "repr(" + expression(pick(List.of(Kind.TUPLE, Kind.DICT)), d) + ")";
    };
  }

  private String list(int d) {
    String a = expression(Kind.LIST, d);
    return switch (random.nextInt(8)) {
      case 0 -> "(" + a + " + " + expression(Kind.LIST, d) + ")";
      case 1 -> a + pick(List.of("[1:]", "[::-1]", "[:2]", "[::2]"));
      case 2 -> "sorted(" + a + ")";
      case 3 -> "[x * 2 for x in " + a + " if x % 2 == 0]";
      case 4 -> "list(range(" + random.nextInt(6) + "))";
      case 5 -> "([" + expression(Kind.INT, d) + "] * 2)";
      case 6 -> "list(" + variable(Kind.DICT) + ".values())";
      default -> "[len(x) for x in " + expression(Kind.STR, d) + ".split()]";
    };
  }

  private String tuple(int d) {
    return switch (random.nextInt(4)) {
      case 0 -> "(" + expression(Kind.TUPLE, d) + " + " + expression(Kind.TUPLE, d) + ")";
      case 1 -> "divmod(" + expression(Kind.INT, d) + ", " + expression(Kind.INT, d) + ")";
      case 2 -> "tuple(" + expression(Kind.LIST, d) + ")";
      default -> "(" + expression(Kind.FLOAT, d) + ", " + expression(Kind.STR, d) + ")";
    };
  }

  private String dict(int d) {
    return switch (random.nextInt(4)) {
      case 0 -> "{" + expression(Kind.STR, d) + ": " + expression(Kind.INT, d) + "}";
      case 1 -> "{k: v + 1 for k, v in " + variable(Kind.DICT) + ".items()}";
      case 2 -> "dict(zip(" + expression(Kind.STR, d) + ", " + expression(Kind.LIST, d) + "))";
      default -> "{**" + expression(Kind.DICT, d) + ", 'z': " + expression(Kind.INT, d) + "}";
    };
  }

  private String variable(Kind kind) {
    return kind.prefix + random.nextInt(VARIABLES);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
