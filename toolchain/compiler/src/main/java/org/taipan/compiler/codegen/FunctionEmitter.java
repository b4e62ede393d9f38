package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.compiler.codegen.CodeItem.Pooled;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.Values;
import org.taipan.isa.asm.LoadImmediate;

/** Turns an allocated function into the items that the linker places. */
public final class FunctionEmitter {
  /**
   * Code of the linker: calls the library's stack_overflow and leaves the arguments as they are.
   */
  public static final String STACK_CHECK = "_stack_check";

  private static final int OVERFLOW_BLOCK = -1;
  private static final int CHECKED_BLOCK = -2;
  private static final int OVERFLOW_FRAME = 16;

  private final MachineFunction function;
  private final Frame frame;
  private final int cycleSlot;
  private final List<CodeItem> items = new ArrayList<>();
  private Category category = Category.FUNCTION_SETUP;
  private Span span = Span.START;
  private Optional<Label> handler = Optional.empty();
  private boolean overflowChecked;

  private FunctionEmitter(MachineFunction function) {
    this.function = function;
    this.cycleSlot = function.newSpillSlotIf(hasSlotMoves(function));
    this.frame = Frame.of(function);
  }

  /** Emits a function. */
  public static CodeUnit emit(MachineFunction function) {
    return new FunctionEmitter(function).run();
  }

