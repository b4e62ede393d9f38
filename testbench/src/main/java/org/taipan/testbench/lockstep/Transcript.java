package org.taipan.testbench.lockstep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.taipan.testbench.RunOptions;

/** What both sides wrote to the console; the circuit's output is also passed on. */
final class Transcript {
  private final ByteArrayOutputStream goldenOut = new ByteArrayOutputStream();
  private final ByteArrayOutputStream goldenErr = new ByteArrayOutputStream();
  private final ByteArrayOutputStream circuitOut = new ByteArrayOutputStream();
  private final ByteArrayOutputStream circuitErr = new ByteArrayOutputStream();

  RunOptions ofGolden(RunOptions options) {
    return options.withConsole(goldenOut, goldenErr);
  }

  RunOptions ofCircuit(RunOptions options) {
    return options.withConsole(
        new Copy(options.stdout(), circuitOut), new Copy(options.stderr(), circuitErr));
  }

  /** The first difference, if there is one. */
  Optional<String> difference() {
    return difference("standard output", goldenOut, circuitOut)
        .or(() -> difference("standard error", goldenErr, circuitErr));
  }

  private static Optional<String> difference(
      String name, ByteArrayOutputStream golden, ByteArrayOutputStream circuit) {
    int at = Arrays.mismatch(golden.toByteArray(), circuit.toByteArray());
    return at < 0
        ? Optional.empty()
        : Optional.of(
            "%s differs at byte %d: golden wrote %d bytes, the circuit %d"
                .formatted(name, at, golden.size(), circuit.size()));
  }

  /** Writes to two streams. */
  private static final class Copy extends OutputStream {
    private final OutputStream first;
    private final OutputStream second;

    Copy(OutputStream first, OutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int b) throws IOException {
      first.write(b);
      second.write(b);
    }

    @Override
    public void flush() throws IOException {
      first.flush();
    }
  }
}
