package org.taipan.compiler.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Dominators;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Terminator;
import org.taipan.compiler.ir.Type;

/**
 * Puts the bodies of small library functions in the place of their calls. What comes from a body
 * bears the place of the call, as tracebacks leave the library out.
 */
public final class Inliner {
  /** Cost of a call with what it makes its caller save, in instructions. */
  private static final int CALL_COST = 4;

  /** A body that costs no more takes the place of its calls. */
  private static final int MAX_COST = 24;

  /** The same before optimisation, which makes bodies smaller. */
  private static final int MAX_LOWERED_COST = 3 * MAX_COST;

  /** The cost of what may not take the place of a call. */
  private static final int NEVER = Integer.MAX_VALUE;

  /** A function that has grown to so many instructions grows no further. */
  private static final int MAX_SIZE = 4000;

  /** Finds the optimised body of a function, if it may be put in the place of calls. */
  @FunctionalInterface
  public interface Bodies {
    /** The body of a callee; nothing if it is called in any case. */
    Optional<Function> of(Callee callee);
  }

  private final Function function;
  private final Bodies bodies;

  /** What the calls that are gone gave, and what gives it now. */
  private final Map<Instruction, Instruction> results = new HashMap<>();

  private Inliner(Function function, Bodies bodies) {
    this.function = function;
    this.bodies = bodies;
  }

  /** Inlines into a function. */
  public static void run(Function function, Bodies bodies) {
    Inliner inliner = new Inliner(function, bodies);
    List.copyOf(function.blocks()).forEach(inliner::visit);
    function.replace(inliner.results);
    function.removeTrivialPhis();
  }

  /** Whether a body is small, without loops, and does not depend on its own frame. */
  public static boolean isSmall(Function body) {
    return cost(body) <= MAX_COST;
  }

  /** What a body costs in the place of a call; more than any limit if it cannot be there. */
  private static int cost(Function body) {
    int cost = 0;
    boolean returns = false;
    for (Block block : body.blocks()) {
      returns |= block.terminator() instanceof Terminator.Return;
      if (block.loopDepth() > 0 || block.terminator() instanceof Terminator.Try) {
        return NEVER;
      }
      for (Instruction i : block.body()) {
        if (ownsFrame(i.operation())) {
          return NEVER;
        }
        cost += cost(i.operation());
      }
      if (block.terminator() instanceof Terminator.Branch) {
        cost++;
      }
    }
    return returns ? cost : NEVER;
  }

  /** Whether a body could become small by optimisation, judged by its lowered form. */
  public static boolean couldBeSmall(Function lowered) {
    return cost(lowered) <= MAX_LOWERED_COST;
  }

  /** The symbols of the functions that a function calls. */
  public static Set<String> callees(Function function) {
    Set<String> symbols = new TreeSet<>();
    for (Block block : function.blocks()) {
      for (Instruction i : block.body()) {
        if (i.operation() instanceof Operation.Call(Callee callee)) {
          symbols.add(callee.symbol());
        }
      }
    }
    return symbols;
  }

  private static boolean ownsFrame(Operation operation) {
    return switch (operation) {
      case Operation.GetVariable _, Operation.SetVariable _, Operation.StackItems _ -> true;
      case Operation.ReturnAddress _, Operation.EntryStack _, Operation.ReadCsr _ -> true;
      case Operation.Yield _, Operation.Resume _, Operation.CallCode _ -> true;
      default -> false;
    };
  }

  private static int cost(Operation operation) {
    return switch (operation) {
      case Operation.Word _, Operation.Constant _, Operation.Static _ -> 0;
      case Operation.Parameter _, Operation.Reinterpret _, Operation.AssumeBound _ -> 0;
      case Operation.WordBinary _, Operation.Load _, Operation.Store _ -> 1;
      case Operation.LoadField _, Operation.StoreField _ -> 1;
      case Operation.GetGlobal _, Operation.SetGlobal _ -> 1;
      case Operation.TagInt _, Operation.UntagInt _, Operation.MakeBool _ -> 2;
      case Operation.IsType _, Operation.LinkAddress _, Operation.CheckBound _ -> 2;
      case Operation.Call _ -> CALL_COST;
      default -> MAX_COST;
    };
  }

