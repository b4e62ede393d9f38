package org.taipan.hdl;

/**
 * A module that is described elsewhere: in Verilog, or by the FPGA's maker. Its fields are the
 * ports, with their names; it has no content.
 */
public abstract non-sealed class BlackBox extends Component {
  private static final class Raw extends spinal.core.BlackBox {}

  /**
   * For subclasses.
   *
   * @param moduleName name of the module in Verilog
   */
  protected BlackBox(String moduleName) {
    super(Raw::new);
    box().setBlackBoxName(moduleName);
  }

  private spinal.core.BlackBox box() {
    return (spinal.core.BlackBox) raw();
  }

  /**
   * Sets a Verilog parameter of the instance.
   *
   * @param name the parameter
   * @param value its value
   */
  protected final void parameter(String name, long value) {
    box().addGeneric(name, Math.toIntExact(value));
  }

  /**
   * Sets a Verilog parameter of the instance.
   *
   * @param name the parameter
   * @param value its value, a text
   */
  protected final void parameter(String name, String value) {
    box().addGeneric(name, value);
  }

  /**
   * Connects ports to clock and reset of the surrounding clock domain.
   *
   * @param clock the clock port
   * @param reset the reset port, active high
   */
  protected final void clockedBy(Bool clock, Bool reset) {
    box()
        .mapCurrentClockDomain(
            clock.raw(), reset.raw(), null, spinal.core.HIGH$.MODULE$, spinal.core.HIGH$.MODULE$);
  }

  /**
   * Connects a port to the clock of the surrounding clock domain.
   *
   * @param clock the clock port
   */
  protected final void clockedBy(Bool clock) {
    box()
        .mapCurrentClockDomain(
            clock.raw(), null, null, spinal.core.HIGH$.MODULE$, spinal.core.HIGH$.MODULE$);
  }

  /**
   * Gives the Verilog text of the module, which is then written into the generated file.
   *
   * @param text a complete Verilog module
   */
  protected final void verilog(String text) {
    box().setInlineVerilog(text);
  }
}
