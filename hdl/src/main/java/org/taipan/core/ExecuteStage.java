package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vec;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.core.fpu.FloatUnit;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.hdl.Vec;
import org.taipan.isa.Extension;
import org.taipan.isa.Operand;
import org.taipan.isa.Register;
import org.taipan.isa.TrapCause;

/**
 * Computes: results, addresses, branch conditions and targets. It holds a division until the
 * divider has responded. The only effects outside are the redirect of fetch, given in the cycle in
 * which an instruction leaves the stage behind which fetch did not go on where it should have, and
 * what the predictor learns.
 */
public final class ExecuteStage extends Module {
  /** Digits of a floating-point quotient or root that are found in a cycle. */
  private static final int DIGITS_PER_CYCLE = 1;

  /** From decode. */
  public final Stream<Decoded> decoded = slave(stream(Decoded::new));

  /** To memory. */
  public final Stream<Executed> executed = master(stream(Executed::new));

  /** Lower half of the address, if it is a load or store. */
  public final UInt address = out(uint(32));

  /** The instruction in this stage is dropped, because an older one traps. */
  public final Bool flush = in(bool());

  /** The upper bits of the instruction's address. */
  public final UInt upper = in(uint(Pc.UPPER_WIDTH));

  /** What follows the instruction that leaves the stage, when something else was fetched. */
  public final Flow<Redirect> redirect = master(flow(Redirect::new));

  /** What the branch or jump did that leaves the stage; not of one that traps or is dropped. */
  public final Flow<BranchOutcome> outcome = master(flow(BranchOutcome::new));

  /** What write-back holds. */
  public final Bits writeBack = in(bits(64));

  /** An instruction that comes from decode in this cycle leaves the stage in the next one. */
  public final Bool brief = out(bool());

  /** Why there is nothing from decode. */
  public final EnumSig<StallCause> absent = in(enumOf(StallCause.class));

  /** Why there is nothing for memory. */
  public final EnumSig<StallCause> stalled = out(enumOf(StallCause.class));

  /** For the hazard unit. */
  public final Producer producer;

  /** Results of the late units, each as many cycles after its operands as its unit takes. */
  public final Vec<Bits> lateResults;

  /** With the result of the floating-point unit: the exceptions raised, as in fflags. */
  public final Bits floatFlags = out(bits(5));

  private final Decoded arriving = decoded.payload;
  private final Control control = arriving.control;

  private final Optional<AddressOperand> addressOperand;
  private final Optional<BitUnit> bitUnit;
  private final Alu alu;
  private final LogicUnit bitwise;
  private final Shifter shifter;
  private final Comparator comparator;
  private final DivisionUnit division;
  private final Multiplier multiplier = sub(() -> new Multiplier(64));
  private final Optional<ValueUnit> values;
  private final Optional<FloatUnit> floats;
  private final List<LateUnit> units;

  private final UInt pc = uint(64);
  private final Bool taken = bool();
  private final UInt target = uint(64);
  private final Bool misalignedTarget = bool();
  private final Bool condition = bool();
  private final Bool miss = bool();
  private final Bits operand1 = bits(64);
  private final Bits operand2 = bits(64);
  private final Bits left = bits(64);
  private final Bits right = bits(64);
  private final Bits result = bits(64);

  /**
   * Describes the stage.
   *
   * @param parameters of the core
   */
  public ExecuteStage(CoreParameters parameters) {
    units = LateUnit.of(parameters.instructions());
    producer = out(new Producer(units.size()));
    lateResults = out(vec(units.size(), () -> bits(64)));
    Set<Extension> extensions = parameters.instructions().extensions();
    addressOperand =
        extensions.contains(Extension.ZBA)
            ? Optional.of(sub(AddressOperand::new))
            : Optional.empty();
    bitUnit =
        extensions.contains(Extension.ZBB) ? Optional.of(sub(BitUnit::new)) : Optional.empty();
    alu = sub(Alu::new);
    bitwise = sub(() -> new LogicUnit(parameters.fault()));
    shifter = sub(Shifter::new);
    comparator = sub(Comparator::new);
    division = sub(DivisionUnit::new);
    values =
        extensions.contains(Extension.XPY) ? Optional.of(sub(ValueUnit::new)) : Optional.empty();
    floats =
        units.contains(LateUnit.FLOAT)
            ? Optional.of(sub(() -> new FloatUnit(DIGITS_PER_CYCLE)))
            : Optional.empty();
    pc.set(cat(upper, arriving.pc).asUInt());
    selectOperands();
    connectUnits();
    jump();
    teach();
    merge();
    publish();
  }

