package org.taipan.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/**
 * Appends instructions to a function and turns variables into SSA values on the fly (Braun et al.,
 * "Simple and Efficient Construction of Static Single Assignment Form", 2013).
 *
 * <p>A block is sealed when all its predecessors are known. Code behind a terminator goes into a
 * block that nothing reaches; {@link #finish} drops it.
 */
final class FunctionBuilder {
  private final Function function;
  private final Map<Block, Map<String, Instruction>> definitions = new HashMap<>();
  private final Map<Block, Map<String, Instruction>> incomplete = new HashMap<>();
  private final Set<Block> sealed = new HashSet<>();
  private final Map<String, Type> types = new HashMap<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private Block current;
  private int loopDepth;
  private Optional<Region> region = Optional.empty();
  private boolean rare;

  /** Where instructions stand that are given no place of their own. */
  private Span lastSpan = Span.START;

  private Optional<Span.Inlined> inlined = Optional.empty();

  private int temporaries;

  FunctionBuilder(Function function) {
    this.function = function;
    current = function.newBlock(0);
    sealed.add(current);
  }

  Function function() {
    return function;
  }

  /** Removes what cannot be reached, and phis that merge one value. */
  Function finish() {
    function.blocks().stream().filter(b -> !b.isTerminated()).forEach(this::terminateOpenBlock);
    function.removeUnreachableBlocks();
    function.removeTrivialPhis();
    return function;
  }

  private void terminateOpenBlock(Block block) {
    block.terminate(new Terminator.Unreachable());
  }

  // Blocks

  Block newBlock() {
    return function.newBlock(loopDepth, region.map(Region::handler), rare);
  }

  /** Blocks made from now on are inside one loop more. */
  void enterLoop() {
    loopDepth++;
  }

  /** Number of loops around what is made now. */
  int loopDepth() {
    return loopDepth;
  }

  void leaveLoop() {
    loopDepth--;
  }

  /** Goes on in a block whose predecessors may still grow. */
  void start(Block block) {
    current = block;
  }

  /** Goes on in a block whose predecessors are all known. */
  void startSealed(Block block) {
    seal(block);
    current = block;
  }

  void seal(Block block) {
    if (!sealed.add(block)) {
      throw new IllegalStateException(block + " is sealed twice");
    }
    Map<String, Instruction> open = incomplete.remove(block);
    if (open != null) {
      open.forEach((variable, phi) -> addPhiArguments(variable, phi, block));
    }
  }

  void jump(Block target) {
    terminate(new Terminator.Jump(target));
  }

  void branch(Instruction condition, Block then, Block otherwise) {
    terminate(new Terminator.Branch(condition, then, otherwise));
  }

  void returnValue(Instruction result) {
    terminate(new Terminator.Return(Optional.of(result)));
  }

  void returnNothing() {
    terminate(new Terminator.Return(Optional.empty()));
  }

  private void terminate(Terminator end) {
    current.terminate(end);
    startSealed(newBlock());
  }

  // Exceptions

  /**
   * Code whose exceptions go to a handler.
   *
   * @param handler the block that handles them
   * @param variables what the code assigns: the handler finds them in the frame
   * @param outer the region around it
   */
  record Region(Block handler, Set<String> variables, Optional<Region> outer) {}

  /** Goes on in a new region. */
  Region beginRegion(Set<String> variables) {
    variables.forEach(v -> setVariable(v, read(v)));
    Block handler = function.newBlock(loopDepth, region.map(Region::handler), true);
    region = Optional.of(new Region(handler, variables, region));
    Block body = newBlock();
    current.terminate(new Terminator.Try(body, handler));
    startSealed(body);
    return region.get();
  }

  /** Goes on outside of the innermost region. */
  void endRegion() {
    leaveTo(region.orElseThrow().outer());
  }

  /** The innermost region. */
  Optional<Region> region() {
    return region;
  }

  /** Goes on in an outer region, or in none. */
  void leaveTo(Optional<Region> outer) {
    region = outer;
    Block next = newBlock();
    jump(next);
    startSealed(next);
  }

  /** What is made now stands in another region; the current block is not looked at. */
  void setRegion(Optional<Region> other) {
    region = other;
  }

  /** Goes on in the handler of a region that has ended; {@code part} is executed rarely. */
  void handle(Region ended, Runnable part) {
    boolean before = rare;
    rare = true;
    startSealed(ended.handler());
    for (String variable : ended.variables()) {
      write(variable, value(new Operation.GetVariable(slotOf(variable)), Span.START));
    }
    part.run();
    rare = before;
  }

  /** Whether what is made now is executed only behind an exception. */
  boolean isRare() {
    return rare;
  }

  private void setVariable(String variable, Instruction value) {
    emit(new Operation.SetVariable(slotOf(variable)), Type.NONE, Span.START, value);
  }

  private int slotOf(String variable) {
    return slots.computeIfAbsent(variable, _ -> function.newVariableSlot());
  }

  private boolean isHandled(String variable) {
    for (Optional<Region> r = region; r.isPresent(); r = r.get().outer()) {
      if (r.get().variables().contains(variable)) {
        return true;
      }
    }
    return false;
  }

  // Instructions

  Instruction emit(Operation operation, Type type, Span span, Instruction... arguments) {
    lastSpan = span.equals(Span.START) ? lastSpan : span.in(inlined);
    Instruction i = function.newInstruction(operation, type, List.of(arguments), lastSpan);
    current.body().add(i);
    return i;
  }

  Instruction emit(Operation operation, Type type, Span span, List<Instruction> arguments) {
    return emit(operation, type, span, arguments.toArray(Instruction[]::new));
  }

