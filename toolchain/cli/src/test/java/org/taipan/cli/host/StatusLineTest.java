package org.taipan.cli.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatusLineTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void longWorkIsShownAndErased() throws InterruptedException {
    try (StatusLine line = StatusLine.show(true, terminal, Duration.ZERO, "first")) {
      waitFor("taipan: first (0 s)");
      line.work("second");
      waitFor("taipan: second (");
    }
    assertTrue(shown().endsWith("\r\033[K"), shown());
  }

  @Test
  void shortWorkIsNotShown() {
    StatusLine.show(true, terminal, Duration.ofMinutes(1), "work").close();
    assertEquals("", shown());
  }

  @Test
  void nothingIsShownWhenThereIsNoTerminal() throws InterruptedException {
    try (StatusLine line = StatusLine.show(false, terminal, Duration.ZERO, "work")) {
      Thread.sleep(50);
      line.clear();
    }
    assertEquals("", shown());
  }

  private void waitFor(String text) throws InterruptedException {
    for (int i = 0; i < 500 && !shown().contains(text); i++) {
      Thread.sleep(10);
    }
    assertTrue(shown().contains(text), shown());
  }
}
