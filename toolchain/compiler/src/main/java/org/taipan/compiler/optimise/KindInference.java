package org.taipan.compiler.optimise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.isa.Values;

/**
 * What kinds of values each instruction can give: the least solution of the data-flow equations, so
 * that what is proved holds through loops.
 */
final class KindInference {
  private static final Kinds INT = Kinds.of(Kind.INT);
  private static final Kinds BOOL = Kinds.of(Kind.BOOL);
  private static final Kinds NUMBER = Kinds.of(Kind.INT, Kind.BOOL);

  private final Function function;
  private final Map<Instruction, List<Instruction>> users = new HashMap<>();
  private final Map<Integer, List<Instruction>> written = new HashMap<>();

  private KindInference(Function function) {
    this.function = function;
  }

  /** Sets the kinds of all values. */
  static void infer(Function function) {
    new KindInference(function).run();
  }

  private void run() {
    List<Instruction> values = new ArrayList<>();
    for (Block block : function.blocks()) {
      collect(block.phis(), values);
      collect(block.body(), values);
    }
    enterVariables(values);
    Map<Instruction, Kinds> known = new HashMap<>();
    Deque<Instruction> work = new ArrayDeque<>(values);
    Set<Instruction> waiting = new HashSet<>(values);
    values.forEach(v -> known.put(v, Kinds.EMPTY));
    while (!work.isEmpty()) {
      Instruction i = work.poll();
      waiting.remove(i);
      Kinds kinds = known.get(i).union(kindsOf(i, known));
      if (!kinds.equals(known.get(i))) {
        known.put(i, kinds);
        for (Instruction user : users.getOrDefault(i, List.of())) {
          if (waiting.add(user)) {
            work.add(user);
          }
        }
      }
    }
    known.forEach(Instruction::setKinds);
  }

  private void collect(List<Instruction> instructions, List<Instruction> values) {
    for (Instruction i : instructions) {
      if (i.type() == Type.VALUE) {
        values.add(i);
        i.arguments().forEach(a -> users.computeIfAbsent(a, _ -> new ArrayList<>()).add(i));
      }
    }
  }

  /** What is written to a variable of the frame is what every read of it may give. */
  private void enterVariables(List<Instruction> values) {
    for (Block block : function.blocks()) {
      for (Instruction i : block.body()) {
        if (i.operation() instanceof Operation.SetVariable(int slot)) {
          written.computeIfAbsent(slot, _ -> new ArrayList<>()).add(i.argument(0));
        }
      }
    }
    for (Instruction i : values) {
      if (i.operation() instanceof Operation.GetVariable(int slot)) {
        for (Instruction value : written.getOrDefault(slot, List.of())) {
          users.computeIfAbsent(value, _ -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private Kinds kindsOf(Instruction i, Map<Instruction, Kinds> known) {
    return switch (i.operation()) {
      case Operation.Constant(long bits) -> ofConstant(bits);
      case Operation.Static(var object) -> ofObject(object);
      case Operation.Phi _ ->
          i.arguments().stream().map(known::get).reduce(Kinds.EMPTY, Kinds::union);
      case Operation.GetVariable(int slot) ->
          written.getOrDefault(slot, List.of()).stream()
              .map(known::get)
              .reduce(Kinds.EMPTY, Kinds::union);
      case Operation.TagInt _ -> INT;
      case Operation.MakeBool _ -> BOOL;
      case Operation.CheckBound _, Operation.AssumeBound _ ->
          known.get(i.argument(0)).without(Kind.UNBOUND);
      case Operation.Compare(CmpOperator _) -> BOOL;
      case Operation.Binary(var operator, _) -> ofBinary(operator, i, known);
      case Operation.Unary _ -> ofUnary(known.get(i.argument(0)));
      case Operation.Call(Callee callee) -> ofCall(callee);
      case Operation.CallValue _, Operation.GetItem _, Operation.Load _ -> Kinds.BOUND;
      case Operation.LoadField(_, boolean bound) -> bound ? Kinds.BOUND : Kinds.ANY;
      case Operation.GetAttribute _, Operation.CallMethod _ -> Kinds.BOUND;
      // Only the library passes unbound, for arguments that are missing.
      case Operation.Parameter _ -> function.isLibrary() ? Kinds.ANY : Kinds.BOUND;
      // A read of a global that lowering knows to be bound keeps that knowledge.
      case Operation.GetGlobal _ -> i.kinds();
      default -> Kinds.ANY;
    };
  }

  private static Kinds ofConstant(long bits) {
    if (Values.isInt(bits)) {
      return INT;
    }
    if (bits == Values.TRUE || bits == Values.FALSE) {
      return BOOL;
    }
    if (bits == Values.NONE) {
      return Kinds.of(Kind.NONE);
    }
    return Kinds.of(bits == Values.UNBOUND ? Kind.UNBOUND : Kind.OTHER);
  }

  private static Kinds ofObject(StaticObject object) {
    return switch (object) {
      case StaticObject.Text _ -> Kinds.of(Kind.STR);
      case StaticObject.Names _ -> Kinds.of(Kind.TUPLE);
      case StaticObject.FunctionObject _ -> Kinds.of(Kind.FUNCTION);
      case StaticObject.ClassObject _ -> Kinds.of(Kind.OTHER);
    };
  }

  private static boolean isNumber(Kinds kinds) {
    return kinds.only(Kind.INT, Kind.BOOL);
  }

  /** Arithmetic on ints gives a small int or raises; only bit operations on bools give a bool. */
  private static Kinds ofBinary(Operator operator, Instruction i, Map<Instruction, Kinds> known) {
    Kinds a = known.get(i.argument(0));
    Kinds b = known.get(i.argument(1));
    if (a.equals(Kinds.EMPTY) || b.equals(Kinds.EMPTY)) {
      return Kinds.EMPTY;
    }
    if (!isNumber(a) || !isNumber(b)) {
      return Kinds.BOUND;
    }
    boolean bits =
        switch (operator) {
          case BIT_AND, BIT_OR, BIT_XOR -> true;
          default -> false;
        };
    boolean bools = a.may(Kind.BOOL) && b.may(Kind.BOOL);
    return bits && bools ? NUMBER : INT;
  }

  private static Kinds ofUnary(Kinds a) {
    if (a.equals(Kinds.EMPTY)) {
      return Kinds.EMPTY;
    }
    return isNumber(a) ? INT : Kinds.BOUND;
  }

  private static Kinds ofBuiltin(String symbol) {
    return switch (symbol) {
      case "builtin_len", "builtin_ord", "builtin_int" -> INT;
      case "builtin_bool" -> BOOL;
      case "builtin_str", "builtin_repr", "builtin_chr" -> Kinds.of(Kind.STR);
      default -> Kinds.BOUND;
    };
  }

  private static Kinds ofCall(Callee callee) {
    return RuntimeFunction.of(callee.symbol())
        .map(f ->
            switch (f) {
              case LIST_BUILD -> Kinds.of(Kind.LIST);
              case TUPLE_BUILD -> Kinds.of(Kind.TUPLE);
              case STR_BUILD, FORMAT_VALUE -> Kinds.of(Kind.STR);
              case FUNCTION_BUILD -> Kinds.of(Kind.FUNCTION);
              case ITER_ITEM, TAKE_KEYWORD, MATCH_KEY, NAMESPACE_GET -> Kinds.ANY;
              default -> Kinds.BOUND;
            })
        .orElseGet(() -> ofBuiltin(callee.symbol()));
  }
}