  private void selectOperands() {
    Bits immediate = arriving.immediate.asSInt().resize(64).asBits();
    operand1.set(mux(arriving.bypass1, writeBack, arriving.operand1));
    operand2.set(mux(arriving.bypass2, writeBack, arriving.operand2));
    Bits leftmost = mux(control.leftIsPc, pc.asBits(), operand1);
    Bits upper = leftmost.high(32).and(control.leftUpperIsZero.not().repeat(32));
    left.set(upper.cat(leftmost.low(32).and(control.leftIsZero.not().repeat(32))));
    Bits four = b(4, 64).and(control.rightIsFour.repeat(64));
    Bits other = operand2.and(control.rightIsFour.not().repeat(64)).or(four);
    right.set(mux(control.rightIsImmediate, immediate, other));
  }

  private void connectUnits() {
    alu.control.set(control);
    addressOperand.ifPresent(a -> {
      a.control.set(control.zb);
      a.left.set(left);
    });
    bitUnit.ifPresent(b -> {
      b.control.set(control);
      b.value.set(left);
    });
    alu.left.set(addressOperand.map(a -> a.scaled).orElse(left));
    alu.right.set(right);
    bitwise.control.set(control);
    bitwise.left.set(left);
    bitwise.right.set(right);
    bitwise.less.set(comparator.less);
    shifter.control.set(control);
    shifter.value.set(left);
    shifter.distance.set(right.low(6).asUInt());
    comparator.control.set(control);
    comparator.left.set(left);
    comparator.right.set(right);
    values.ifPresent(v -> {
      v.control.set(control);
      v.left.set(left);
      v.right.set(right);
      v.less.set(comparator.less);
      v.equal.set(comparator.equal);
      v.overflow.set(alu.overflow);
      v.typeId.set(DecodeStage.field(arriving.instruction, Operand.TYPE));
    });
    division.control.set(control);
    division.left.set(left);
    division.right.set(right);
    division.start.set(decoded.valid.andNot(arriving.trap.valid));
    division.leave.set(executed.ready);
    division.flush.set(flush);
    connectMultiplier();
    floats.ifPresent(this::connectFloats);
    floatFlags.set(floats.map(f -> f.flags).orElseGet(() -> b(0, 5)));
    Bool done = division.busy.or(floatsBusy()).not();
    executed.valid.set(decoded.valid.and(done));
    decoded.ready.set(executed.ready.and(done));
    stalled.set(absent);
    when(decoded.valid, () -> stalled.set(StallCause.STRUCTURAL));
    when(decoded.valid.and(floatsBusy()), () -> stalled.set(StallCause.FLOAT));
  }

  private void connectMultiplier() {
    multiplier.request.left.set(left);
    multiplier.request.right.set(right);
    multiplier.request.leftSigned.set(control.leftSigned);
    multiplier.request.rightSigned.set(control.rightSigned);
    multiplier.request.word.set(control.word);
    lateResults.get(units.indexOf(LateUnit.LOW_PRODUCT)).set(multiplier.low);
    lateResults.get(units.indexOf(LateUnit.HIGH_PRODUCT)).set(multiplier.high);
  }

  private void connectFloats(FloatUnit unit) {
    unit.control.set(control.fp);
    unit.mode.set(arriving.roundingMode);
    unit.left.set(left);
    unit.right.set(right);
    unit.addend.set(mux(arriving.bypassAddend, writeBack, arriving.addend));
    unit.start.set(decoded.valid.andNot(arriving.trap.valid));
    unit.leave.set(executed.ready);
    unit.flush.set(flush);
    lateResults.get(units.indexOf(LateUnit.FLOAT)).set(unit.result);
  }

  private Bool floatsBusy() {
    return floats.map(f -> f.busy.andNot(arriving.trap.valid)).orElseGet(() -> lit(false));
  }

  private void jump() {
    UInt base = mux(control.jumpRegister, operand1.asUInt(), pc);
    UInt offset = arriving.immediate.asSInt().resize(64).asUInt();
    // In this order the choice of the base fits the lookup tables of the adder.
    UInt sum = offset.plus(base);
    target.set(sum.high(63).cat(sum.lsb().andNot(control.jumpRegister)).asUInt());
    condition.set(
        values
            .map(v -> mux(control.py.branches(), v.taken, comparator.taken))
            .orElse(comparator.taken));
    miss.set(values.map(v -> v.miss.and(control.py.mayMiss())).orElseGet(() -> lit(false)));
    taken.set(control.jump.or(control.branch.and(condition)));
    misalignedTarget.set(taken.and(target.bit(1)));

    Prediction prediction = arriving.prediction;
    Bits foreseen = cat(prediction.target.high(Prediction.TARGET_WIDTH - 1), lowest(base, offset));
    // A branch that was foreseen stands below 4 GiB.
    Bits above = operand1.high(Pc.UPPER_WIDTH).and(control.jumpRegister.repeat(Pc.UPPER_WIDTH));
    Bits from = above.cat(Pc.lower(base));
    Bool rightTarget = SumEquality.holds(from, offset.asBits(), foreseen.resize(64));
    Bool right = mux(taken, prediction.taken.and(rightTarget), prediction.taken.not());
    // A misaligned target is never foreseen; fetch keeps it, until the trap comes, as its value.
    redirect.valid.set(executed.fire().andNot(arriving.trap.valid).andNot(right));
    UInt following = arriving.pc.plus(4);
    UInt lower = mux(taken, Pc.lower(target), following);
    redirect.payload.address.set(cat(Pc.upper(target), lower).asUInt());
    redirect.payload.near.set(taken.not());
  }

