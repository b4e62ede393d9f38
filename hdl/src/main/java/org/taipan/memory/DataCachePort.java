package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Flow;
import org.taipan.hdl.UInt;

/**
 * The core's side of the data cache. The cache looks an access up while its instruction is in
 * execute, so that a hit is known and its data is there in the instruction's first cycle in the
 * memory stage.
 *
 * <p>The core holds an access until {@link #hit} or until {@link #response}, and starts no other
 * before. An access that hits has happened; it may be held for longer, and is then repeated without
 * harm. A store that fails has changed nothing.
 */
public final class DataCachePort extends Bundle<DataCachePort> {
  /** From the core: address of the instruction in execute, if it is a load or store. */
  public final UInt ahead = uint(32);

  /** From the core: that instruction enters the memory stage at the end of this cycle. */
  public final Bool advance = bool();

  /** From the core: there is an access to cached memory in the memory stage. */
  public final Bool access = bool();

  /** From the core, with {@link #access}: a store; else a load. */
  public final Bool write = bool();

  /**
   * From the core, with {@link #write}: one of the stores of zeros that together clear the aligned
   * block of 64 bytes; a line that they cover need not be read.
   */
  public final Bool clear = bool();

  /** From the core: byte address in cached memory. */
  public final UInt address = uint(32);

  /** From the core: data of a store, each byte in the lane that its address selects. */
  public final Bits data = bits(64);

  /** From the core: the lanes of a store. */
  public final Bits mask = bits(8);

  /** From the core: all that was stored is to go to memory; held until {@link #cleaned}. */
  public final Bool clean = bool();

  /** To the core: the access is done in this cycle. Of no meaning without one. */
  public final Bool hit = bool();

  /** To the core, with {@link #hit}: what a load reads, in its lanes; zero without a hit. */
  public final Bits loaded = bits(64);

  /** To the core: the end of an access that did not hit. */
  public final Flow<BusResponse> response = flow(BusResponse::new);

  /** To the core: memory holds what was stored before {@link #clean}; for one cycle. */
  public final Bool cleaned = bool();

  /** Connects this, seen by the cache's side, to the port of a cache. */
  public void connect(DataCachePort cache) {
    cache.ahead.set(ahead);
    cache.advance.set(advance);
    cache.access.set(access);
    cache.write.set(write);
    cache.clear.set(clear);
    cache.address.set(address);
    cache.data.set(data);
    cache.mask.set(mask);
    cache.clean.set(clean);
    answer(cache.hit, cache.loaded, cache.response, cache.cleaned);
  }

  /** Where there is no cache: nothing hits, and there is nothing to clean. */
  public void absent() {
    Flow<BusResponse> never = flow(BusResponse::new);
    never.valid.set(false);
    never.payload.data.set(0);
    never.payload.error.set(false);
    Bits nothing = bits(64);
    nothing.set(0);
    Bool no = bool();
    no.set(false);
    answer(no, nothing, never, clean);
  }

  private void answer(Bool hits, Bits value, Flow<BusResponse> late, Bool clear) {
    hit.set(hits);
    loaded.set(value);
    response.set(late);
    cleaned.set(clear);
  }

  @Override
  protected void asMaster() {
    for (Bool signal : new Bool[] {advance, access, write, clear, clean}) {
      out(signal);
    }
    out(ahead);
    out(address);
    out(data);
    out(mask);
    in(hit);
    in(loaded);
    in(response);
    in(cleaned);
  }
}
