package org.taipan.hdl;

/**
 * A hardware module. A subclass holds its ports and signals in fields and connects them in its
 * constructor; the names in the Verilog are those of the fields and local variables. Parameters are
 * arguments of the constructor. It is made by {@link Hdl#sub} in its parent, or by {@link
 * Verilog#generate}.
 *
 * <p>After an error the description may be run a second time to find the place of the error:
 * constructors must not have effects outside of the circuit.
 */
@SuppressWarnings("JavaLangClash") // the word of the trade; java.lang.Module is hardly ever named
public abstract non-sealed class Module extends Component {
  private static final class Raw extends spinal.core.Component {}

  /** For subclasses; fails when not called within {@link Hdl#sub}. */
  protected Module() {
    super(Raw::new);
    moduleName(getClass().getSimpleName());
  }

  /**
   * Sets the module's name in Verilog; without it, the simple name of the class. Instances of one
   * class that differ get a number appended.
   *
   * @param name a Verilog identifier
   */
  protected final void moduleName(String name) {
    raw().setDefinitionName(Keywords.check(name), false);
  }
}
