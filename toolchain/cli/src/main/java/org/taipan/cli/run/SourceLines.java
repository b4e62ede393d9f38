package org.taipan.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.isa.elf.LineTable.Place;

/** Places in the source with the text that stands there. */
public final class SourceLines {
  private final Map<String, List<String>> files = new HashMap<>();

  /** {@code file:line: text}, or without the text if the file cannot be read. */
  public String describe(Place place) {
    List<String> lines = files.computeIfAbsent(place.file(), SourceLines::read);
    String position = place.file() + ":" + place.line();
    return place.line() <= lines.size()
        ? position + ": " + lines.get(place.line() - 1).strip()
        : position;
  }

  private static List<String> read(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      return List.of(); // the position is of use without the text
    }
  }
}
