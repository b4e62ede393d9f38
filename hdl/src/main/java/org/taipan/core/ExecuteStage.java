package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import java.util.Optional;
import java.util.Set;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.isa.Extension;
import org.taipan.isa.Operand;
import org.taipan.isa.TrapCause;

/**
 * Computes: results, addresses, branch conditions and targets. It holds a multiplication or
 * division until its unit has responded. The only effect outside is the redirect of fetch, given in
 * the cycle in which a taken branch leaves the stage.
 */
public final class ExecuteStage extends Module {
  /** From decode. */
  public final Stream<Decoded> decoded = slave(stream(Decoded::new));

  /** To memory. */
  public final Stream<Executed> executed = master(stream(Executed::new));

  /** The instruction in this stage is dropped, because an older one traps. */
  public final Bool flush = in(bool());

  /** Target of the branch or jump that leaves the stage. */
  public final Flow<UInt> redirect = master(flow(() -> uint(64)));

  /** For the hazard unit. */
  public final Producer producer = out(new Producer());

  private final Decoded arriving = decoded.payload;
  private final Control control = arriving.control;

  private final Optional<AddressOperand> address;
  private final Optional<BitUnit> bitUnit;
  private final Alu alu;
  private final Shifter shifter;
  private final Comparator comparator;
  private final ProductUnit products;

  private final UInt target = uint(64);
  private final Bool misalignedTarget = bool();
  private final Bits result = bits(64);

  /**
   * Describes the stage.
   *
   * @param parameters of the core
   */
  public ExecuteStage(CoreParameters parameters) {
    Set<Extension> extensions = parameters.instructions().extensions();
    address =
        extensions.contains(Extension.ZBA)
            ? Optional.of(sub(AddressOperand::new))
            : Optional.empty();
    bitUnit =
        extensions.contains(Extension.ZBB) || extensions.contains(Extension.ZICOND)
            ? Optional.of(sub(BitUnit::new))
            : Optional.empty();
    alu = sub(() -> new Alu(parameters.fault()));
    shifter = sub(Shifter::new);
    comparator = sub(Comparator::new);
    products = sub(ProductUnit::new);
    connectUnits();
    jump();
    merge();
    publish();
  }

  private void connectUnits() {
    alu.control.set(control);
    address.ifPresent(a -> {
      a.control.set(control.zb);
      a.left.set(arriving.left);
    });
    bitUnit.ifPresent(b -> {
      b.control.set(control);
      b.left.set(arriving.left);
      b.right.set(arriving.right);
      b.less.set(comparator.less);
    });
    alu.left.set(address.map(a -> a.scaled).orElse(arriving.left));
    alu.right.set(arriving.right);
    shifter.control.set(control);
    shifter.value.set(arriving.left);
    shifter.distance.set(arriving.right.low(6).asUInt());
    comparator.control.set(control);
    comparator.left.set(arriving.left);
    comparator.right.set(arriving.right);
    products.control.set(control);
    products.left.set(arriving.left);
    products.right.set(arriving.right);
    products.start.set(decoded.valid);
    products.leave.set(executed.ready);
    products.flush.set(flush);
    Bool done = products.busy.not();
    executed.valid.set(decoded.valid.and(done));
    decoded.ready.set(executed.ready.and(done));
  }

  private void jump() {
    UInt base = mux(control.jumpRegister, arriving.left.asUInt(), arriving.pc);
    UInt sum = base.plus(arriving.immediate.asSInt().resize(64).asUInt());
    target.set(sum.high(63).cat(sum.lsb().andNot(control.jumpRegister)).asUInt());
    Bool taken = control.jump.or(control.branch.and(comparator.taken));
    misalignedTarget.set(taken.and(target.bit(1)));
    redirect.valid.set(
        executed.fire().and(taken).andNot(misalignedTarget).andNot(arriving.trap.valid));
    redirect.payload.set(target);
  }

  private void merge() {
    Bool linked = control.jump.andNot(target.bit(1));
    Bool targeted = control.branch.or(control.jump.and(target.bit(1)));
    Bits one = comparator.less.asUInt().resize(64).asBits();
    Bits others =
        new AndOr()
            .add(control.shift, shifter.result)
            .add(control.setLess, one)
            .add(products.selected, products.result)
            .add(linked, arriving.pc.plus(4).asBits())
            .add(targeted, target.asBits())
            .merge()
            .or(alu.result);
    result.set(bitUnit.map(b -> others.or(b.result)).orElse(others));
  }

  private void publish() {
    Executed e = executed.payload;
    e.pc.set(arriving.pc);
    e.instruction.set(arriving.instruction);
    e.control.set(control);
    e.result.set(result);
    e.stored.set(arriving.stored);

    Bool unaligned = misaligned(alu.result, control.size);
    Bool load = control.load.and(unaligned);
    Bool store = control.store.and(unaligned);
    UInt code =
        new AndOr()
            .add(misalignedTarget, DecodeStage.code(TrapCause.INSTRUCTION_MISALIGNED))
            .add(load, DecodeStage.code(TrapCause.LOAD_MISALIGNED))
            .add(store, DecodeStage.code(TrapCause.STORE_MISALIGNED))
            .merge()
            .asUInt();
    e.trap.valid.set(arriving.trap.valid.or(misalignedTarget).or(load).or(store));
    e.trap.code.set(mux(arriving.trap.valid, arriving.trap.code, code));

    UInt rd = DecodeStage.field(arriving.instruction, Operand.RD).asUInt();
    producer.writes.set(decoded.valid.and(control.writesRd).and(rd.ne(0)));
    producer.register.set(rd);
    producer.available.set(control.load.or(control.csr).or(products.busy).not());
    producer.value.set(result);
  }

  private static Bool misaligned(Bits address, UInt size) {
    Bool half = size.ge(1).and(address.bit(0));
    Bool word = size.ge(2).and(address.bit(1));
    Bool doubleWord = size.eq(3).and(address.bit(2));
    return half.or(word).or(doubleWord);
  }
}
