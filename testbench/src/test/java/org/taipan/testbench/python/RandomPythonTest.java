package org.taipan.testbench.python;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.compiler.CompileOptions;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.testbench.RunOptions;

/** Random programs do on golden what they do on the CPython that is installed, if one is. */
class RandomPythonTest {
  private static final int PROGRAMS = 25;
  private static final int LONG_PROGRAMS = 2_000;
  private static final long SEED = 40_000;
  private static final int MAX_SHRINKING = 400;
  private static final int PATIENCE_SECONDS = 5;

  /** Of a program that does not come to an end. */
  private static final Recording ENDLESS = new Recording(-1, "", "");

  @TempDir private Path folder;

  @Test
  void randomProgramsDoWhatCPythonDoes() throws IOException, InterruptedException {
    compare(SEED, PROGRAMS);
  }

  @Test
  @Tag("long")
  void manyRandomProgramsDoWhatCPythonDoes() throws IOException, InterruptedException {
    compare(SEED + PROGRAMS, LONG_PROGRAMS);
  }

  private void compare(long first, int count) throws IOException, InterruptedException {
    assumeTrue(cpython("pass\n").isPresent(), "no python3");
    for (long seed = first; seed < first + count; seed++) {
      List<PythonStatement> program = new RandomPython(seed).program();
      if (difference(program).isPresent()) {
        List<PythonStatement> small = shrunk(program);
        fail("seed " + seed + ":\n" + PythonStatement.text(small) + difference(small).orElse(""));
      }
    }
  }

  private List<PythonStatement> shrunk(List<PythonStatement> program)
      throws IOException, InterruptedException {
    List<PythonStatement> best = program;
    int tries = 0;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (List<PythonStatement> candidate : PythonStatement.smaller(best)) {
        if (tries++ > MAX_SHRINKING) {
          return best;
        }
        if (difference(candidate).isPresent()) {
          best = candidate;
          smaller = true;
          break;
        }
      }
    }
    return best;
  }

  /**
   * What differs between golden and CPython; a variable or a loop's end that shrinking took away
   * does not.
   */
  private Optional<String> difference(List<PythonStatement> program)
      throws IOException, InterruptedException {
    String text = PythonStatement.text(program);
    Recording theirs = cpython(text).orElseThrow();
    if (theirs.stderr().contains("NameError") || theirs.equals(ENDLESS)) {
      return Optional.empty();
    }
    Recording ours = golden(text);
    boolean same =
        ours.stdout().equals(theirs.stdout())
            && ours.exitCode() == theirs.exitCode()
            && lastLine(ours.stderr()).equals(lastLine(theirs.stderr()));
    return same ? Optional.empty() : Optional.of("ours:\n" + ours + "\nCPython's:\n" + theirs);
  }

  private static String lastLine(String text) {
    return text.strip().substring(text.strip().lastIndexOf('\n') + 1);
  }

  private static Recording golden(String text) {
    try {
      return Program.runOnGolden(
          Compiler.compile(SourceFile.of("random.py", text), CompileOptions.defaults()),
          RunOptions.DEFAULT);
    } catch (CompileException e) {
      return new Recording(1, "", e.diagnostic().format() + "\n");
    }
  }

  private Optional<Recording> cpython(String text) throws IOException, InterruptedException {
    Path file = folder.resolve("random.py");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Files.writeString(file, text);
    try {
      Process process =
          new ProcessBuilder("python3", "-I", "-B", "-X", "utf8", "random.py")
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      try (OutputStream in = process.getOutputStream()) {
        in.flush();
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return Optional.of(ENDLESS);
      }
      return Optional.of(
          new Recording(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
