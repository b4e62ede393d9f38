package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.when;

import java.util.function.Supplier;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Data;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;

/**
 * The register between two stages. It takes an instruction in the cycle in which it is empty or the
 * stage behind it takes its content.
 *
 * @param <T> what is handed over
 */
public final class PipelineRegister<T extends Data<T>> extends Module {
  /** From the stage before. */
  public final Stream<T> enter;

  /** To the stage behind. */
  public final Stream<T> leave;

  /** Empties the register and drops what comes in. */
  public final Bool flush = in(bool());

  /**
   * Describes the register.
   *
   * @param type of the payload
   */
  public PipelineRegister(Supplier<T> type) {
    enter = slave(stream(type));
    leave = master(stream(type));
    Bool full = reg(bool()).init(false);
    T content = reg(type.get());
    enter.ready.set(full.not().or(leave.ready));
    leave.valid.set(full);
    leave.payload.set(content);
    when(
        enter.ready,
        () -> {
          full.set(enter.valid);
          content.set(enter.payload);
        });
    when(flush, () -> full.set(false));
  }
}
