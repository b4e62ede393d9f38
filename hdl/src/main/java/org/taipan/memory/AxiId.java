package org.taipan.memory;

/**
 * Who a transaction belongs to: its id on AXI4, which tells where its beats and responses go. Each
 * has at most one read and one write under way, so nothing is said about the order of different
 * ones.
 */
public enum AxiId {
  /** Instructions that fetch waits for. */
  FETCH(0),
  /** Instructions read ahead. */
  PREFETCH(1),
  /** Lines read into the data cache and written back from it. */
  DATA(2),
  /** Single loads and stores beside the data cache. */
  UNCACHED(3);

  private final int number;

  AxiId(int number) {
    this.number = number;
  }

  /** The number on the bus. */
  public int number() {
    return number;
  }
}