  /** The sum's lowest bit: of no meaning in a target, so that it may be anything there. */
  private static Bool lowest(UInt base, UInt offset) {
    return base.lsb().xor(offset.lsb());
  }

  /** The instruction leaves the stage and has no exception that would make it not jump. */
  private Bool leaves() {
    return executed.fire().andNot(misalignedTarget).andNot(arriving.trap.valid);
  }

  /** Calls and returns are told by their registers: RISC-V unprivileged spec 20240411, 2.5.1. */
  private void teach() {
    Prediction prediction = arriving.prediction;
    UInt rd = DecodeStage.field(arriving.instruction, Operand.RD).asUInt();
    UInt rs1 = DecodeStage.field(arriving.instruction, Operand.RS1).asUInt();
    Bool fromLink = control.jumpRegister.and(isLink(rs1));
    BranchOutcome o = outcome.payload;
    Bool transfers = control.branch.or(control.jump);
    outcome.valid.set(leaves().andNot(flush).and(transfers.or(prediction.known)));
    o.pc.set(arriving.pc.low(Prediction.TARGET_WIDTH));
    o.transfers.set(transfers);
    o.taken.set(taken);
    o.target.set(mux(taken, target.low(Prediction.TARGET_WIDTH), prediction.target));
    o.call.set(control.jump.and(isLink(rd)));
    o.returns.set(control.jump.and(fromLink).and(isLink(rd).not().or(rd.ne(rs1))));
    o.known.set(prediction.known);
    o.counter.set(prediction.counter);
  }

  private static Bool isLink(UInt register) {
    return register.eq(Register.number("ra")).or(register.eq(Register.number("t0")));
  }

  private void merge() {
    Bits one = comparator.less.asUInt().resize(64).asBits();
    Bits merged =
        new AndOr()
            .add(control.shift, shifter.result)
            .add(control.setLess, one)
            .add(control.divide, division.result)
            .merge()
            .or(alu.result)
            .or(bitwise.result);
    Bits all = bitUnit.map(b -> merged.or(b.result)).orElse(merged);
    result.set(mux(control.word, Word.signExtended(all), all));
  }

  private void publish() {
    address.set(alu.result.low(32).asUInt());
    Executed e = executed.payload;
    e.pc.set(pc);
    e.instruction.set(arriving.instruction);
    e.control.set(control);
    Bool absent = control.py.typed.and(values.map(v -> v.otherType).orElseGet(() -> lit(false)));
    Bool loads = control.load.andNot(absent);
    when(absent, () -> e.control.load.set(false));
    // The address of a field is the low half; what is not loaded is -1.
    Bits upper = result.high(32).and(control.py.object.not().repeat(32));
    e.result.set(cat(upper, result.low(32)).or(absent.repeat(64)));
    e.stored.set(operand2);
    e.taken.set(control.branch.and(condition));
    e.mispredicted.set(redirect.valid);

    Bool unaligned = misaligned(alu.result, control.size);
    Bool load = loads.and(unaligned);
    Bool store = control.store.and(unaligned);
    UInt code =
        new AndOr()
            .add(misalignedTarget, DecodeStage.code(TrapCause.INSTRUCTION_MISALIGNED))
            .add(load, DecodeStage.code(TrapCause.LOAD_MISALIGNED))
            .add(store, DecodeStage.code(TrapCause.STORE_MISALIGNED))
            .merge()
            .asUInt();
    e.miss.set(miss.andNot(arriving.trap.valid));
    e.left.set(left);
    e.right.set(right);
    e.trap.valid.set(arriving.trap.valid.or(misalignedTarget).or(load).or(store).or(miss));
    e.trap.code.set(mux(arriving.trap.valid, arriving.trap.code, code));

    UInt rd = DecodeStage.field(arriving.instruction, Operand.RD).asUInt();
    producer.writes.set(decoded.valid.and(control.writesRd).and(rd.ne(0)));
    producer.register.set(rd);
    Bits late = LateUnit.select(units, control);
    Bool later = control.load.or(control.csr).or(late.orR());
    producer.available.set(later.or(division.busy).not());
    producer.soon.set(false);
    producer.value.set(result);
    brief.set(executed.ready.and(decoded.valid.not().or(late.orR())));
    producer.csr.set(decoded.valid.and(control.csr));
    producer.late.set(late.and(decoded.valid.repeat(units.size())));
  }

  private static Bool misaligned(Bits address, UInt size) {
    Bool half = size.ge(1).and(address.bit(0));
    Bool word = size.ge(2).and(address.bit(1));
    Bool doubleWord = size.eq(3).and(address.bit(2));
    return half.or(word).or(doubleWord);
  }
}
