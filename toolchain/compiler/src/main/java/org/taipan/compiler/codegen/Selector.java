package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Dominators;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;
import org.taipan.isa.Values;
import org.taipan.isa.asm.LoadImmediate;

/**
 * Instruction selection: IR to machine IR on virtual registers. Type-dependent operations are left
 * to {@link TypedOperations}.
 */
public final class Selector {
  /** A longer constant is worth a register from where it is defined. */
  private static final int MAX_STEPS_AT_USE = 2;

  private final Function function;
  private final MachineFunction machine;
  private final MachineBuilder builder;
  private final TypedOperations typed;
  private final WordSelector words;
  private final Map<Block, MachineBlock> starts = new HashMap<>();
  private final Map<Block, List<MachineBlock>> parts = new HashMap<>();

  // By the instruction's id.
  private final int[] registers;
  private final int[] uses;

  private Selector(Function function, Set<Extension> extensions) {
    this.function = function;
    this.registers = new int[function.instructionLimit()];
    Arrays.fill(registers, Registers.NONE);
    this.uses = new int[function.instructionLimit()];
    this.machine = new MachineFunction(function);
    this.builder = new MachineBuilder(machine, extensions);
    this.typed = new TypedOperations(builder);
    this.words = new WordSelector(builder, this::register);
  }

  /** Selects instructions for a verified function, and a processor with some extensions. */
  public static MachineFunction select(Function function, Set<Extension> extensions) {
    return new Selector(function, extensions).run();
  }

  private MachineFunction run() {
    List<Block> order = Dominators.reversePostorder(function.entry());
    countUses();
    for (Block block : order) {
      builder.setLoopDepth(block.loopDepth());
      builder.setRegion(Optional.empty(), block.isRare());
      starts.put(block, builder.newBlock());
      block.phis().forEach(phi -> newRegister(phi));
    }
    for (Block block : order) {
      Optional<MachineBlock> handler = block.handler().map(starts::get);
      starts.get(block).setHandler(handler);
      builder.setLoopDepth(block.loopDepth());
      builder.setRegion(handler, block.isRare());
      builder.start(starts.get(block));
      if (block == function.entry()) {
        takeParameters();
      }
      int first = machine.blocks().size() - 1;
      select(block);
      List<MachineBlock> made = machine.blocks().subList(first, machine.blocks().size());
      parts.put(block, List.copyOf(made));
    }
    layOut();
    return machine;
  }

  /** Selection goes by dominance; now the blocks are brought into the order of the code. */
  private void layOut() {
    machine.blocks().clear();
    BlockOrder.of(function).forEach(block -> machine.blocks().addAll(parts.get(block)));
    machine.moveColdBlocksLast();
  }

  private void countUses() {
    for (Block block : function.blocks()) {
      block.phis().forEach(i -> i.arguments().forEach(this::use));
      block.body().forEach(i -> i.arguments().forEach(this::use));
      block.terminator().argument().ifPresent(this::use);
    }
  }

  private void use(Instruction i) {
    uses[i.id()]++;
  }

  /** Parameters arrive in a0 and up; all are taken in one parallel move. */
  private void takeParameters() {
    List<Integer> to = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (Instruction i : function.entry().body()) {
      if (i.operation() instanceof Operation.Parameter(int index)) {
        int register = newRegister(i);
        builder.at(i.span());
        to.add(register);
        from.add(Registers.argument(index));
      }
    }
    if (!to.isEmpty()) {
      builder.as(Category.FUNCTION_SETUP).emit(new MachineOp.Move(to, from));
    }
  }

  private void select(Block block) {
    Optional<Instruction> fused = fusedCondition(block);
    for (Instruction i : block.body()) {
      if (fused.isPresent() && fused.get() == i) {
        continue;
      }
      builder.at(i.span());
      builder.as(Category.PROGRAM);
      select(i);
    }
    builder.as(Category.PROGRAM);
    terminate(block, fused);
  }

  /** The condition of the block's branch, if it is computed last and for nothing else. */
  private Optional<Instruction> fusedCondition(Block block) {
    if (!(block.terminator() instanceof Terminator.Branch(Instruction condition, _, _))
        || block.body().isEmpty()
        || block.body().getLast() != condition
        || uses[condition.id()] != 1) {
      return Optional.empty();
    }
    boolean fusible =
        switch (condition.operation()) {
          case Operation.CompareTruth _, Operation.Truth _, Operation.IsType _ -> true;
          case Operation.WordBinary(var operator) -> operator.isComparison();
          default -> false;
        };
    return fusible ? Optional.of(condition) : Optional.empty();
  }

