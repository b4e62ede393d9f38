package org.taipan.testbench.host;

import java.util.ArrayList;
import java.util.List;

/**
 * Passes accesses on and keeps what loads gave, so that a second machine that makes the same loads
 * gets the same words without a second effect on the host.
 */
public final class HostLog implements HostLink {
  private final HostLink link;
  private final List<Long> loaded = new ArrayList<>();

  /** A log of what a link gives. */
  public HostLog(HostLink link) {
    this.link = link;
  }

  @Override
  public long load(int offset) {
    long word = link.load(offset);
    loaded.add(word);
    return word;
  }

  @Override
  public void store(int offset, long word) {
    link.store(offset, word);
  }

  @Override
  public void close() {
    link.close();
  }

  /** A link that gives the same words from the first on; 0 where there are none yet. */
  public HostLink replay() {
    return new HostLink() {
      private int next;

      @Override
      public long load(int offset) {
        return next < loaded.size() ? loaded.get(next++) : 0;
      }

      @Override
      public void store(int offset, long word) {}
    };
  }
}
