package org.taipan.compiler.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/**
 * Makes a function with {@link Operation.Yield} into one that is called again and again: with the
 * GENERATOR and what is sent into it, until it returns unbound. Each yield ends a call; the state
 * says where the next one goes on. Whatever lives longer than a block stands in the generator.
 */
public final class GeneratorTransform {
  /** Offsets in a GENERATOR (docs/runtime.md). */
  private static final int STATE = 16;

  private static final int RESULT = 32;

  /** Offset of the first slot. */
  public static final int SLOTS = 64;

  private final Function function;
  private final Instruction generator;
  private final Instruction sent;
  private int slots;

  /** Where a call goes on in a state. */
  private record Resumption(Block block, int state) {}

  private GeneratorTransform(
      Function function, Instruction generator, Instruction sent, int slots) {
    this.function = function;
    this.generator = generator;
    this.sent = sent;
    this.slots = slots;
  }

  /**
   * Transforms a function whose entry block begins with its two parameters.
   *
   * @param slots number of slots that are taken already
   * @return the number of slots that a generator needs
   */
  public static int run(Function function, int slots) {
    List<Instruction> entry = function.entry().body();
    return new GeneratorTransform(function, entry.get(0), entry.get(1), slots).run();
  }

  private int run() {
    Block start = function.entry();
    List<Resumption> resumptions = new ArrayList<>();
    for (Block block : List.copyOf(function.blocks())) {
      split(block, resumptions);
    }
    finishReturns();
    keepVariables();
    demotePhis();
    demoteValues();
    dispatch(start, resumptions);
    return slots;
  }

  private Instruction make(Operation operation, Type type, Instruction... arguments) {
    return function.newInstruction(operation, type, List.of(arguments), Span.START);
  }

  private Instruction constant(long bits) {
    return make(new Operation.Constant(bits), Type.VALUE);
  }

  // Yields

  /** Ends a block at its first yield, and goes on with the rest. */
  private void split(Block block, List<Resumption> resumptions) {
    List<Instruction> body = block.body();
    for (int i = 0; i < body.size(); i++) {
      Instruction yield = body.get(i);
      if (yield.operation() instanceof Operation.Yield(boolean raises)) {
        Block rest = function.splitBehind(block, i);
        body.removeLast();
        setState(body, stateOf(resumptions.size(), raises));
        block.terminate(new Terminator.Return(Optional.of(yield.argument(0))));
        resumptions.add(
            new Resumption(resume(rest, yield, raises), stateOf(resumptions.size(), raises)));
        split(rest, resumptions);
        return;
      }
    }
  }

  /**
   * The state of a yield: an odd number where what is thrown into the generator is handed on to
   * what it walks.
   */
  private static int stateOf(int index, boolean raises) {
    return 2 * (index + 1) + (raises ? 0 : 1);
  }

  private void setState(List<Instruction> body, long state) {
    Instruction number = constant(Values.ofInt(state));
    body.add(number);
    body.add(make(new Operation.StoreField(STATE), Type.NONE, generator, number));
  }

  /** What is sent is the value of the yield; unbound means that the call is to raise. */
  private Block resume(Block rest, Instruction yield, boolean raises) {
    Instruction value =
        function.newInstruction(new Operation.Resume(), Type.VALUE, List.of(sent), yield.span());
    function.replace(Map.of(yield, value));
    rest.body().addFirst(value);
    if (!raises) {
      return rest;
    }
    Block test = function.newBlock(rest.loopDepth(), rest.handler(), rest.isRare());
    Block raise = function.newBlock(rest.loopDepth(), rest.handler(), true);
    Instruction bits = make(new Operation.Reinterpret(), Type.WORD, sent);
    Instruction unbound = make(new Operation.Word(Values.UNBOUND), Type.WORD);
    Instruction isRaise = make(new Operation.WordBinary(WordOperator.EQ), Type.WORD, bits, unbound);
    test.body().addAll(List.of(bits, unbound, isRaise));
    test.terminate(new Terminator.Branch(isRaise, raise, rest));
    raise
        .body()
        .add(
            function.newInstruction(
                new Operation.Call(RuntimeFunction.GENERATOR_RAISE.callee()),
                Type.VALUE,
                List.of(generator),
                yield.span()));
    raise.terminate(new Terminator.Unreachable());
    return test;
  }

  /** A return keeps its value in the generator, and says that it has ended. */
  private void finishReturns() {
    for (Block block : function.blocks()) {
      boolean yields =
          !block.body().isEmpty()
              && block.body().getLast().operation() instanceof Operation.StoreField(int offset)
              && offset == STATE;
      if (block.isTerminated()
          && !yields
          && block.terminator() instanceof Terminator.Return(Optional<Instruction> result)) {
        Instruction end = constant(Values.UNBOUND);
        block
            .body()
            .add(
                make(new Operation.StoreField(RESULT), Type.NONE, generator, result.orElseThrow()));
        block.body().add(end);
        block.setTerminator(new Terminator.Return(Optional.of(end)));
      }
    }
  }

