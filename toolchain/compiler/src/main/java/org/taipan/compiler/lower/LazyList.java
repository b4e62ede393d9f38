package org.taipan.compiler.lower;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** An immutable list that is made when it is looked at first. */
final class LazyList<T> extends AbstractList<T> {
  private final Supplier<List<T>> source;
  private volatile List<T> elements = null;

  LazyList(Supplier<List<T>> source) {
    this.source = source;
  }

  /** The elements; threads that ask for them at the same time may make them twice. */
  private List<T> elements() {
    List<T> known = elements;
    if (known == null) {
      known = source.get();
      elements = known;
    }
    return known;
  }

  @Override
  public T get(int index) {
    return elements().get(index);
  }

  @Override
  public int size() {
    return elements().size();
  }
}