  private static boolean hasSlotMoves(MachineFunction function) {
    for (MachineBlock block : function.blocks()) {
      for (MachineInstruction i : block.instructions()) {
        if (i.op() instanceof MachineOp.Move(List<Integer> to, _) && hasSlot(to)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasSlot(List<Integer> locations) {
    for (int location : locations) {
      if (Registers.isSlot(location)) {
        return true;
      }
    }
    return false;
  }

  private CodeUnit run() {
    String symbol = function.function().symbol();
    span = firstSpan();
    mark(new Label.Entry(symbol));
    prologue();
    List<MachineBlock> blocks = function.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      MachineBlock block = blocks.get(b);
      mark(label(block));
      handler = block.handler().map(this::label);
      block.instructions().forEach(this::emit);
      category = block.terminatorCategory();
      span = block.terminatorSpan();
      emit(block.terminator(), b + 1 < blocks.size() ? blocks.get(b + 1) : null);
    }
    if (overflowChecked) {
      overflow();
    }
    return new CodeUnit(
        symbol,
        function.function().name(),
        function.function().source(),
        function.function().isLibrary(),
        frame.savedMask(),
        frame.size(),
        function.function().variableNames(),
        List.copyOf(items));
  }

  /** The place of the prologue: that of the first instruction that has one. */
  private Span firstSpan() {
    return function.blocks().stream()
        .flatMap(b -> b.instructions().stream())
        .map(MachineInstruction::span)
        .filter(s -> !s.equals(Span.START))
        .findFirst()
        .orElse(Span.START);
  }

  private Label label(MachineBlock block) {
    return new Label.Inner(function.function().symbol(), block.id());
  }

  // Items

  private void add(Content content) {
    items.add(new CodeItem(content, category, span, Optional.empty()));
  }

  private void mark(Label label) {
    add(new Content.Mark(label));
  }

  private void instruction(Op op, long... operands) {
    add(Content.Instruction.of(op, operands));
  }

  private void call(String symbol, int frameSize) {
    items.add(
        new CodeItem(
            new Content.Jump(Registers.RA, new Label.Entry(symbol)),
            category,
            span,
            Optional.of(frameSize),
            handler));
  }

  private void callRegister(int target) {
    items.add(
        new CodeItem(
            Content.Instruction.of(Op.JALR, Registers.RA, 0, target),
            category,
            span,
            Optional.of(frame.size()),
            handler));
  }

  // Function entry and exit

  private void prologue() {
    if (!frame.exists()) {
      return;
    }
    if (function.function().isStackChecked()) {
      overflowChecked = true;
      instruction(Op.LD, Registers.SCRATCH, -Registers.GLOBAL_BIAS, Registers.GP);
      add(new Content.Branch(Op.BLTU, Registers.SP, Registers.SCRATCH, overflowLabel()));
      mark(checkedLabel());
    }
    adjustStack(-frame.size());
    access(Op.SD, Registers.RA, frame.returnAddressOffset());
    for (int i = 0; i < frame.saved().size(); i++) {
      access(Op.SD, frame.saved().get(i), frame.offsetOf(i));
    }
  }

  /** Where the function goes on behind the check of the stack. */
  private Label checkedLabel() {
    return new Label.Inner(function.function().symbol(), CHECKED_BLOCK);
  }

  private Label overflowLabel() {
    return new Label.Inner(function.function().symbol(), OVERFLOW_BLOCK);
  }

  /**
   * Below the stack limit: a frame for the return address, and back if the library finds that there
   * is room. The entry as handler marks that the registers of the caller are not saved yet.
   */
  private void overflow() {
    category = Category.ERROR_CHECK;
    span = Span.START;
    mark(overflowLabel());
    adjustStack(-OVERFLOW_FRAME);
    access(Op.SD, Registers.RA, OVERFLOW_FRAME - Frame.WORD);
    items.add(
        new CodeItem(
            new Content.Jump(Registers.RA, new Label.Entry(STACK_CHECK)),
            category,
            span,
            Optional.of(OVERFLOW_FRAME),
            Optional.of(new Label.Entry(function.function().symbol()))));
    access(Op.LD, Registers.RA, OVERFLOW_FRAME - Frame.WORD);
    adjustStack(OVERFLOW_FRAME);
    add(new Content.Jump(Registers.ZERO, checkedLabel()));
  }

  private void leaveFrame() {
    if (frame.exists()) {
      category = Category.FUNCTION_SETUP;
      for (int i = 0; i < frame.saved().size(); i++) {
        access(Op.LD, frame.saved().get(i), frame.offsetOf(i));
      }
      access(Op.LD, Registers.RA, frame.returnAddressOffset());
      adjustStack(frame.size());
    }
    category = Category.FUNCTION_SETUP;
  }

  // Stack accesses

  private void adjustStack(int bytes) {
    if (MachineBuilder.fitsImmediate(bytes)) {
      instruction(Op.ADDI, Registers.SP, Registers.SP, bytes);
    } else {
      constant(Registers.SCRATCH, bytes);
      instruction(Op.ADD, Registers.SP, Registers.SP, Registers.SCRATCH);
    }
  }

  /**
   * A load or store at an offset from sp. A far load makes the address in its own register, a far
   * store in the scratch register, which it must not store.
   */
  private void access(Op op, int register, long offset) {
    if (MachineBuilder.fitsImmediate(offset)) {
      instruction(op, register, offset, Registers.SP);
      return;
    }
    int address = op == Op.LD ? register : Registers.SCRATCH;
    constant(address, offset);
    instruction(Op.ADD, address, address, Registers.SP);
    instruction(op, register, 0, address);
  }

  private void constant(int rd, long bits) {
    long fromIntZero = bits - Values.ofInt(0);
    List<LoadImmediate.Step> steps = LoadImmediate.steps(bits);
    if (steps.size() > 1 && MachineBuilder.fitsImmediate(fromIntZero)) {
      instruction(Op.ADDI, rd, Registers.INT_ZERO, fromIntZero);
      return;
    }
    boolean first = true;
    for (LoadImmediate.Step step : steps) {
      if (step.op() == Op.LUI) {
        instruction(Op.LUI, rd, step.immediate());
      } else {
        instruction(step.op(), rd, first ? Registers.ZERO : rd, step.immediate());
      }
      first = false;
    }
  }

  /** Moves between registers and spill slots; slots are {@code base} bytes above sp. */
  private void move(int to, int from, int base) {
    if (Registers.isSlot(from)) {
      // a function with slots has its return address in the frame
      int through = Registers.isSlot(to) ? Registers.RA : to;
      access(Op.LD, through, base + Frame.slotOffset(Registers.slot(from)));
      if (Registers.isSlot(to)) {
        access(Op.SD, through, base + Frame.slotOffset(Registers.slot(to)));
      }
    } else if (Registers.isSlot(to)) {
      access(Op.SD, from, base + Frame.slotOffset(Registers.slot(to)));
    } else {
      instruction(Op.ADDI, to, from, 0);
    }
  }

  // Instructions

  private void emit(MachineInstruction i) {
    category = i.category();
    span = i.span();
    switch (i.op()) {
      case MachineOp.Plain plain -> plain(plain);
      case MachineOp.LoadConstant(int rd, long bits) -> constant(rd, bits);
      case MachineOp.LoadObject(int rd, var object) ->
          add(new Content.PoolLoad(rd, new Pooled.ObjectValue(object)));
      case MachineOp.LoadLinkSymbol(int rd, var symbol) ->
          add(new Content.PoolLoad(rd, new Pooled.LinkValue(symbol)));
      case MachineOp.LoadGlobal(int rd, GlobalSlot slot) -> global(Op.LD, rd, slot);
      case MachineOp.GlobalAddress(int rd, GlobalSlot slot) -> globalAddress(rd, slot);
      case MachineOp.StoreGlobal(int rs, GlobalSlot slot) -> global(Op.SD, rs, slot);
      case MachineOp.Move(List<Integer> to, List<Integer> from) -> {
        int temporary = hasSlot(to) ? Registers.ofSlot(cycleSlot) : Registers.SCRATCH;
        ParallelMove.run(to, from, temporary, (t, f) -> move(t, f, 0));
      }
      case MachineOp.Call(String symbol, _) -> call(symbol, frame.size());
      case MachineOp.CallRegister(int target, _) -> callRegister(target);
      case MachineOp.ColdCall call -> coldCall(call);
      case MachineOp.StoreOutgoing(int rs, int word) ->
          access(Op.SD, rs, frame.outgoing() + (long) word * Frame.WORD);
      case MachineOp.OutgoingAddress(int rd) -> stackAddress(rd, frame.outgoing());
      case MachineOp.ReturnAddress(int rd) -> {
        if (frame.exists()) {
          access(Op.LD, rd, frame.returnAddressOffset());
        } else {
          instruction(Op.ADDI, rd, Registers.RA, 0);
        }
      }
      case MachineOp.EntryStack(int rd) -> stackAddress(rd, frame.size());
      case MachineOp.Reload(int rd, int slot) -> access(Op.LD, rd, Frame.slotOffset(slot));
      case MachineOp.Spill(int rs, int slot) -> access(Op.SD, rs, Frame.slotOffset(slot));
    }
  }

  private void stackAddress(int rd, int offset) {
    if (MachineBuilder.fitsImmediate(offset)) {
      instruction(Op.ADDI, rd, Registers.SP, offset);
    } else {
      constant(rd, offset);
      instruction(Op.ADD, rd, rd, Registers.SP);
    }
  }

  private void plain(MachineOp.Plain i) {
    List<Operand> operands = i.op().operands();
    long[] values = new long[operands.size()];
    for (int n = 0; n < values.length; n++) {
      values[n] =
          switch (operands.get(n)) {
            case RD -> i.rd();
            case RS1 -> i.rs1();
            case RS2 -> i.rs2();
            case FIELD -> ObjectAccess.field(i.immediate());
            case TYPE -> ObjectAccess.type(i.immediate());
            default -> i.immediate();
          };
    }
    valueItem(i.op(), Content.Instruction.of(i.op(), values));
  }

  /** What may miss is a call to who walks the stack. */
  private void valueItem(Op op, Content content) {
    Optional<Integer> size =
        Misses.possible(op) ? Optional.of(frame.size() + Misses.FRAME) : Optional.empty();
    items.add(new CodeItem(content, category, span, size, handler));
  }

  private void globalAddress(int rd, GlobalSlot slot) {
    long offset = (long) slot.index() * Frame.WORD - Registers.GLOBAL_BIAS;
    if (MachineBuilder.fitsImmediate(offset)) {
      instruction(Op.ADDI, rd, Registers.GP, offset);
    } else {
      constant(rd, offset);
      instruction(Op.ADD, rd, rd, Registers.GP);
    }
  }

  private void global(Op op, int register, GlobalSlot slot) {
    long offset = (long) slot.index() * Frame.WORD - Registers.GLOBAL_BIAS;
    if (MachineBuilder.fitsImmediate(offset)) {
      instruction(op, register, offset, Registers.GP);
      return;
    }
    constant(Registers.SCRATCH, offset);
    instruction(Op.ADD, Registers.SCRATCH, Registers.SCRATCH, Registers.GP);
    instruction(op, register, 0, Registers.SCRATCH);
  }

  private void coldCall(MachineOp.ColdCall call) {
    boolean returns = RuntimeFunction.of(call.symbol()).map(f -> f.callee().returns()).orElse(true);
    List<Integer> saved = returns ? call.saved() : List.of();
    int words = call.items().size() + saved.size() + (frame.exists() ? 0 : 1);
    int size = Frame.roundUp(words * Frame.WORD);
    if (size > 0) {
      adjustStack(-size);
    }
    if (!frame.exists()) {
      access(Op.SD, Registers.RA, size - Frame.WORD);
    }
    int savedOffset = call.items().size() * Frame.WORD;
    for (int i = 0; i < saved.size(); i++) {
      access(Op.SD, saved.get(i), savedOffset + (long) i * Frame.WORD);
    }
    for (int i = 0; i < call.items().size(); i++) {
      storeItem(call.items().get(i), i, size);
    }
    passArguments(call, size);
    call(call.symbol(), size + frame.size());
    if (!returns) {
      return;
    }
    if (call.result() != Registers.NONE && call.result() != Registers.A0) {
      instruction(Op.ADDI, call.result(), Registers.A0, 0);
    }
    for (int i = 0; i < saved.size(); i++) {
      access(Op.LD, saved.get(i), savedOffset + (long) i * Frame.WORD);
    }
    if (!frame.exists()) {
      access(Op.LD, Registers.RA, size - Frame.WORD);
    }
    if (size > 0) {
      adjustStack(size);
    }
  }

  private void storeItem(int location, int index, int size) {
    int register = location;
    if (Registers.isSlot(location)) {
      register = Registers.SCRATCH;
      move(register, location, size);
    }
    access(Op.SD, register, (long) index * Frame.WORD);
  }

  private void passArguments(MachineOp.ColdCall call, int size) {
    List<Integer> to = Registers.arguments(call.arguments().size());
    ParallelMove.run(to, call.arguments(), Registers.SCRATCH, (t, f) -> move(t, f, size));
    if (!call.items().isEmpty()) {
      int next = call.arguments().size();
      constant(Registers.argument(next), call.items().size());
      instruction(Op.ADDI, Registers.argument(next + 1), Registers.SP, 0);
    }
  }

  // Terminators

  private void emit(MachineTerminator terminator, MachineBlock next) {
    switch (terminator) {
      case MachineTerminator.Jump(MachineBlock target) -> {
        if (target != next) {
          jump(target);
        }
      }
      case MachineTerminator.Try(MachineBlock body, _) -> {
        if (body != next) {
          jump(body);
        }
      }
      case MachineTerminator.Branch(Op op, int rs1, int rs2, var taken, var otherwise) -> {
        if (taken == next) {
          valueItem(op, new Content.Branch(opposite(op), rs1, rs2, label(otherwise)));
        } else {
          valueItem(op, new Content.Branch(op, rs1, rs2, label(taken)));
          if (otherwise != next) {
            jump(otherwise);
          }
        }
      }
      case MachineTerminator.Return _ -> {
        leaveFrame();
        instruction(Op.JALR, Registers.ZERO, 0, Registers.RA);
      }
      case MachineTerminator.TailCall(String symbol) -> {
        leaveFrame();
        add(new Content.Jump(Registers.ZERO, new Label.Entry(symbol)));
      }
      case MachineTerminator.Stop _ -> instruction(Op.EBREAK);
    }
  }

  private void jump(MachineBlock target) {
    add(new Content.Jump(Registers.ZERO, label(target)));
  }

  /** The branch that is taken exactly when this one is not. */
  public static Op opposite(Op branch) {
    return switch (branch) {
      case BEQ -> Op.BNE;
      case BNE -> Op.BEQ;
      case BLT -> Op.BGE;
      case BGE -> Op.BLT;
      case BLTU -> Op.BGEU;
      case BGEU -> Op.BLTU;
      default ->
          Misses.opposite(branch)
              .orElseThrow(() -> new IllegalArgumentException(branch.mnemonic() + " is no branch"));
    };
  }
}