  private void terminate(Block block, Optional<Instruction> fused) {
    switch (block.terminator()) {
      case Terminator.Jump(Block target) -> {
        movePhis(block, target);
        builder.jump(starts.get(target));
      }
      case Terminator.Branch(Instruction condition, Block then, Block otherwise) -> {
        MachineBlock ifTrue = edge(then);
        MachineBlock ifFalse = edge(otherwise);
        if (fused.isPresent()) {
          branch(condition, ifTrue, ifFalse);
        } else {
          builder.branch(Op.BNE, register(condition), Registers.ZERO, ifTrue, ifFalse);
        }
        fillEdge(block, then, ifTrue);
        fillEdge(block, otherwise, ifFalse);
      }
      case Terminator.Try(Block body, Block handler) ->
          builder.end(new MachineTerminator.Try(starts.get(body), starts.get(handler)));
      case Terminator.Return(Optional<Instruction> result) -> {
        result.ifPresent(r -> builder.move(Registers.A0, register(r)));
        builder.end(new MachineTerminator.Return(result.isPresent()));
      }
      case Terminator.Unreachable() -> builder.end(new MachineTerminator.Stop());
    }
  }

  /** Where a branch goes: a block of its own where phis of the target need moves. */
  private MachineBlock edge(Block to) {
    return to.phis().isEmpty() ? starts.get(to) : builder.newBlock();
  }

  private void fillEdge(Block from, Block to, MachineBlock edge) {
    if (!to.phis().isEmpty()) {
      builder.start(edge);
      movePhis(from, to);
      builder.jump(starts.get(to));
    }
  }

  private void movePhis(Block from, Block to) {
    int index = to.predecessors().indexOf(from);
    List<Integer> targets = new ArrayList<>();
    List<Integer> sources = new ArrayList<>();
    for (Instruction phi : to.phis()) {
      targets.add(register(phi));
      sources.add(register(phi.argument(index)));
    }
    if (!targets.isEmpty()) {
      builder.emit(new MachineOp.Move(targets, sources));
    }
  }

  /** The register of a value; constants are made where they are used. */
  private int register(Instruction i) {
    int known = registers[i.id()];
    if (known != Registers.NONE) {
      return known;
    }
    return switch (i.operation()) {
      case Operation.Word(long bits) -> builder.constant(bits);
      case Operation.Constant(long bits) -> builder.constant(bits);
      case Operation.Static(var object) -> {
        int rd = builder.newRegister();
        builder.emit(new MachineOp.LoadObject(rd, object));
        yield rd;
      }
      default -> throw new IllegalStateException("no register for " + i);
    };
  }

  private Operand operand(Instruction i) {
    return Operand.of(i, () -> register(i));
  }

  private void define(Instruction i, int register) {
    registers[i.id()] = register;
  }

  private int newRegister(Instruction i) {
    int register = builder.newRegister();
    define(i, register);
    return register;
  }

  private List<Integer> argumentRegisters(Instruction i) {
    return i.arguments().stream().map(this::register).toList();
  }

