package org.taipan.testbench.host;

import org.taipan.isa.MemoryMap;
import org.taipan.testbench.RunOptions;

/**
 * The registers {@link MemoryMap#HOST_CALL} and {@link MemoryMap#HOST_DATA}. It belongs to one
 * machine and is used by one thread.
 */
public interface HostLink extends AutoCloseable {
  /** No host takes calls: everything reads 0. */
  HostLink NONE =
      new HostLink() {
        @Override
        public long load(int offset) {
          return 0;
        }

        @Override
        public void store(int offset, long word) {}
      };

  /** The host as the options want it. */
  static HostLink of(RunOptions options) {
    return options.folder().<HostLink>map(HostCalls::new).orElse(NONE);
  }

  /**
   * A load of any size.
   *
   * @param offset in {@link MemoryMap#HOST}, a multiple of 8
   * @return the 64-bit word that stands there
   */
  long load(int offset);

  /**
   * A store that covers the lowest byte.
   *
   * @param offset in {@link MemoryMap#HOST}, a multiple of 8
   * @param word what is stored; zero in the bytes that the store does not cover
   */
  void store(int offset, long word);

  /** Closes the files that the program left open. */
  @Override
  default void close() {}
}
