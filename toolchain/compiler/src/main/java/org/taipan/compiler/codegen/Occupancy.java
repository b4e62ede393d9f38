package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/** What occupies one physical register, and at which positions. */
final class Occupancy {
  private final List<Interval> tenants = new ArrayList<>();

  /** Bit n: position n is occupied. */
  private final long[] taken;

  /** Of a register that is free at all positions up to a limit. */
  Occupancy(int positions) {
    taken = new long[(positions + Long.SIZE - 1) / Long.SIZE];
  }

  void add(Interval interval) {
    tenants.add(interval);
    for (int r = 0; r < interval.ranges(); r++) {
      for (int word = first(interval, r); word <= last(interval, r); word++) {
        taken[word] |= mask(interval, r, word);
      }
    }
  }

  void remove(Interval interval) {
    tenants.remove(interval);
    for (int r = 0; r < interval.ranges(); r++) {
      for (int word = first(interval, r); word <= last(interval, r); word++) {
        taken[word] &= ~mask(interval, r, word);
      }
    }
  }

  boolean isFree(Interval interval) {
    for (int r = 0; r < interval.ranges(); r++) {
      for (int word = first(interval, r); word <= last(interval, r); word++) {
        if ((taken[word] & mask(interval, r, word)) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  boolean isTaken(int position) {
    return (taken[position / Long.SIZE] >>> position & 1) != 0;
  }

  /** The intervals in the way of this one. */
  List<Interval> conflicts(Interval interval) {
    List<Interval> found = new ArrayList<>();
    for (Interval tenant : tenants) {
      if (tenant.intersects(interval)) {
        found.add(tenant);
      }
    }
    return found;
  }

  private static int first(Interval interval, int range) {
    return interval.from(range) / Long.SIZE;
  }

  private static int last(Interval interval, int range) {
    return (interval.to(range) - 1) / Long.SIZE;
  }

  /** The positions of a range in one word. */
  private static long mask(Interval interval, int range, int word) {
    long behindStart = word == first(interval, range) ? -1L << interval.from(range) : -1L;
    long beforeEnd = word == last(interval, range) ? -1L >>> -interval.to(range) : -1L;
    return behindStart & beforeEnd;
  }
}
