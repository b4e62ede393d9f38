package org.taipan.compiler.codegen;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What occupies one physical register at each position. */
final class Occupancy {
  private record Tenant(int to, Interval interval) {}

  private final TreeMap<Integer, Tenant> tenants = new TreeMap<>();

  void add(Interval interval) {
    for (Interval.Range range : interval.reversedRanges()) {
      tenants.put(range.from(), new Tenant(range.to(), interval));
    }
  }

  void remove(Interval interval) {
    for (Interval.Range range : interval.reversedRanges()) {
      tenants.remove(range.from());
    }
  }

  boolean isFree(Interval interval) {
    for (Interval.Range range : interval.reversedRanges()) {
      Map.Entry<Integer, Tenant> before = tenants.lowerEntry(range.to());
      if (before != null && before.getValue().to() > range.from()) {
        return false;
      }
    }
    return true;
  }

  /** The intervals in the way of this one. */
  Set<Interval> conflicts(Interval interval) {
    Set<Interval> found = new HashSet<>();
    for (Interval.Range range : interval.reversedRanges()) {
      Map.Entry<Integer, Tenant> entry = tenants.lowerEntry(range.to());
      while (entry != null && entry.getValue().to() > range.from()) {
        found.add(entry.getValue().interval());
        entry = tenants.lowerEntry(entry.getKey());
      }
    }
    return found;
  }
}
