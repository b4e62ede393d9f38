package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/compiler.md} shows of its example after each phase is what the command prints;
 * {@code -Dtaipan.record=true} writes it.
 */
class CompilerPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("taipan.repository"), "docs", "compiler.md");
  private static final Pattern PROGRAM =
      Pattern.compile("<!-- example -->\n```python\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PHASE =
      Pattern.compile("(?<=<!-- example: (\\w{1,20}) -->\n```\n).*?(?=```)", Pattern.DOTALL);
  private static final String FUNCTION = "__main__.total";
  private static final Pattern INSTRUCTION =
      Pattern.compile("^([0-9a-f]{8}):  [0-9a-f]{8}", Pattern.MULTILINE);

  @TempDir private static Path folder;
  private static Path file;

  @BeforeAll
  static void takeProgram() throws IOException {
    Matcher program = PROGRAM.matcher(Files.readString(PAGE));
    assertTrue(program.find(), "the page has no example");
    file = Files.writeString(folder.resolve("total.py"), program.group(1));
  }

  @Test
  void thePageShowsWhatThePhasesMake() throws IOException {
    String page = Files.readString(PAGE);
    String current =
        PHASE.matcher(page).replaceAll(found -> Matcher.quoteReplacement(shown(found)));
    if (Boolean.getBoolean("taipan.record")) {
      Files.writeString(PAGE, current);
    }
    assertEquals(current, page, "record docs/compiler.md with -Dtaipan.record=true");
  }

  private static String shown(MatchResult found) {
    String phase = found.group(1);
    return switch (phase) {
      case "ast" -> folded(output("--phase", phase, file));
      case "scopes" -> output("--phase", phase, file);
      case "assembly" -> withoutAddresses(output("--function", FUNCTION, file));
      default -> output("--phase", phase, "--function", FUNCTION, file);
    };
  }

  private static String output(Object... arguments) {
    Object[] command = new Object[arguments.length + 1];
    command[0] = "disasm";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Cli.Result result = taipan(command);
    assertEquals(0, result.exitCode(), result.err());
    return result.out();
  }

  /** Long lines in pieces. */
  private static String folded(String text) {
    return text.replaceAll("(.{80,99}?,) ", "$1\n  ");
  }

  /** Offsets in the function: addresses change with the rest of the program. */
  private static String withoutAddresses(String listing) {
    Matcher first = INSTRUCTION.matcher(listing);
    assertTrue(first.find(), listing);
    long start = Long.parseLong(first.group(1), 16);
    return INSTRUCTION
        .matcher(listing.substring(listing.indexOf('\n', 1) + 1))
        .replaceAll(i -> "%4x:".formatted(Long.parseLong(i.group(1), 16) - start))
        .replaceAll("0x[0-9a-f]+ (?=<)", "")
        .replace(folder + "/", "");
  }
}
