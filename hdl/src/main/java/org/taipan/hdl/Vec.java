package org.taipan.hdl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import spinal.core.HardType;

/**
 * A fixed number of signals of one type, one of which hardware can select.
 *
 * @param <T> type of the elements
 */
public final class Vec<T extends Data<T>> extends Data<Vec<T>> implements Iterable<T> {
  private final spinal.core.Vec<spinal.core.Data> raw;
  private final T type;
  private final List<T> elements;

  private Vec(spinal.core.Vec<spinal.core.Data> raw, T type) {
    this.raw = raw;
    this.type = type;
    var list = new ArrayList<T>();
    for (int i = 0; i < raw.length(); i++) {
      list.add(type.view(raw.apply(i)));
    }
    elements = Collections.unmodifiableList(list);
  }

  static <T extends Data<T>> Vec<T> of(int size, Supplier<T> type) {
    HdlError.check(size >= 1, "a Vec of %d elements: it must have 1 or more", size);
    T first = BackEnd.detached(type);
    return new Vec<>(
        spinal.core.package$.MODULE$.Vec(
            new HardType<spinal.core.Data>(() -> type.get().raw()), size),
        first);
  }

  /** A Vec of wires that follow existing signals. */
  static <T extends Data<T>> Vec<T> of(List<T> signals) {
    HdlError.check(!signals.isEmpty(), "a Vec of no elements: it must have 1 or more");
    T first = signals.getFirst();
    Vec<T> wires = of(signals.size(), first::like);
    for (int i = 0; i < signals.size(); i++) {
      wires.get(i).set(signals.get(i));
    }
    return wires;
  }

  @Override
  spinal.core.Vec<spinal.core.Data> raw() {
    return raw;
  }

  @Override
  @SuppressWarnings("unchecked")
  Vec<T> view(spinal.core.Data other) {
    return new Vec<>((spinal.core.Vec<spinal.core.Data>) other, type);
  }

  @Override
  void sameType(Data<?> other) {
    HdlError.check(
        other instanceof Vec<?> v && v.size() == size(),
        "size mismatch: a Vec of %d elements, not of %d",
        size(),
        other instanceof Vec<?> v ? v.size() : 1);
    elements.getFirst().sameType(((Vec<?>) other).elements.getFirst());
  }

  @Override
  public Vec<T> like() {
    return Naming.name(of(size(), type::like));
  }

  @Override
  public int width() {
    return size() * elements.getFirst().width();
  }

  /** The element of that index. */
  public T get(int index) {
    HdlError.check(
        0 <= index && index < size(), "element %d of a Vec of %d elements", index, size());
    return elements.get(index);
  }

  /**
   * The element that {@code index} selects; it can be assigned to. An index beyond the end gives
   * any value when read, and assigns nothing.
   */
  public T get(UInt index) {
    spinal.core.UInt checked = index(index, size(), "a Vec of %d elements");
    return size() == 1 ? get(0) : Naming.name(type.view(raw.apply(checked)));
  }

  /** An index into {@code size} things: as wide as needed; a narrower one is widened. */
  static spinal.core.UInt index(UInt index, int size, String thing) {
    int needed = Hdl.addressWidth(size);
    HdlError.check(
        HdlError.present(index).width() <= needed,
        "width mismatch: the index of " + thing + " has %d bits, not %d; use resize(...)",
        size,
        needed,
        index.width());
    return Naming.quiet(() -> index.resize(needed)).raw();
  }

  /** Number of elements. */
  public int size() {
    return elements.size();
  }

  /** All elements, in order. */
  public List<T> elements() {
    return elements;
  }

  /** All elements, in order. */
  public java.util.stream.Stream<T> stream() {
    return elements.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return elements.iterator();
  }
}
