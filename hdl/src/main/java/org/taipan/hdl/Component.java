package org.taipan.hdl;

import java.util.function.Supplier;
import spinal.core.DslScopeStack$;

/**
 * A box of the circuit with ports: a {@link Module} described here, or a {@link BlackBox} described
 * elsewhere.
 */
public abstract sealed class Component permits Module, BlackBox {
  /** The construction in progress: a component is only made inside of one. */
  private static final ScopedValue<Slot> SLOT = ScopedValue.newInstance();

  private static final class Slot {
    private Component made;
  }

  private final spinal.core.Component raw;

  /** The back end's component is made here: before the fields of subclasses. */
  Component(Supplier<spinal.core.Component> back) {
    String type = getClass().getSimpleName();
    HdlError.check(
        SLOT.isBound() && SLOT.get().made == null,
        "%s is made outside of sub(...): write sub(() -> new %s(...)) in the parent, or generate it as a top",
        type,
        type);
    SLOT.get().made = this;
    raw = back.get();
    raw.withoutKeywords();
  }

  final spinal.core.Component raw() {
    return raw;
  }

  /** Runs the constructor, then names the signals after the fields and closes the component. */
  static <M extends Component> M build(Supplier<M> constructor) {
    Slot slot = new Slot();
    M component = ScopedValue.where(SLOT, slot).call(constructor::get);
    HdlError.check(
        component != null && slot.made == component, "sub(...) must be given a constructor");
    spinal.core.Component raw = component.raw();
    Naming.fields(
        component,
        component instanceof Module ? Module.class : BlackBox.class,
        (signal, name) -> {
          if (ownedBy(raw, signal)) {
            raw.valCallback(signal, name);
          }
        });
    raw.postInitCallback();
    return component;
  }

  private static boolean ownedBy(spinal.core.Component owner, spinal.core.Nameable signal) {
    return switch (signal) {
      case spinal.core.Component child -> owner.equals(child.parent());
      case spinal.core.ContextUser user -> owner.equals(user.component());
    };
  }

  /** The module that is being described. */
  static spinal.core.Component current() {
    var scope = DslScopeStack$.MODULE$.get();
    return scope == null ? null : scope.component();
  }
}
