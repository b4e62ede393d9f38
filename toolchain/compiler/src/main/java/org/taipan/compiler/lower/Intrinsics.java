package org.taipan.compiler.lower;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** The intrinsics of the low-level subset (docs/runtime.md): name, argument types, expansion. */
final class Intrinsics {
  /** Makes the instructions of a call. */
  private interface Expansion {
    Instruction expand(FunctionBuilder b, List<Instruction> args, Span span);
  }

  /**
   * An intrinsic.
   *
   * @param parameters w = word, v = value, in order
   */
  private record Intrinsic(String parameters, Expansion expansion) {}

  private static final long TYPE_MASK = 0xffff;
  private static final int TYPE_SHIFT = 32;
  private static final long OBJECT_TAG = (short) Values.TAG_OBJECT;

  private static final Callee SAVE_REGISTERS =
      new Callee("_save_registers", List.of(Type.WORD), Type.NONE, true);
  private static final Callee RESUME =
      new Callee("_resume", List.of(Type.WORD, Type.WORD, Type.WORD), Type.NONE, false);

  private static final Map<String, Intrinsic> TABLE = table();

  private Intrinsics() {}

  static boolean isKnown(String name) {
    return TABLE.containsKey(name);
  }

  /**
   * Expands a call.
   *
   * @return nothing if the arguments do not fit
   */
  static Optional<Instruction> expand(
      String name, FunctionBuilder builder, List<Instruction> args, Span span) {
    Intrinsic intrinsic = TABLE.get(name);
    StringBuilder types = new StringBuilder();
    args.forEach(a -> types.append(a.type() == Type.WORD ? 'w' : 'v'));
    return intrinsic.parameters().contentEquals(types)
        ? Optional.of(intrinsic.expansion().expand(builder, args, span))
        : Optional.empty();
  }

  /** The parameter types of an intrinsic, for messages. */
  static String parameters(String name) {
    return TABLE.get(name).parameters();
  }

  private static Map<String, Intrinsic> table() {
    Map<String, Intrinsic> t = new HashMap<>();
    words(t);
    memory(t);
    values(t);
    machine(t);
    return Map.copyOf(t);
  }

  private static void words(Map<String, Intrinsic> t) {
    binary(t, "shr", WordOperator.SHR, false);
    binary(t, "div", WordOperator.DIV, false);
    binary(t, "rem", WordOperator.REM, false);
    binary(t, "udiv", WordOperator.UDIV, false);
    binary(t, "urem", WordOperator.UREM, false);
    binary(t, "mulh", WordOperator.MULH, false);
    binary(t, "mulhu", WordOperator.MULHU, false);
    binary(t, "ult", WordOperator.ULT, false);
    binary(t, "uge", WordOperator.UGE, false);
    binary(t, "float_add", WordOperator.FLOAT_ADD, false);
    binary(t, "float_sub", WordOperator.FLOAT_SUB, false);
    binary(t, "float_mul", WordOperator.FLOAT_MUL, false);
    binary(t, "float_div", WordOperator.FLOAT_DIV, false);
    binary(t, "float_eq", WordOperator.FLOAT_EQ, false);
    binary(t, "float_lt", WordOperator.FLOAT_LT, false);
    binary(t, "float_le", WordOperator.FLOAT_LE, false);
    unary(t, "float_sqrt", WordOperator.FLOAT_SQRT);
    unary(t, "float_of_int", WordOperator.FLOAT_OF_INT);
    unary(t, "float_trunc", WordOperator.FLOAT_TRUNC);
    binary(t, "ugt", WordOperator.ULT, true);
    binary(t, "ule", WordOperator.UGE, true);
  }

  private static void binary(
      Map<String, Intrinsic> t, String name, WordOperator operator, boolean swapped) {
    t.put(
        name,
        new Intrinsic(
            "ww", (b, a, _) -> b.binary(operator, a.get(swapped ? 1 : 0), a.get(swapped ? 0 : 1))));
  }

  private static void unary(Map<String, Intrinsic> t, String name, WordOperator operator) {
    t.put(name, new Intrinsic("w", (b, a, _) -> b.binary(operator, a.get(0), a.get(0))));
  }

