package org.taipan.compiler;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taipan.compiler.Compiler.Stage;
import org.taipan.compiler.front.FrontEnd;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;

/**
 * Shows what the compiler makes of a program, for its developers: {@code Dump [-O0] ast|ir|
 * optimised|machine|allocated FILE [SYMBOL…]}. Without symbols, the program's own functions.
 */
public final class Dump {
  private static final String OWN = "__main__.";

  private Dump() {}

  /** Runs the command; exit code 2 for a program that cannot be compiled or a wrong command. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = Arrays.stream(arguments).filter(a -> !a.equals("-O0")).toList();
    int level = words.size() == arguments.length ? 2 : 0;
    if (words.size() < 2) {
      System.err.println("usage: Dump [-O0] ast|ir|optimised|machine|allocated FILE [SYMBOL...]");
      System.exit(2);
    }
    Path file = Path.of(words.get(1));
    try {
      show(words, SourceFile.read(file, file.toString()), level, out);
    } catch (CompileException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void show(List<String> words, SourceFile source, int level, PrintStream out) {
    if (words.getFirst().equals("ast")) {
      FrontEnd.read(source).tree().body().forEach(out::println);
      return;
    }
    Stage wanted = Stage.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
    List<String> symbols = words.subList(2, words.size());
    CompileOptions options = CompileOptions.defaults().withOptimisation(level);
    Compiler.compile(
        source,
        ModulePath.beside(Path.of(words.get(1)), source.name()),
        options,
        (stage, text) -> {
          if (stage == wanted && isWanted(text.get(), symbols)) {
            out.println(text.get());
          }
        });
  }

  private static boolean isWanted(String text, List<String> symbols) {
    String symbol = text.replaceFirst("^function ", "").split("[:\\[]", 2)[0];
    return symbols.isEmpty() ? symbol.startsWith(OWN) : symbols.contains(symbol);
  }
}
