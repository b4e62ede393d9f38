package org.taipan.hdl;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import spinal.core.Nameable;

/**
 * Names of signals: from the fields of an object by reflection, or from the variable at the call
 * site.
 */
final class Naming {
  /** The lowest of SpinalHDL's priorities: names of ports and bundles replace it. */
  private static final byte WEAK = 0;

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> c) {
          var fields = new ArrayList<Field>();
          for (Field f : c.getDeclaredFields()) {
            if (!Modifier.isStatic(f.getModifiers())
                && !f.isSynthetic()
                && !f.getType().isPrimitive()) {
              f.setAccessible(true);
              fields.add(f);
            }
          }
          return fields;
        }
      };

  /** Bound while the builder itself puts signals together: only the result gets the user's name. */
  private static final ScopedValue<Boolean> QUIET = ScopedValue.newInstance();

  private Naming() {}

  /** Runs a part of the builder that makes several signals; they stay without a name. */
  static <T> T quiet(Supplier<T> body) {
    return ScopedValue.where(QUIET, true).call(body::get);
  }

  /** The same, for a single result, which is named. */
  static <T extends Data<?>> T composed(Supplier<T> body) {
    return name(quiet(body));
  }

  /** Names a new signal after the variable that the call's result is stored in. */
  static <T extends Data<?>> T name(T signal) {
    if (QUIET.isBound()) {
      return signal;
    }
    Site site = Site.here();
    Throwable trace = signal.raw().scalaTrace();
    if (trace != null) {
      trace.setStackTrace(Site.userFrames(trace.getStackTrace()).toArray(StackTraceElement[]::new));
    }
    name(signal.raw(), site);
    return signal;
  }

  static void name(Nameable object, Site site) {
    if (!QUIET.isBound() && site.variable().isPresent() && object.isUnnamed()) {
      object.setName(Keywords.check(site.variable().get()), WEAK);
    }
  }

  /**
   * Calls {@code sink} with each hardware object in the fields of {@code owner}, in order,
   * superclasses first. Elements of lists, arrays, maps, records and areas get the field's name as
   * prefix.
   */
  static void fields(Object owner, Class<?> stop, BiConsumer<Nameable, String> sink) {
    visit(
        owner,
        stop,
        (value, name) ->
            sink.accept(
                switch (value) {
                  case Data<?> d -> d.raw();
                  case Ram<?> ram -> ram.raw();
                  case Component c -> c.raw();
                  default -> throw new IllegalArgumentException(value.toString());
                },
                Keywords.check(name)));
  }

  private static void visit(Object owner, Class<?> stop, BiConsumer<Object, String> sink) {
    Deque<Class<?>> classes = new ArrayDeque<>();
    for (Class<?> c = owner.getClass(); c != stop && c != Object.class; c = c.getSuperclass()) {
      classes.push(c);
    }
    for (Class<?> c : classes) {
      for (Field f : FIELDS.get(c)) {
        try {
          value(f.get(owner), f.getName(), sink);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** Calls {@code sink} with each signal in the fields of {@code owner}, in the same order. */
  static void signals(Object owner, Class<?> stop, Consumer<Data<?>> sink) {
    visit(
        owner,
        stop,
        (value, _) -> {
          if (value instanceof Data<?> signal) {
            sink.accept(signal);
          }
        });
  }

  private static void value(Object value, String name, BiConsumer<Object, String> sink) {
    switch (value) {
      case null -> {}
      case Data<?> d -> sink.accept(d, name);
      case Ram<?> ram -> sink.accept(ram, name);
      case Component c -> sink.accept(c, name);
      case Area area -> visit(area, Area.class, (v, n) -> sink.accept(v, name + "_" + n));
      case Optional<?> o -> value(o.orElse(null), name, sink);
      case Map<?, ?> map -> map.forEach((k, v) -> value(v, name + "_" + k, sink));
      case Record r -> {
        for (RecordComponent c : r.getClass().getRecordComponents()) {
          value(component(r, c), name + "_" + c.getName(), sink);
        }
      }
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          value(list.get(i), name + "_" + i, sink);
        }
      }
      case Object[] array -> {
        for (int i = 0; i < array.length; i++) {
          value(array[i], name + "_" + i, sink);
        }
      }
      default -> {}
    }
  }

  private static Object component(Record r, RecordComponent c) {
    try {
      c.getAccessor().setAccessible(true);
      return c.getAccessor().invoke(r);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
