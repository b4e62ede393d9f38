package org.taipan.compiler.optimise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final Kinds SMALL = Kinds.of(Kind.INT);
  private static final Kinds INT = Kinds.of(Kind.INT, Kind.BIG);
  private static final Kinds FLOAT = Kinds.of(Kind.FLOAT);
  private static final Kinds BOOL = Kinds.of(Kind.BOOL);

  private final Function function;
  private final Map<Instruction, List<Instruction>> users = new HashMap<>();
  private final Map<Integer, List<Instruction>> written = new HashMap<>();

  // What is known so far, by the instruction's id.
  private final Kinds[] known;
  private final int[] bits;

  private KindInference(Function function) {
    this.function = function;
    this.known = new Kinds[function.instructionLimit()];
    this.bits = new int[function.instructionLimit()];
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
    Deque<Instruction> work = new ArrayDeque<>(values);
    BitSet waiting = new BitSet(known.length);
    for (Instruction v : values) {
      known[v.id()] = Kinds.EMPTY;
      bits[v.id()] = IntBits.NONE;
      waiting.set(v.id());
    }
    while (!work.isEmpty()) {
      Instruction i = work.poll();
      waiting.clear(i.id());
      if (grow(i)) {
        for (Instruction user : users.getOrDefault(i, List.of())) {
          if (!waiting.get(user.id())) {
            waiting.set(user.id());
            work.add(user);
          }
        }
      }
    }
    for (Instruction v : values) {
      if (v.type() == Type.VALUE) {
        v.setKinds(known(v));
      }
    }
  }

  /** Takes in what the arguments are known to be now; gives whether anything changed. */
  private boolean grow(Instruction i) {
    int size = bits(i);
    bits[i.id()] = Math.max(size, bitsOf(i)); // the kinds depend on it
    Kinds kinds = known(i);
    known[i.id()] = i.type() == Type.VALUE ? kinds.union(kindsOf(i)) : Kinds.EMPTY;
    return bits(i) != size || !known(i).equals(kinds);
  }

  private Kinds known(Instruction i) {
    return known[i.id()];
  }

  private int bits(Instruction i) {
    return bits[i.id()];
  }

  private Kinds unionOf(List<Instruction> values) {
    Kinds union = Kinds.EMPTY;
    for (Instruction v : values) {
      union = union.union(known(v));
    }
    return union;
  }

  private void collect(List<Instruction> instructions, List<Instruction> values) {
    for (Instruction i : instructions) {
      if (i.type() != Type.NONE) {
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

  private int bitsOf(Instruction i) {
    if (i.operation() instanceof Operation.GetVariable(int slot)) {
      int most =
          written.getOrDefault(slot, List.of()).stream()
              .mapToInt(this::bits)
              .max()
              .orElse(IntBits.NONE);
      return IntBits.roundUp(most);
    }
    return IntBits.of(i, this::bits);
  }

  private Kinds kindsOf(Instruction i) {
    return switch (i.operation()) {
      case Operation.Constant(long bits) -> ofConstant(bits);
      case Operation.Static(var object) -> ofObject(object);
      case Operation.Phi _ -> unionOf(i.arguments());
      case Operation.GetVariable(int slot) -> unionOf(written.getOrDefault(slot, List.of()));
      case Operation.TagInt _ -> SMALL;
      case Operation.MakeBool _ -> BOOL;
      case Operation.CheckBound _, Operation.AssumeBound _ ->
          known(i.argument(0)).without(Kind.UNBOUND);
      case Operation.Compare(CmpOperator _) -> BOOL;
      case Operation.Binary(var operator, _) -> ofBinary(operator, i);
      case Operation.Unary _ -> ofUnary(i);
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
      return SMALL;
    }
    if (bits == Values.TRUE || bits == Values.FALSE) {
      return BOOL;
    }
    if (Values.isFloat(bits)) {
      return FLOAT;
    }
    if (bits == Values.NONE) {
      return Kinds.of(Kind.NONE);
    }
    return Kinds.of(bits == Values.UNBOUND ? Kind.UNBOUND : Kind.OTHER);
  }

  private static Kinds ofObject(StaticObject object) {
    return switch (object) {
      case StaticObject.Text _ -> Kinds.of(Kind.STR);
      case StaticObject.Bytes _, StaticObject.Complex _ -> Kinds.of(Kind.OTHER);
      case StaticObject.BigInt _ -> Kinds.of(Kind.BIG);
      case StaticObject.Names _ -> Kinds.of(Kind.TUPLE);
      case StaticObject.HostArguments _ -> Kinds.of(Kind.TUPLE);
      case StaticObject.HostInput _ -> Kinds.of(Kind.OTHER);
      case StaticObject.FunctionObject _ -> Kinds.of(Kind.FUNCTION);
      case StaticObject.ModuleObject _ -> Kinds.of(Kind.OTHER);
      case StaticObject.ClassObject _ -> Kinds.of(Kind.OTHER);
    };
  }

  private static boolean isNumber(Kinds kinds) {
    return kinds.only(Kind.INT, Kind.BIG, Kind.BOOL);
  }

  /** Only bit operations on bools give a bool. */
  private Kinds ofBinary(Operator operator, Instruction i) {
    Kinds a = known(i.argument(0));
    Kinds b = known(i.argument(1));
    if (a.equals(Kinds.EMPTY) || b.equals(Kinds.EMPTY)) {
      return Kinds.EMPTY;
    }
    if (isReal(a) && isReal(b) && (a.may(Kind.FLOAT) || b.may(Kind.FLOAT))) {
      return ofFloats(operator, a.equals(FLOAT) || b.equals(FLOAT));
    }
    if (!isNumber(a) || !isNumber(b)) {
      return Kinds.BOUND;
    }
    if (operator == Operator.DIV) {
      return FLOAT;
    }
    if (operator == Operator.POW) {
      return INT.union(FLOAT);
    }
    boolean bitwise =
        switch (operator) {
          case BIT_AND, BIT_OR, BIT_XOR -> true;
          default -> false;
        };
    boolean bools = a.may(Kind.BOOL) && b.may(Kind.BOOL);
    Kinds ints = bits(i) > IntBits.SMALL ? INT : SMALL;
    return bitwise && bools ? ints.union(BOOL) : ints;
  }

  private static boolean isReal(Kinds kinds) {
    return kinds.only(Kind.INT, Kind.BIG, Kind.BOOL, Kind.FLOAT);
  }

  /** A power may be complex; there are no bit operations. */
  private static Kinds ofFloats(Operator operator, boolean certain) {
    return switch (operator) {
      case DIV -> FLOAT;
      case ADD, SUB, MULT, FLOOR_DIV, MOD -> certain ? FLOAT : INT.union(FLOAT);
      default -> Kinds.BOUND;
    };
  }

  private Kinds ofUnary(Instruction i) {
    Kinds a = known(i.argument(0));
    if (a.equals(Kinds.EMPTY)) {
      return Kinds.EMPTY;
    }
    if (a.equals(FLOAT)) {
      return FLOAT;
    }
    if (isReal(a) && a.may(Kind.FLOAT)) {
      return INT.union(FLOAT);
    }
    if (!isNumber(a)) {
      return Kinds.BOUND;
    }
    return bits(i) > IntBits.SMALL ? INT : SMALL;
  }

  private static Kinds ofBuiltin(String symbol) {
    return switch (symbol) {
      case "builtin_len", "builtin_ord" -> SMALL;
      case "builtin_int" -> INT;
      case "builtin_bool" -> BOOL;
      case "builtin_float" -> FLOAT;
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
              case ITER_ITEM,
                  TAKE_KEYWORD,
                  MATCH_KEY,
                  MATCH_CLASS,
                  MATCH_ATTRIBUTE,
                  DELEGATE_NEXT,
                  NAMESPACE_GET ->
                  Kinds.ANY;
              default -> Kinds.BOUND;
            })
        .orElseGet(() -> ofBuiltin(callee.symbol()));
  }
}