  private static void memory(Map<String, Intrinsic> t) {
    for (MemoryAccess access : EnumSet.complementOf(EnumSet.of(MemoryAccess.FIELD))) {
      t.put(
          "load_" + access.label(),
          new Intrinsic(
              "w", (b, a, span) -> b.word(new Operation.Load(access, 0), span, a.get(0))));
    }
    t.put(
        "load_value",
        new Intrinsic(
            "w",
            (b, a, span) -> b.value(new Operation.Load(MemoryAccess.WORD, 0), span, a.get(0))));
    store(t, "store_8", MemoryAccess.U8, "ww");
    store(t, "store_16", MemoryAccess.U16, "ww");
    store(t, "store_32", MemoryAccess.U32, "ww");
    store(t, "store_word", MemoryAccess.WORD, "ww");
    store(t, "store_value", MemoryAccess.WORD, "wv");
    t.put(
        "zero_block",
        new Intrinsic(
            "w", (b, a, span) -> b.emit(new Operation.ZeroBlock(), Type.NONE, span, a.get(0))));
    t.put(
        "alloc",
        new Intrinsic(
            "ww", (b, a, span) -> b.call(RuntimeFunction.ALLOCATE, span, a.get(0), a.get(1))));
  }

  private static void store(
      Map<String, Intrinsic> t, String name, MemoryAccess access, String parameters) {
    t.put(
        name,
        new Intrinsic(
            parameters,
            (b, a, span) ->
                b.emit(new Operation.Store(access, 0), Type.NONE, span, a.get(0), a.get(1))));
  }

  private static void values(Map<String, Intrinsic> t) {
    t.put("as_word", new Intrinsic("v", (b, a, _) -> b.reinterpret(a.get(0))));
    t.put("as_value", new Intrinsic("w", (b, a, _) -> b.reinterpret(a.get(0))));
    t.put("is_int", new Intrinsic("v", (b, a, _) -> hasTag(b, a.get(0), (short) Values.TAG_INT)));
    t.put("is_object", new Intrinsic("v", (b, a, _) -> hasTag(b, a.get(0), OBJECT_TAG)));
    t.put("is_bool", new Intrinsic("v", (b, a, _) -> isBool(b, a.get(0))));
    t.put("is_float", new Intrinsic("v", (b, a, _) -> isFloat(b, a.get(0))));
    t.put("is_type", new Intrinsic("vw", (b, a, _) -> isType(b, a.get(0), a.get(1))));
    t.put("type_id", new Intrinsic("v", (b, a, _) -> typeId(b, a.get(0))));
    t.put("tag_int", new Intrinsic("w", (b, a, span) -> tagInt(b, a.get(0), span)));
    t.put("fits_int", new Intrinsic("w", (b, a, _) -> fitsInt(b, a.get(0))));
    t.put(
        "untag_int",
        new Intrinsic("v", (b, a, span) -> b.word(new Operation.UntagInt(), span, a.get(0))));
    t.put("address", new Intrinsic("v", (b, a, _) -> low(b, b.reinterpret(a.get(0)), 32)));
    t.put("object_at", new Intrinsic("ww", (b, a, _) -> objectAt(b, a.get(0), a.get(1))));
    t.put("code_address", new Intrinsic("v", (b, a, _) -> low(b, b.reinterpret(a.get(0)), 48)));
    t.put("code_value", new Intrinsic("w", (b, a, _) -> codeValue(b, a.get(0))));
  }

