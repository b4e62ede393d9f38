package org.taipan.testbench.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of what is supported in {@code docs/python.md} is what the conformance programs say;
 * {@code -Dtaipan.record=true} writes it.
 */
class FeatureTableTest {
  private static final Path PAGE =
      Path.of(System.getProperty("taipan.repository"), "docs", "python.md");
  private static final Path DESCRIPTIONS = Program.ROOT.resolveSibling("python-topics.properties");
  private static final Pattern TABLES =
      Pattern.compile("(?<=<!-- tables -->\n).*(?=<!-- end of tables -->)", Pattern.DOTALL);
  private static final Pattern REFUSAL =
      Pattern.compile("err\\|\\w+Error: (.*) (?:is|are) not supported yet \\(taipan\\)");

  @Test
  void thePageSaysWhatTheProgramsShow() throws IOException {
    String page = Files.readString(PAGE);
    String current = TABLES.matcher(page).replaceFirst(Matcher.quoteReplacement(tables()));
    if (Boolean.getBoolean("taipan.record")) {
      Files.writeString(PAGE, current);
    }
    assertEquals(current, page, "record docs/python.md with -Dtaipan.record=true");
  }

  @Test
  void everyTopicIsDescribed() throws IOException {
    assertEquals(
        new TreeSet<>(Program.topics()), new TreeSet<>(descriptions().stringPropertyNames()));
  }

  private static String tables() throws IOException {
    StringBuilder text = new StringBuilder("\n| topic | what its programs show | programs |\n");
    text.append("|---|---|---:|\n");
    int sum = 0;
    for (String topic : Program.topics()) {
      int count = Program.of(topic).size();
      sum += count;
      text.append("| %s | %s | %d |\n".formatted(topic, descriptions().getProperty(topic), count));
    }
    text.append(
        "| | | %d |\n\nRefused at compile time, with a message that names it:\n\n".formatted(sum));
    refusals().forEach(what -> text.append("- ").append(what).append('\n'));
    return text.append('\n').toString();
  }

  /** What the programs that are refused use. */
  private static List<String> refusals() throws IOException {
    TreeSet<String> refusals = new TreeSet<>();
    for (Program program : Program.of("unsupported")) {
      Path recording =
          program
              .file()
              .resolveSibling(program.file().getFileName().toString().replace(".py", ".expected"));
      Matcher refusal = REFUSAL.matcher(Files.readString(recording));
      if (refusal.find()) {
        refusals.add(refusal.group(1));
      }
    }
    return List.copyOf(refusals);
  }

  private static Properties descriptions() throws IOException {
    Properties descriptions = new Properties();
    try (Reader reader = Files.newBufferedReader(DESCRIPTIONS, StandardCharsets.UTF_8)) {
      descriptions.load(reader);
    }
    return descriptions;
  }
}
