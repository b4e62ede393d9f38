package org.taipan.cli.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.taipan.cli.host.StatusLine;

/** Passes a program's output on and keeps it apart from the status line. */
final class Console extends FilterOutputStream {
  private final StatusLine status;

  Console(OutputStream out, StatusLine status) {
    super(out);
    this.status = status;
  }

  @Override
  public void write(int b) throws IOException {
    status.clear();
    out.write(b);
    if (b == '\n') {
      out.flush();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    status.clear();
    out.write(bytes, offset, length);
    out.flush();
  }
}
