package org.taipan.testbench.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.taipan.compiler.CompileOptions;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.source.SourceFile;
import org.taipan.testbench.RunOptions;

/** Where Taipan ends and CPython does not, or elsewhere: memory, depth of recursion. */
class LimitsTest {
  private static final long MEMORY = 4L << 20;
  private static final CompileOptions SMALL =
      CompileOptions.defaults().withMemory(MEMORY, 64 << 10);

  @Test
  void smallIntsBecomeBigOnes() {
    Recording run =
        run(
            """
            a = 140737488355327
            b = -140737488355328
            print(a + 1, -b, -1 - b + 1, a // 2 * 2 + 2, b // -1, 2 ** 47, 1 << 47, abs(b))
            print(sum([a, 1]), int('140737488355328'), b * b >> 47, a * a // a + 1, ~b + 1)
            """);
    String number = "140737488355328";
    String eight = String.join(" ", Collections.nCopies(8, number));
    String five = String.join(" ", Collections.nCopies(5, number));
    assertEquals(eight + "\n" + five + "\n", run.stdout());
  }

  @Test
  void endlessRecursionIsAnError() {
    Recording run = run("def f(n):\n    return f(n + 1) + 1\n\n\nf(0)\n");
    String frame =
        """
          File "limit.py", line 2, in f
            return f(n + 1) + 1
                   ^^^^^^^^
        """;
    assertEquals(
        "Traceback (most recent call last):\n"
            + "  File \"limit.py\", line 5, in <module>\n    f(0)\n"
            + frame.repeat(3)
            + "  [Previous line repeated 996 more times]\n"
            + "RecursionError: maximum recursion depth exceeded\n",
        run.stderr());
    assertEquals(1, run.exitCode());
  }

  @Test
  void endlessNestingIsAnError() {
    String nested = "a = []\nfor i in range(20000):\n    a = [a]\n";
    assertEquals(
        "RecursionError: maximum recursion depth exceeded while getting the repr of an object",
        lastLine(run(nested + "print(a)\n").stderr()));
    assertEquals(
        "RecursionError: maximum recursion depth exceeded in comparison",
        lastLine(run("a = []\na.append(a)\nb = []\nb.append(b)\nprint(a == b)\n").stderr()));
  }

  @Test
  void usedUpMemoryIsAnError() {
    Recording run = run("a = [1]\nwhile True:\n    a = a + a\n");
    assertEquals(
        """
        Traceback (most recent call last):
          File "limit.py", line 3, in <module>
            a = a + a
                ~~^~~
        MemoryError
        """,
        run.stderr());
    assertEquals(1, run.exitCode());
  }

  @Test
  void impossibleSizesAreMemoryErrors() {
    for (String expression :
        new String[] {"[0] * 140737488355327", "'ab' * 99999999999", "(1,) * (1 << 40)"}) {
      assertEquals("MemoryError", lastLine(run("x = " + expression + "\n").stderr()), expression);
    }
  }

  @Test
  void deepRecursionThatFitsWorks() {
    Recording run = run("def f(n):\n    return 0 if n == 0 else f(n - 1) + 1\n\n\nprint(f(900))\n");
    assertEquals("900\n", run.stdout());
    assertTrue(run.stderr().isEmpty());
  }

  private static String lastLine(String text) {
    String[] lines = text.split("\n");
    return lines[lines.length - 1];
  }

  private static Recording run(String source) {
    SourceFile file = SourceFile.decode("limit.py", source.getBytes(StandardCharsets.UTF_8));
    return Program.runOnGolden(
        Compiler.compile(file, SMALL), RunOptions.DEFAULT.withDramBytes(MEMORY));
  }
}
