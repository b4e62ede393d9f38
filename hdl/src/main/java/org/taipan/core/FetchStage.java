package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.memory.FetchResponse;

/** Keeps the pc: asks memory for one instruction after the other and hands them to decode. */
public final class FetchStage extends Module {
  /** The pc after reset, a multiple of 4; sampled in the first cycle after reset. */
  public final UInt bootAddress = in(uint(64));

  /** Continue at this address, a multiple of 4; what was asked for before is dropped. */
  public final Flow<UInt> redirect = slave(flow(() -> uint(64)));

  /** Addresses to memory; may be withdrawn by a redirect. */
  public final Stream<UInt> request = master(stream(() -> uint(64)));

  /** Instructions from memory, in order, at most one behind the requests. */
  public final Stream<FetchResponse> response = slave(stream(FetchResponse::new));

  /** To decode. */
  public final Stream<Fetched> fetched = master(stream(Fetched::new));

  /** Describes the stage. */
  public FetchStage() {
    Bool started = reg(bool()).init(false);
    UInt pc = reg(uint(64));
    started.set(true);
    when(started.not(), () -> pc.set(bootAddress))
        .elseWhen(redirect.valid, () -> pc.set(redirect.payload))
        .elseWhen(request.fire(), () -> pc.set(pc.plus(4)));
    request.valid.set(started);
    request.payload.set(pc);

    UInt respondedPc = regNextWhen(pc, request.fire());
    fetched.valid.set(response.valid);
    fetched.payload.pc.set(respondedPc);
    fetched.payload.word.set(response.payload);
    response.ready.set(fetched.ready);
  }
}