  private void select(Instruction i) {
    switch (i.operation()) {
      case Operation.Word(long bits) -> {
        boolean expensive = LoadImmediate.steps(bits).size() > MAX_STEPS_AT_USE;
        if (expensive && Registers.holding(bits).isEmpty()) {
          builder.constantInto(newRegister(i), bits);
        }
      }
      case Operation.Constant _, Operation.Static _, Operation.Parameter _ -> {}
      case Operation.Yield _ -> throw new IllegalStateException("yield outside of a generator");
      case Operation.Phi _ -> throw new IllegalStateException("phi in a body");
      case Operation.WordBinary(var operator) ->
          words.binaryInto(newRegister(i), operator, i.argument(0), i.argument(1));
      case Operation.Load(MemoryAccess access, int offset) ->
          builder.immediateInto(
              newRegister(i), WordSelector.loadOp(access), register(i.argument(0)), offset);
      case Operation.Store(MemoryAccess access, int offset) ->
          builder.store(
              WordSelector.storeOp(access),
              register(i.argument(1)),
              register(i.argument(0)),
              offset);
      case Operation.ZeroBlock _ -> words.zeroBlock(i.argument(0));
      case Operation.Reinterpret _, Operation.AssumeBound _, Operation.Resume _ ->
          define(i, register(i.argument(0)));
      case Operation.TagInt _ -> typed.tag(register(i.argument(0)), newRegister(i));
      case Operation.UntagInt _ -> define(i, typed.untag(operand(i.argument(0))));
      case Operation.IntToWord(boolean far) ->
          intToWord(i, far ? RuntimeFunction.INDEX_WORD : RuntimeFunction.SMALL_WORD);
      case Operation.MakeBool _ -> makeBool(i);
      case Operation.GetGlobal(var slot) ->
          builder.as(Category.NAME_RESOLUTION).emit(new MachineOp.LoadGlobal(newRegister(i), slot));
      case Operation.SetGlobal(var slot) ->
          builder
              .as(Category.NAME_RESOLUTION)
              .emit(new MachineOp.StoreGlobal(register(i.argument(0)), slot));
      case Operation.GetVariable(int slot) ->
          builder.as(Category.STACK).emit(new MachineOp.Reload(newRegister(i), slot));
      case Operation.SetVariable(int slot) ->
          builder.as(Category.STACK).emit(new MachineOp.Spill(register(i.argument(0)), slot));
      case Operation.LoadField(int offset, _) ->
          typed.loadField(register(i.argument(0)), offset, newRegister(i));
      case Operation.StoreField(int offset) ->
          typed.storeField(register(i.argument(0)), offset, register(i.argument(1)));
      case Operation.CheckBound(String name, var raise) -> checkBound(i, name, raise);
      case Operation.Binary(var operator, boolean inPlace) ->
          define(
              i,
              typed.binary(
                  operator, inPlace, operand(i.argument(0)), operand(i.argument(1)), i.kinds()));
      case Operation.Unary(var operator) ->
          define(i, typed.unary(operator, operand(i.argument(0)), i.kinds()));
      case Operation.Compare _ -> comparisonValue(i);
      case Operation.CompareTruth _, Operation.Truth _, Operation.IsType _ -> materialize(i, 0, 1);
      case Operation.GetItem _ ->
          define(i, typed.getItem(operand(i.argument(0)), operand(i.argument(1))));
      case Operation.SetItem _ ->
          typed.setItem(operand(i.argument(0)), operand(i.argument(1)), operand(i.argument(2)));
      case Operation.IterationItem _ ->
          define(i, typed.iterationItem(operand(i.argument(0)), register(i.argument(1))));
      case Operation.Call(var callee) ->
          builder.call(callee.symbol(), argumentRegisters(i), resultRegister(i));
      case Operation.CallValue _ ->
          define(
              i,
              typed.call(
                  operand(i.argument(0)),
                  i.arguments().stream().skip(1).map(this::operand).toList()));
      case Operation.CallCode _ -> {
        List<Integer> registers = argumentRegisters(i);
        builder.callRegister(
            registers.getFirst(), registers.subList(1, registers.size()), resultRegister(i));
      }
      case Operation.GetAttribute(String name, var site) ->
          define(i, typed.getAttribute(operand(i.argument(0)), name, site));
      case Operation.SetAttribute(String name, var site) ->
          typed.setAttribute(operand(i.argument(0)), operand(i.argument(1)), name, site);
      case Operation.CallMethod method ->
          define(i, typed.callMethod(i.arguments().stream().map(this::operand).toList(), method));
      case Operation.CheckMethod(String name, var site) ->
          typed.checkMethod(operand(i.argument(0)), name, site);
      case Operation.StackItems _ -> stackItems(i);
      case Operation.ReadCsr(int number) ->
          builder.emit(
              new MachineOp.Plain(
                  Op.CSRRS, newRegister(i), Registers.ZERO, Registers.NONE, number));
      case Operation.ReturnAddress _ -> builder.emit(new MachineOp.ReturnAddress(newRegister(i)));
      case Operation.EntryStack _ -> builder.emit(new MachineOp.EntryStack(newRegister(i)));
      case Operation.LinkAddress(var symbol) ->
          builder.emit(new MachineOp.LoadLinkSymbol(newRegister(i), symbol));
    }
  }