  /** Inlines the calls of a block that is executed often enough. */
  private void visit(Block start) {
    Block block = start;
    if (block.isRare() || block.terminator() instanceof Terminator.Unreachable) {
      return;
    }
    for (int n = 0; n < block.body().size(); n++) {
      Instruction call = block.body().get(n);
      if (call.operation() instanceof Operation.Call(Callee callee)
          && function.instructionLimit() < MAX_SIZE
          && call.arguments().stream()
              .noneMatch(a -> a.operation() instanceof Operation.StackItems)) {
        Optional<Function> body = bodies.of(callee);
        if (body.isPresent()) {
          block = replace(block, n, body.get());
          n = -1;
        }
      }
    }
  }

  /** Replaces the call that stands n-th in a block; gives the block of what follows it. */
  private Block replace(Block block, int n, Function body) {
    Instruction call = block.body().get(n);
    Block rest = function.splitBehind(block, n);
    block.body().removeLast();
    List<Block> order = Dominators.reversePostorder(body.entry());
    Map<Block, Block> blocks = new HashMap<>();
    for (Block original : order) {
      boolean rare = block.isRare() || original.isRare();
      blocks.put(original, function.newBlock(block.loopDepth(), block.handler(), rare));
    }
    Map<Instruction, Instruction> values = new HashMap<>();
    for (Block original : order) {
      copy(original.phis(), blocks.get(original).phis(), call, values);
      copy(original.body(), blocks.get(original).body(), call, values);
    }
    block.terminate(new Terminator.Jump(blocks.get(body.entry())));
    List<Instruction> returned = new ArrayList<>();
    for (Block original : order) {
      blocks.get(original).terminate(end(original.terminator(), blocks, values, rest, returned));
    }
    order.forEach(original -> enterPhis(original, blocks, values));
    if (call.type() != Type.NONE) {
      Instruction result =
          function.newInstruction(new Operation.Phi(), call.type(), returned, call.span());
      rest.phis().add(result);
      results.put(call, result);
    }
    return rest;
  }

  /** Copies instructions; parameters are what the call passes. */
  private void copy(
      List<Instruction> from,
      List<Instruction> to,
      Instruction call,
      Map<Instruction, Instruction> values) {
    for (Instruction i : from) {
      if (i.operation() instanceof Operation.Parameter(int index)) {
        values.put(i, call.argument(index));
      } else {
        List<Instruction> arguments =
            i.isPhi() ? List.of() : i.arguments().stream().map(values::get).toList();
        Instruction copy = function.newInstruction(i.operation(), i.type(), arguments, call.span());
        copy.setKinds(i.kinds());
        values.put(i, copy);
        to.add(copy);
      }
    }
  }

  /** How the copy of a block ends: where the body returns, it goes on behind the call. */
  private static Terminator end(
      Terminator original,
      Map<Block, Block> blocks,
      Map<Instruction, Instruction> values,
      Block rest,
      List<Instruction> returned) {
    return switch (original) {
      case Terminator.Jump(Block target) -> new Terminator.Jump(blocks.get(target));
      case Terminator.Branch(Instruction condition, Block then, Block otherwise) ->
          new Terminator.Branch(values.get(condition), blocks.get(then), blocks.get(otherwise));
      case Terminator.Return(Optional<Instruction> result) -> {
        result.map(values::get).ifPresent(returned::add);
        yield new Terminator.Jump(rest);
      }
      case Terminator.Unreachable end -> end;
      case Terminator.Try _ -> throw new IllegalStateException("try in an inlined body");
    };
  }

  /** Gives the phis of a copied block their arguments in the order of its predecessors. */
  private static void enterPhis(
      Block original, Map<Block, Block> blocks, Map<Instruction, Instruction> values) {
    Map<Block, Integer> index = new HashMap<>();
    for (int n = 0; n < original.predecessors().size(); n++) {
      index.put(blocks.get(original.predecessors().get(n)), n);
    }
    for (Instruction phi : original.phis()) {
      for (Block predecessor : blocks.get(original).predecessors()) {
        Instruction argument = phi.argument(index.get(predecessor));
        values.get(phi).arguments().add(values.get(argument));
      }
    }
  }
}