  /** Goes to where the last call has ended. */
  private void dispatch(Block start, List<Resumption> resumptions) {
    start.body().remove(generator);
    start.body().remove(sent);
    Block block = function.newBlock(0);
    function.makeEntry(block);
    Instruction state = make(new Operation.LoadField(STATE, true), Type.VALUE, generator);
    Instruction bits = make(new Operation.Reinterpret(), Type.WORD, state);
    block.body().addAll(List.of(generator, sent, state, bits));
    for (int i = 0; i < resumptions.size(); i++) {
      Instruction number =
          make(new Operation.Word(Values.ofInt(resumptions.get(i).state())), Type.WORD);
      Instruction here = make(new Operation.WordBinary(WordOperator.EQ), Type.WORD, bits, number);
      block.body().addAll(List.of(number, here));
      Block next = i + 1 < resumptions.size() ? function.newBlock(0) : start;
      block.terminate(new Terminator.Branch(here, resumptions.get(i).block(), next));
      block = next;
    }
    if (resumptions.isEmpty()) {
      block.terminate(new Terminator.Jump(start));
    }
  }

  // Values that live longer than a block

  private int newSlot() {
    return SLOTS + 8 * slots++;
  }

  /** Loads a slot; the instructions go in front of a place. Gives the value. */
  private Instruction load(int slot, Type type, List<Instruction> into) {
    Instruction value = make(new Operation.LoadField(slot, false), Type.VALUE, generator);
    into.add(value);
    if (type == Type.VALUE) {
      return value;
    }
    Instruction word = make(new Operation.Reinterpret(), Type.WORD, value);
    into.add(word);
    return word;
  }

  private void store(int slot, Instruction value, List<Instruction> into) {
    Instruction stored = value;
    if (value.type() == Type.WORD) {
      stored = make(new Operation.Reinterpret(), Type.VALUE, value);
      into.add(stored);
    }
    into.add(make(new Operation.StoreField(slot), Type.NONE, generator, stored));
  }

  /** Variables of the frame become slots. */
  private void keepVariables() {
    Map<Integer, Integer> places = new HashMap<>();
    Map<Instruction, Instruction> replacements = new HashMap<>();
    for (Block block : function.blocks()) {
      List<Instruction> body = new ArrayList<>();
      for (Instruction i : block.body()) {
        switch (i.operation()) {
          case Operation.GetVariable(int variable) ->
              replacements.put(
                  i, load(places.computeIfAbsent(variable, _ -> newSlot()), i.type(), body));
          case Operation.SetVariable(int variable) ->
              store(places.computeIfAbsent(variable, _ -> newSlot()), i.argument(0), body);
          default -> body.add(i);
        }
      }
      block.body().clear();
      block.body().addAll(body);
    }
    function.replace(replacements);
  }

  private void demotePhis() {
    Map<Instruction, Instruction> replacements = new HashMap<>();
    for (Block block : function.blocks()) {
      List<Instruction> loads = new ArrayList<>();
      for (Instruction phi : block.phis()) {
        int slot = newSlot();
        for (int p = 0; p < phi.arguments().size(); p++) {
          store(slot, phi.argument(p), block.predecessors().get(p).body());
        }
        replacements.put(phi, load(slot, phi.type(), loads));
      }
      block.phis().clear();
      block.body().addAll(0, loads);
    }
    function.replace(replacements);
  }

  private void demoteValues() {
    Map<Instruction, Block> homes = new HashMap<>();
    function.blocks().forEach(b -> b.body().forEach(i -> homes.put(i, b)));
    Map<Instruction, Integer> places = new HashMap<>();
    for (Block block : function.blocks()) {
      Map<Instruction, Instruction> here = new HashMap<>();
      List<Instruction> body = new ArrayList<>();
      for (Instruction i : block.body()) {
        i.arguments().replaceAll(a -> local(a, block, homes, places, here, body));
        body.add(i);
      }
      block.setTerminator(
          block.terminator().mapArgument(a -> local(a, block, homes, places, here, body)));
      block.body().clear();
      block.body().addAll(body);
    }
    for (Block block : function.blocks()) {
      List<Instruction> body = new ArrayList<>();
      for (Instruction i : block.body()) {
        body.add(i);
        if (places.containsKey(i)) {
          store(places.get(i), i, body);
        }
      }
      block.body().clear();
      block.body().addAll(body);
    }
  }

  /** A value as a block sees it: itself, or loaded there. */
  private Instruction local(
      Instruction value,
      Block block,
      Map<Instruction, Block> homes,
      Map<Instruction, Integer> places,
      Map<Instruction, Instruction> here,
      List<Instruction> body) {
    if (value == generator || value == sent || homes.get(value) == block) {
      return value;
    }
    if (!homes.containsKey(value)) {
      return value;
    }
    Instruction known = here.get(value);
    if (known != null) {
      return known;
    }
    Instruction made =
        switch (value.operation()) {
          case Operation.Word _, Operation.Constant _, Operation.Static _ -> {
            Instruction copy = make(value.operation(), value.type());
            body.add(copy);
            yield copy;
          }
          default -> load(places.computeIfAbsent(value, _ -> newSlot()), value.type(), body);
        };
    here.put(value, made);
    return made;
  }
}
