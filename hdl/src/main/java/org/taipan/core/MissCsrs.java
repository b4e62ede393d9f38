package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;

/** The registers of Xpy's misses. */
public final class MissCsrs extends Module {
  /** Number of the register; decided to be a legal one when it matters. */
  public final Bits number = in(bits(12));

  /** The register with the number is written in this cycle. */
  public final Bool write = in(bool());

  /** With {@link #write}: its new value. */
  public final Bits written = in(bits(64));

  /** The register is read; else {@link #value} is zero. */
  public final Bool read = in(bool());

  /** What the register holds; zero if it is none of these. */
  public final Bits value = out(bits(64));

  /** An instruction misses in this cycle; not together with {@link #write}. */
  public final Flow<MissEntry> miss = slave(flow(MissEntry::new));

  /** Start of the table of handlers; a register. */
  public final Bits vector = out(bits(64));

  /** Where the return from a miss goes, and which register it writes; registers. */
  public final Bits pc = out(bits(64));

  /** The register that the return from a miss writes; a register itself. */
  public final Bits register = out(bits(5));

  private final CsrMatcher is;
  private final AndOr values = new AndOr();

  /**
   * Describes the registers.
   *
   * @param set the extensions that decide which other registers exist
   */
  public MissCsrs(InstructionSet set) {
    is = new CsrMatcher(set, number);
    MissEntry entry = miss.payload;
    vector.set(register(Csr.PYMVEC, 64, null));
    pc.set(register(Csr.PYMPC, 64, entry.pc.asBits()));
    register(Csr.PYMA, 64, entry.left);
    register(Csr.PYMB, 64, entry.right);
    register.set(register(Csr.PYMRD, 5, entry.register.asBits()));
    register(Csr.PYMCAUSE, MissEntry.CAUSE_WIDTH, entry.cause);
    value.set(values.merge());
  }

  /** A register, and what a miss leaves there if anything. */
  private Bits register(Csr csr, int width, Bits missed) {
    Bits held = reg(bits(width)).init(csr.reset());
    Bits mask = b(csr.writable(), 64).low(width);
    when(write.and(is.is(csr)), () -> held.set(written.low(width).and(mask)));
    if (missed != null) {
      when(miss.valid, () -> held.set(missed));
    }
    values.add(read.and(is.is(csr)), held.resize(64));
    return held;
  }
}
