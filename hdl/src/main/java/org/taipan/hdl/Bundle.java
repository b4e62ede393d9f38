package org.taipan.hdl;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import scala.Tuple2;
import scala.collection.mutable.ArrayBuffer;

/**
 * A record of signals: the fields of a subclass, the first one in the lowest bits.
 *
 * <p>A bundle with parameters keeps each constructor argument in a field of the same name, so that
 * further signals of its type can be made ({@link #like}); one that cannot overrides {@link #copy}.
 * The two ends of an interface are described by {@link #asMaster}.
 *
 * @param <T> the subclass
 */
public abstract non-sealed class Bundle<T extends Bundle<T>> extends Data<T> {
  private final Raw raw = new Raw(this);

  /** For subclasses. */
  protected Bundle() {}

  /**
   * The back end's side; learns its elements from the fields of the Java object, once they are set.
   */
  private static final class Raw extends spinal.core.Bundle {
    private final Bundle<?> owner;
    private boolean complete;

    Raw(Bundle<?> owner) {
      this.owner = owner;
    }

    @Override
    public ArrayBuffer<Tuple2<String, spinal.core.Data>> elements() {
      if (!complete) {
        complete = true;
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Naming.fields(
            owner,
            Bundle.class,
            (signal, name) -> {
              if (seen.add(signal)) {
                valCallback(signal, name);
              }
            });
      }
      return super.elements();
    }

    @Override
    public spinal.core.Bundle clone() {
      return owner.copy().raw();
    }
  }

  @Override
  spinal.core.Bundle raw() {
    var _ = raw.elements();
    return raw;
  }

  @Override
  @SuppressWarnings("unchecked")
  T view(spinal.core.Data other) {
    return (T) ((Raw) other).owner;
  }

  @Override
  void sameType(Data<?> other) {
    HdlError.check(
        other.getClass() == getClass(),
        "type mismatch: %s and %s",
        getClass().getSimpleName(),
        other.getClass().getSimpleName());
    List<Data<?>> mine = signals();
    List<Data<?>> others = ((Bundle<?>) other).signals();
    HdlError.check(
        mine.size() == others.size(), "type mismatch: two %s differ", getClass().getSimpleName());
    for (int i = 0; i < mine.size(); i++) {
      mine.get(i).sameType(others.get(i));
    }
  }

  /** The elements; one that two fields hold counts once. */
  private List<Data<?>> signals() {
    var signals = new LinkedHashSet<Data<?>>();
    Naming.signals(this, Bundle.class, signals::add);
    return List.copyOf(signals);
  }

  @Override
  public T like() {
    return Naming.name(copy());
  }

  @Override
  public int width() {
    return signals().stream().mapToInt(Data::width).sum();
  }

  /**
   * Gives the elements their directions as the side that starts transfers sees them, by {@code
   * in(...)}, {@code out(...)}, {@code master(...)} and {@code slave(...)}; the other side has the
   * opposite ones. Without it, {@code master} makes every element an output.
   */
  protected void asMaster() {
    raw().asOutput();
  }

  /**
   * A new object with the same parameters.
   *
   * @return the object
   */
  @SuppressWarnings("unchecked")
  protected T copy() {
    Constructor<?>[] constructors = getClass().getDeclaredConstructors();
    HdlError.check(
        constructors.length == 1,
        "%s has several constructors: override copy()",
        getClass().getSimpleName());
    Constructor<?> constructor = constructors[0];
    constructor.setAccessible(true);
    try {
      Parameter[] parameters = constructor.getParameters();
      Object[] arguments = new Object[parameters.length];
      for (int i = 0; i < arguments.length; i++) {
        Field field = getClass().getDeclaredField(parameters[i].getName());
        field.setAccessible(true);
        arguments[i] = field.get(this);
      }
      return (T) constructor.newInstance(arguments);
    } catch (NoSuchFieldException e) {
      throw new HdlError(
          "%s cannot be copied: keep each constructor argument in a field of its name, or override copy() (no field %s)"
              .formatted(getClass().getSimpleName(), e.getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
