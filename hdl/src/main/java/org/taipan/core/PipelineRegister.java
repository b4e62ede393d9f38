package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.when;

import java.util.function.Supplier;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Data;
import org.taipan.hdl.EnumSig;
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

  /** Why nothing comes in. */
  public final EnumSig<StallCause> absent = in(enumOf(StallCause.class));

  /** Why what comes in is dropped. */
  public final EnumSig<StallCause> dropped = in(enumOf(StallCause.class));

  /** While there is nothing to leave: why. */
  public final EnumSig<StallCause> empty = out(enumOf(StallCause.class));

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
    EnumSig<StallCause> cause = reg(enumOf(StallCause.class)).init(StallCause.FETCH);
    empty.set(cause);
    when(
        enter.ready,
        () -> {
          full.set(enter.valid);
          content.set(enter.payload);
          cause.set(absent);
        });
    when(
        flush,
        () -> {
          full.set(false);
          cause.set(dropped);
        });
  }
}
