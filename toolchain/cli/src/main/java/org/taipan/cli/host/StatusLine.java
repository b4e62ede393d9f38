package org.taipan.cli.host;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * One line on the terminal that says what is being worked on and for how long. It appears when the
 * work takes longer than two seconds and disappears when it ends; nothing is shown when standard
 * error is no terminal.
 */
public final class StatusLine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PERIOD = Duration.ofMillis(250);
  private static final String ERASE = "\r\033[K";

  private final PrintStream terminal;
  private final Duration patience;
  private final AtomicReference<Supplier<String>> work;
  private final long start = System.nanoTime();
  private final Thread painter;
  private boolean visible;
  private boolean closed;

  private StatusLine(PrintStream terminal, Duration patience, Supplier<String> work) {
    this.terminal = terminal;
    this.patience = patience;
    this.work = new AtomicReference<>(work);
    this.painter = Thread.ofPlatform().daemon().name("status line").unstarted(this::paint);
  }

  /** A line that shows {@code work}, if standard error is a terminal. */
  public static StatusLine show(String work) {
    return show(Boolean.getBoolean("taipan.terminal"), System.err, PATIENCE, work);
  }

  static StatusLine show(boolean isTerminal, PrintStream terminal, Duration patience, String work) {
    StatusLine line = new StatusLine(terminal, patience, () -> work);
    if (isTerminal) {
      line.painter.start();
    }
    return line;
  }

  /** Shows something else from now on. */
  public void work(String text) {
    work(() -> text);
  }

  /** Shows something that is asked for again for every refresh, from another thread. */
  public void work(Supplier<String> text) {
    work.set(text);
  }

  /** Erases the line until the next refresh: something else is about to be printed. */
  public synchronized void clear() {
    if (visible) {
      terminal.print(ERASE);
      terminal.flush();
      visible = false;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    clear();
    painter.interrupt();
  }

  private void paint() {
    try {
      Thread.sleep(patience);
      while (refresh()) {
        Thread.sleep(PERIOD);
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  private synchronized boolean refresh() {
    if (!closed) {
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      terminal.print(ERASE + "taipan: " + work.get().get() + " (" + seconds + " s)");
      terminal.flush();
      visible = true;
    }
    return !closed;
  }
}
