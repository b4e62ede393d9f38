package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.vec;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.hdl.Vec;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Operand;
import org.taipan.isa.TrapCause;

/** Decodes the instruction and fetches its operands; waits until they are known. */
public final class DecodeStage extends Module {
  /** From fetch. */
  public final Stream<Fetched> fetched = slave(stream(Fetched::new));

  /** To execute. */
  public final Stream<Decoded> decoded = master(stream(Decoded::new));

  /** The instruction in execute. */
  public final Producer execute;

  /** The instruction in memory. */
  public final Producer memory;

  /** An instruction that leaves decode in this cycle stays in execute for one cycle only. */
  public final Bool brief = in(bool());

  /** Instructions of late units behind the commit. */
  public final Vec<LateStep> steps;

  /** The rounding mode that the frm register holds. */
  public final Bits frm = in(bits(3));

  /** Write port of the register file. */
  public final Flow<RegisterWrite> write = slave(flow(RegisterWrite::new));

  /** Why there is nothing from fetch. */
  public final EnumSig<StallCause> absent = in(enumOf(StallCause.class));

  /** Why there is nothing for execute. */
  public final EnumSig<StallCause> stalled = out(enumOf(StallCause.class));

  private final List<LateUnit> units;
  private final Decoder decoder;
  private final ImmediateGenerator immediates;
  private final RegisterFile registers;
  private final HazardUnit hazards;

  /**
   * Describes the stage.
   *
   * @param set the instructions
   */
  public DecodeStage(InstructionSet set) {
    units = LateUnit.of(set);
    execute = in(new Producer(units.size()));
    memory = in(new Producer(units.size()));
    steps = in(vec(LateUnit.cyclesBehindCommit(units), () -> new LateStep(units.size())));
    decoder = sub(() -> new Decoder(set));
    immediates = sub(() -> new ImmediateGenerator(set));
    registers = sub(() -> new RegisterFile(units.contains(LateUnit.FLOAT)));
    hazards = sub(() -> new HazardUnit(units));
    connectUnits();
    publish();

    Bool proceed = registers.ready.andNot(hazards.stall).andNot(waitsForFloat());
    decoded.valid.set(fetched.valid.and(proceed));
    fetched.ready.set(decoded.ready.and(proceed));
    explain();
  }

  private void explain() {
    stalled.set(absent);
    when(
        fetched.valid,
        () -> {
          stalled.set(StallCause.STRUCTURAL);
          when(floatUnderWay(), () -> stalled.set(StallCause.FLOAT));
          when(hazards.loadUse, () -> stalled.set(StallCause.LOAD_USE));
        });
  }

  private void connectUnits() {
    Bits word = fetched.payload.word.instruction;
    decoder.instruction.set(word);
    decoder.frm.set(frm);
    immediates.instruction.set(word);
    hazards.register1.set(field(word, Operand.RS1).asUInt());
    hazards.register2.set(field(word, Operand.RS2).asUInt());
    hazards.reads1.set(decoder.control.readsRs1);
    hazards.reads2.set(decoder.control.readsRs2);
    hazards.writes.set(decoder.control.writesRd);
    hazards.destination.set(field(word, Operand.RD).asUInt());
    hazards.late.set(LateUnit.select(units, decoder.control));
    registers.address1.set(hazards.register1);
    registers.address2.set(hazards.register2);
    hazards.stored1.set(registers.value1);
    hazards.stored2.set(registers.value2);
    hazards.third.ifPresent(third -> connectThird(third, word));
    hazards.execute.set(execute);
    hazards.memory.set(memory);
    hazards.brief.set(brief);
    hazards.stays.set(decoder.control.fp.divide.or(decoder.control.fp.root));
    hazards.steps.set(steps);
    hazards.writeBack.set(write);
    registers.write.set(write);
  }

  private void connectThird(HazardUnit.Source third, Bits word) {
    AddendSource source = decoder.addend;
    UInt register =
        new AndOr()
            .add(source.rs1, field(word, Operand.RS1))
            .add(source.rs2, field(word, Operand.RS2))
            .add(source.rs3, field(word, Operand.RS3))
            .merge()
            .asUInt();
    third.register().set(register);
    third.reads().set(source.any());
    registers.address3.orElseThrow().set(register);
    third.stored().set(registers.value3.orElseThrow());
  }

  /**
   * A CSR instruction on flags or rounding mode waits for all floating-point operations before it;
   * one of these waits for CSR instructions before it if it uses the rounding mode.
   */
  private Bool waitsForFloat() {
    if (!units.contains(LateUnit.FLOAT)) {
      return lit(false);
    }
    Bool csrUnderWay = execute.csr.or(memory.csr);
    return decoder.floatCsr.and(floatUnderWay()).or(decoder.readsFrm.and(csrUnderWay));
  }

  private Bool floatUnderWay() {
    if (!units.contains(LateUnit.FLOAT)) {
      return lit(false);
    }
    int unit = units.indexOf(LateUnit.FLOAT);
    Bool underWay = execute.late.bit(unit).or(memory.late.bit(unit));
    for (LateStep step : steps) {
      underWay = underWay.or(step.units.bit(unit));
    }
    return underWay;
  }

  private static Bits orZero(HazardUnit.Source source) {
    return source.operand().and(source.reads().repeat(64));
  }

  /** The bits of an operand that is one field of the word. */
  static Bits field(Bits word, Operand operand) {
    Operand.Field field = operand.fields().getFirst();
    return word.bits(field.wordLow() + field.width() - 1, field.wordLow());
  }

  private void publish() {
    Decoded d = decoded.payload;
    Control c = decoder.control;
    d.pc.set(fetched.payload.pc);
    d.instruction.set(fetched.payload.word.instruction);
    d.control.set(c);
    d.prediction.set(fetched.payload.prediction);
    d.operand1.set(hazards.operand1);
    d.operand2.set(hazards.operand2);
    d.bypass1.set(hazards.bypass1);
    d.bypass2.set(hazards.bypass2);
    d.addend.set(hazards.third.map(DecodeStage::orZero).orElseGet(() -> b(0, 64)));
    d.bypassAddend.set(hazards.third.map(HazardUnit.Source::bypass).orElseGet(() -> lit(false)));
    d.roundingMode.set(decoder.roundingMode);
    d.immediate.set(immediates.immediate);

    Bool fault = fetched.payload.word.fault;
    Bool illegal = decoder.legal.not();
    Bool understood = fault.not().and(decoder.legal);
    d.trap.valid.set(fault.or(illegal).or(c.ebreak).or(c.ecall));
    d.trap.code.set(
        new AndOr()
            .add(fault, code(TrapCause.INSTRUCTION_ACCESS_FAULT))
            .add(illegal.andNot(fault), code(TrapCause.ILLEGAL_INSTRUCTION))
            .add(understood.and(c.ebreak), code(TrapCause.BREAKPOINT))
            .add(understood.and(c.ecall), code(TrapCause.ECALL_FROM_MACHINE))
            .merge()
            .asUInt());
  }

  /** The code of an exception as a constant. */
  static Bits code(TrapCause cause) {
    return b(cause.code(), PendingTrap.CODE_WIDTH);
  }
}