  private int resultRegister(Instruction i) {
    return i.type() == Type.NONE || uses[i.id()] == 0 ? Registers.NONE : newRegister(i);
  }

  private void branch(Instruction condition, MachineBlock ifTrue, MachineBlock ifFalse) {
    builder.at(condition.span());
    switch (condition.operation()) {
      case Operation.CompareTruth(var operator) ->
          typed.branchOnComparison(
              operator,
              operand(condition.argument(0)),
              operand(condition.argument(1)),
              ifTrue,
              ifFalse);
      case Operation.Compare(var operator) ->
          typed.branchOnComparison(
              operator,
              operand(condition.argument(0)),
              operand(condition.argument(1)),
              ifTrue,
              ifFalse);
      case Operation.Truth _ ->
          typed.branchOnTruth(operand(condition.argument(0)), ifTrue, ifFalse);
      case Operation.IsType(var type) ->
          typed.branchOnType(operand(condition.argument(0)), type, ifTrue, ifFalse);
      case Operation.WordBinary(var operator) ->
          words.branch(operator, condition.argument(0), condition.argument(1), ifTrue, ifFalse);
      default -> throw new IllegalStateException("no condition: " + condition);
    }
  }

  private void comparisonValue(Instruction i) {
    materialize(i, Values.FALSE, Values.TRUE);
  }

  /** A condition as one of two words. */
  private void materialize(Instruction i, long ifFalse, long ifTrue) {
    int result = newRegister(i);
    MachineBlock yes = builder.newBlock();
    MachineBlock no = builder.newBlock();
    MachineBlock join = builder.newBlock();
    branch(i, yes, no);
    builder.as(Category.PROGRAM).start(yes);
    builder.constantInto(result, ifTrue);
    builder.jump(join);
    builder.start(no);
    builder.constantInto(result, ifFalse);
    builder.jump(join);
    builder.start(join);
  }

  /** An int of a range; the library takes what is no small one. */
  private void intToWord(Instruction i, RuntimeFunction library) {
    int result = newRegister(i);
    Operand value = operand(i.argument(0));
    SlowPath slow = new SlowPath(builder);
    slow.unlessInt(value);
    builder.move(result, typed.untag(value));
    slow.finish(library, List.of(value), List.of(), result);
  }

  private void makeBool(Instruction i) {
    int bit = register(i.argument(0));
    int base = builder.constant(Values.FALSE);
    builder.as(Category.BOXING).opInto(newRegister(i), Op.ADD, base, bit);
  }

  /** Most values are told from unbound by their tag. */
  private void checkBound(Instruction i, String name, RuntimeFunction raise) {
    int value = register(i.argument(0));
    define(i, value);
    if (!i.argument(0).kinds().may(Kinds.Kind.UNBOUND)) {
      return;
    }
    builder.as(Category.NAME_RESOLUTION);
    MachineBlock suspect = builder.newColdBlock();
    MachineBlock unbound = builder.newColdBlock();
    MachineBlock bound = builder.newBlock();
    int tag = builder.immediate(Op.SRAI, value, Values.INT_BITS);
    int offset = builder.immediate(Op.ADDI, tag, -(short) Values.TAG_CONSTANT);
    builder.branch(Op.BEQ, offset, Registers.ZERO, suspect, bound);
    builder.start(suspect);
    builder.branch(Op.BEQ, value, builder.constant(Values.UNBOUND), unbound, bound);
    builder.start(unbound);
    int text = builder.newRegister();
    builder.emit(new MachineOp.LoadObject(text, new StaticObject.Text(name)));
    builder.coldCallInto(Registers.NONE, raise, List.of(text), List.of());
    builder.end(new MachineTerminator.Stop());
    builder.as(Category.PROGRAM).start(bound);
  }

  private void stackItems(Instruction i) {
    List<Integer> items = argumentRegisters(i);
    machine.reserveOutgoing(items.size());
    builder.as(Category.STACK);
    for (int n = 0; n < items.size(); n++) {
      builder.emit(new MachineOp.StoreOutgoing(items.get(n), n));
    }
    builder.emit(new MachineOp.OutgoingAddress(newRegister(i)));
  }
}