  Instruction value(Operation operation, Span span, Instruction... arguments) {
    return emit(operation, Type.VALUE, span, arguments);
  }

  Instruction word(Operation operation, Span span, Instruction... arguments) {
    return emit(operation, Type.WORD, span, arguments);
  }

  Instruction word(long bits) {
    return word(new Operation.Word(bits), Span.START);
  }

  Instruction binary(WordOperator operator, Instruction left, Instruction right) {
    return word(new Operation.WordBinary(operator), Span.START, left, right);
  }

  Instruction constant(long bits) {
    return value(new Operation.Constant(bits), Span.START);
  }

  Instruction text(String text) {
    return value(new Operation.Static(new StaticObject.Text(text)), Span.START);
  }

  /** The class of a built-in exception. */
  Instruction exceptionClass(String name) {
    StaticObject object =
        BuiltinClasses.exception(name)
            .orElseThrow(() -> new IllegalStateException("no exception is named " + name));
    return value(new Operation.Static(object), Span.START);
  }

  Instruction none() {
    return constant(Values.NONE);
  }

  /** The same bits as the other type. */
  Instruction reinterpret(Instruction i) {
    Type type = i.type() == Type.WORD ? Type.VALUE : Type.WORD;
    return emit(new Operation.Reinterpret(), type, i.span(), i);
  }

  /** Whether a value is unbound: a word. */
  Instruction isUnbound(Instruction value) {
    return binary(WordOperator.EQ, reinterpret(value), word(Values.UNBOUND));
  }

  /** Whether a value is not unbound: a word. */
  Instruction isBound(Instruction value) {
    return binary(WordOperator.NE, reinterpret(value), word(Values.UNBOUND));
  }

  /** What a part gives that is executed only where a condition holds; elsewhere another value. */
  Instruction select(Instruction condition, Supplier<Instruction> part, Instruction otherwise) {
    String result = newTemporary();
    write(result, otherwise);
    Block then = newBlock();
    Block join = newBlock();
    branch(condition, then, join);
    startSealed(then);
    write(result, part.get());
    jump(join);
    startSealed(join);
    return read(result);
  }

  /** A call; code behind one that does not return is unreachable. */
  Instruction call(Callee callee, Span span, List<Instruction> arguments) {
    Instruction result = emit(new Operation.Call(callee), callee.result(), span, arguments);
    if (!callee.returns()) {
      terminate(new Terminator.Unreachable());
      return callee.result() == Type.NONE ? result : undefined(callee.result());
    }
    return result;
  }

  Instruction call(RuntimeFunction callee, Span span, Instruction... arguments) {
    return call(callee.callee(), span, List.of(arguments));
  }

  /** Makes a part of the function that tracebacks show as a function of its own. */
  void inline(String name, Span call, Runnable part) {
    Optional<Span.Inlined> outer = inlined;
    inlined = Optional.of(new Span.Inlined(name, call.in(outer)));
    part.run();
    inlined = outer;
    lastSpan = call.in(outer);
  }

  // Variables

  /** A name for a variable that no program has. */
  String newTemporary() {
    return "%" + temporaries++;
  }

  /** The type of a variable, if it was declared or written. */
  Optional<Type> typeOf(String variable) {
    return Optional.ofNullable(types.get(variable));
  }

  void declare(String variable, Type type) {
    types.put(variable, type);
  }

  void write(String variable, Instruction value) {
    types.putIfAbsent(variable, value.type());
    if (types.get(variable) != value.type()) {
      throw new IllegalStateException(variable + " is " + types.get(variable) + ", not " + value);
    }
    definitions.computeIfAbsent(current, _ -> new HashMap<>()).put(variable, value);
    if (isHandled(variable)) {
      setVariable(variable, value);
    }
  }

  /** The value of a variable that was declared or written. */
  Instruction read(String variable) {
    return read(variable, current);
  }

  private Instruction read(String variable, Block block) {
    Instruction known = definitions.getOrDefault(block, Map.of()).get(variable);
    if (known != null) {
      return known;
    }
    Instruction value;
    if (!sealed.contains(block)) {
      value = newPhi(variable, block);
      incomplete.computeIfAbsent(block, _ -> new HashMap<>()).put(variable, value);
    } else if (block.predecessors().isEmpty()) {
      value = initial(variable, block);
    } else if (block.predecessors().size() == 1) {
      value = read(variable, block.predecessors().getFirst());
    } else {
      value = newPhi(variable, block);
      definitions.computeIfAbsent(block, _ -> new HashMap<>()).put(variable, value);
      addPhiArguments(variable, value, block);
    }
    definitions.computeIfAbsent(block, _ -> new HashMap<>()).put(variable, value);
    return value;
  }

  private Instruction newPhi(String variable, Block block) {
    Instruction phi =
        function.newInstruction(new Operation.Phi(), types.get(variable), List.of(), Span.START);
    block.phis().add(phi);
    return phi;
  }

  private void addPhiArguments(String variable, Instruction phi, Block block) {
    for (Block predecessor : block.predecessors()) {
      phi.arguments().add(read(variable, predecessor));
    }
  }

  /** A variable before its first assignment: unbound, or the word 0. */
  private Instruction initial(String variable, Block block) {
    Instruction i = newUndefined(types.get(variable));
    block.body().addFirst(i);
    return i;
  }

  private Instruction undefined(Type type) {
    Instruction i = newUndefined(type);
    current.body().add(i);
    return i;
  }

  private Instruction newUndefined(Type type) {
    Operation operation =
        type == Type.WORD ? new Operation.Word(0) : new Operation.Constant(Values.UNBOUND);
    return function.newInstruction(operation, type, List.of(), Span.START);
  }
}