  private static void machine(Map<String, Intrinsic> t) {
    t.put(
        "host_arguments",
        new Intrinsic(
            "",
            (b, _, span) -> b.value(new Operation.Static(new StaticObject.HostArguments()), span)));
    t.put(
        "host_input",
        new Intrinsic(
            "", (b, _, span) -> b.value(new Operation.Static(new StaticObject.HostInput()), span)));
    t.put(
        "return_address",
        new Intrinsic("", (b, _, span) -> b.word(new Operation.ReturnAddress(), span)));
    t.put(
        "entry_stack", new Intrinsic("", (b, _, span) -> b.word(new Operation.EntryStack(), span)));
    for (Operation.LinkSymbol symbol : Operation.LinkSymbol.values()) {
      t.put(
          symbol.name().toLowerCase(java.util.Locale.ROOT),
          new Intrinsic("", (b, _, span) -> b.word(new Operation.LinkAddress(symbol), span)));
    }
    t.put("save_registers", new Intrinsic("w", (b, a, span) -> b.call(SAVE_REGISTERS, span, a)));
    t.put(
        "set_stack_limit",
        new Intrinsic(
            "w",
            (b, a, span) ->
                b.emit(new Operation.SetGlobal(Slots.STACK_LIMIT), Type.NONE, span, a)));
    t.put("resume", new Intrinsic("www", (b, a, span) -> b.call(RESUME, span, a)));
    t.put(
        "call_vector",
        new Intrinsic(
            "wwwv", (b, a, span) -> b.emit(new Operation.CallCode(), Type.VALUE, span, a)));
    t.put(
        "call_wide",
        new Intrinsic(
            "wwv", (b, a, span) -> b.emit(new Operation.CallCode(), Type.VALUE, span, a)));
    for (int n = 0; n <= FunctionInfo.MAX_IN_REGISTERS; n++) {
      t.put(
          "call_code_" + n,
          new Intrinsic(
              "w" + "v".repeat(n + 1),
              (b, a, span) -> b.emit(new Operation.CallCode(), Type.VALUE, span, a)));
    }
    t.put(
        "builtin_methods",
        new Intrinsic("vw", (b, a, span) -> b.call(BuiltinMethods.CALLEE, span, a)));
    t.put(
        "csr_read",
        new Intrinsic(
            "w", (b, a, span) -> b.word(new Operation.ReadCsr((int) constantOf(a.get(0))), span)));
  }

  /** The number behind a constant word; a CSR has to be known now. */
  private static long constantOf(Instruction word) {
    if (word.operation() instanceof Operation.Word(long bits)) {
      return bits;
    }
    throw new IllegalArgumentException("csr_read needs a constant");
  }

  private static Instruction hasTag(FunctionBuilder b, Instruction value, long tag) {
    Instruction top = b.binary(WordOperator.SRA, b.reinterpret(value), b.word(Values.INT_BITS));
    return b.binary(WordOperator.EQ, top, b.word(tag));
  }

  private static Instruction isBool(FunctionBuilder b, Instruction value) {
    Instruction pair = b.binary(WordOperator.SHR, b.reinterpret(value), b.word(1));
    return b.binary(WordOperator.EQ, pair, b.word(Values.FALSE >>> 1));
  }

  private static Instruction isFloat(FunctionBuilder b, Instruction value) {
    Instruction top = b.binary(WordOperator.SRA, b.reinterpret(value), b.word(51));
    return b.binary(WordOperator.NE, top, b.word(-1));
  }

  private static Instruction isType(FunctionBuilder b, Instruction value, Instruction type) {
    Instruction top = b.binary(WordOperator.SRA, b.reinterpret(value), b.word(TYPE_SHIFT));
    Instruction wanted =
        b.binary(WordOperator.ADD, type, b.word(OBJECT_TAG << (Values.INT_BITS - TYPE_SHIFT)));
    return b.binary(WordOperator.EQ, top, wanted);
  }

  private static Instruction typeId(FunctionBuilder b, Instruction value) {
    Instruction top = b.binary(WordOperator.SHR, b.reinterpret(value), b.word(TYPE_SHIFT));
    return b.binary(WordOperator.AND, top, b.word(TYPE_MASK));
  }

  private static Instruction tagInt(FunctionBuilder b, Instruction word, Span span) {
    return b.value(new Operation.TagInt(), span, word);
  }

  private static Instruction fitsInt(FunctionBuilder b, Instruction word) {
    Instruction shift = b.word(64 - Values.INT_BITS);
    Instruction narrow = b.binary(WordOperator.SRA, b.binary(WordOperator.SHL, word, shift), shift);
    return b.binary(WordOperator.EQ, narrow, word);
  }

  private static Instruction objectAt(FunctionBuilder b, Instruction address, Instruction type) {
    Instruction shifted = b.binary(WordOperator.SHL, type, b.word(TYPE_SHIFT));
    Instruction tagged = b.binary(WordOperator.ADD, shifted, b.word(OBJECT_TAG << Values.INT_BITS));
    return b.reinterpret(b.binary(WordOperator.OR, tagged, address));
  }

  private static Instruction codeValue(FunctionBuilder b, Instruction address) {
    return b.reinterpret(b.binary(WordOperator.OR, address, b.word(Values.ofCode(0))));
  }

  private static Instruction low(FunctionBuilder b, Instruction word, int bits) {
    Instruction shift = b.word(64 - bits);
    return b.binary(WordOperator.SHR, b.binary(WordOperator.SHL, word, shift), shift);
  }
}
