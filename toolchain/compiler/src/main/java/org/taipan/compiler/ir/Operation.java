package org.taipan.compiler.ir;

import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.TypeId;

/**
 * What an {@link Instruction} does with its arguments. Arguments are named in each description, w =
 * word, v = value.
 */
public sealed interface Operation {

  /** A word known now: () → w. */
  record Word(long bits) implements Operation {}

  /** A small int or singleton: () → v. */
  record Constant(long bits) implements Operation {}

  /** An object that exists from the start: () → v. */
  record Static(StaticObject object) implements Operation {}

  /** Parameter number {@code index} of the function: () → w or v. */
  record Parameter(int index) implements Operation {}

  /** One argument for each predecessor of the block, in their order. */
  record Phi() implements Operation {}

  /** (w, w) → w. */
  record WordBinary(WordOperator operator) implements Operation {}

  /** (w address, plus {@code offset}) → w or v. */
  record Load(MemoryAccess access, int offset) implements Operation {}

  /** (w address, plus {@code offset}, w or v) → nothing. */
  record Store(MemoryAccess access, int offset) implements Operation {}

  /** (w address, a multiple of 64) → nothing: 64 bytes become zero. */
  record ZeroBlock() implements Operation {}

  /** The same bits under the other type: (w) → v or (v) → w. */
  record Reinterpret() implements Operation {}

  /** (w) → v: small int of the low 48 bits; the word is known to fit. */
  record TagInt() implements Operation {}

  /** (v) → w: the number of a value known to be a small int. */
  record UntagInt() implements Operation {}

  /**
   * (v) → w: the number of an int or bool, else TypeError as for an index, or OverflowError.
   *
   * @param far whether it may need more than 48 bits
   */
  record IntToWord(boolean far) implements Operation {}

  /** (w 0 or 1) → v: False or True. */
  record MakeBool() implements Operation {}

  /** (v) → w: whether it is an object of the type. */
  record IsType(TypeId typeId) implements Operation {}

  /** () → w or v. */
  record GetGlobal(GlobalSlot slot) implements Operation {}

  /** (w or v) → nothing. */
  record SetGlobal(GlobalSlot slot) implements Operation {}

  /** () → v: a variable of the frame, which handlers of exceptions see. */
  record GetVariable(int slot) implements Operation {}

  /** (v) → nothing. */
  record SetVariable(int slot) implements Operation {}

  /** (v) → the same v; if it is unbound, the library function raises, which takes the name. */
  record CheckBound(String name, RuntimeFunction raise) implements Operation {}

  /** (v) → the same v, which is known to be bound here. */
  record AssumeBound() implements Operation {}

  /** (v, v) → v by Python's rules. */
  record Binary(Operator operator, boolean inPlace) implements Operation {}

  /** (v) → v by Python's rules; not for {@code not}. */
  record Unary(UnaryOperator operator) implements Operation {}

  /** (v, v) → v by Python's rules. */
  record Compare(CmpOperator operator) implements Operation {}

  /** (v, v) → w: truth of the comparison's result. */
  record CompareTruth(CmpOperator operator) implements Operation {}

  /** (v) → w: truth, 0 or 1. */
  record Truth() implements Operation {}

  /** (v container, v index) → v. */
  record GetItem() implements Operation {}

  /** (v container, v index, v item) → nothing. */
  record SetItem() implements Operation {}

  /**
   * (v) → v: what stands in an object, which is known to be large enough.
   *
   * @param offset bytes from its address
   * @param bound whether it is never unbound
   */
  record LoadField(int offset, boolean bound) implements Operation {}

  /** (v object, v) → nothing: the other way round. */
  record StoreField(int offset) implements Operation {}

  /** (v walked, w number) → v: the item, or unbound at the end. */
  record IterationItem() implements Operation {}

  /**
   * (v) → v: a generator gives a value and waits; what is sent into it. Only until {@link
   * GeneratorTransform} has run.
   *
   * @param raises whether it raises if unbound is sent
   */
  record Yield(boolean raises) implements Operation {}

  /** (v) → the same v: what is sent into a generator. */
  record Resume() implements Operation {}

  /**
   * (v object) → v: its attribute.
   *
   * @param site first of two slots: the type word of the object seen last and the place of the
   *     attribute in it (docs/runtime.md, "Attributes")
   */
  record GetAttribute(String name, GlobalSlot site) implements Operation {}

  /** (v object, v value) → nothing: sets its attribute; the site as for {@link GetAttribute}. */
  record SetAttribute(String name, GlobalSlot site) implements Operation {}

  /**
   * (v object, v…) → v: a call of its method.
   *
   * @param site first of three slots: type word, address of the code, function
   * @param attribute where the text names the method: a missing one is an error there
   */
  record CallMethod(String name, GlobalSlot site, Span attribute) implements Operation {}

  /** (v object) → nothing: AttributeError unless a method that is called later is there. */
  record CheckMethod(String name, GlobalSlot site) implements Operation {}

  /** Arguments as the callee's parameters; result as the callee's. */
  record Call(Callee callee) implements Operation {}

  /** (v callee, v…) → v. */
  record CallValue() implements Operation {}

  /** (w code, w or v…) → v: a call of code that takes these arguments. */
  record CallCode() implements Operation {}

  /**
   * (v…) → w: address of the values in the frame, good until the next call returns. Only in front
   * of the call that it is for.
   */
  record StackItems() implements Operation {}

  /** () → w. */
  record ReadCsr(int number) implements Operation {}

  /** () → w: where this function returns to. */
  record ReturnAddress() implements Operation {}

  /** () → w: sp when this function was entered. */
  record EntryStack() implements Operation {}

  /** () → w: address of something that the linker makes. */
  record LinkAddress(LinkSymbol symbol) implements Operation {}

  /** An address or number that the linker makes (docs/runtime.md). */
  enum LinkSymbol {
    SITE_TABLE,
    SITE_COUNT,
    FUNCTION_TABLE,
    GLOBAL_TABLE,
    GLOBAL_COUNT,
    CLASS_TABLE,
    /** What gp holds. */
    GLOBAL_POINTER,
    HEAP_START,
    HEAP_END,
    /** The first sp. */
    STACK_TOP,
    STACK_LIMIT,
    TRAP_ENTRY,
    /** The table of handlers of misses. */
    MISS_TABLE,
    /** sp of the trap handler. */
    TRAP_STACK
  }

  /** Whether an instruction with an unused result may be dropped. */
  default boolean isPure() {
    return switch (this) {
      case Word _, Constant _, Static _, Parameter _, Phi _ -> true;
      case WordBinary _, Load _, Reinterpret _, TagInt _, UntagInt _, MakeBool _, IsType _ -> true;
      case AssumeBound _, LoadField _, Resume _ -> true;
      case GetGlobal _, GetVariable _, ReturnAddress _, EntryStack _, LinkAddress _ -> true;
      case Compare(CmpOperator operator) ->
          operator == CmpOperator.IS || operator == CmpOperator.IS_NOT;
      case CompareTruth(CmpOperator operator) ->
          operator == CmpOperator.IS || operator == CmpOperator.IS_NOT;
      case Store _,
          ZeroBlock _,
          SetGlobal _,
          SetVariable _,
          IntToWord _,
          CheckBound _,
          Binary _,
          Unary _,
          Truth _ ->
          false;
      case StoreField _, GetItem _, SetItem _, IterationItem _, Call _, CallValue _, CallCode _ ->
          false;
      case GetAttribute _, SetAttribute _, CallMethod _, CheckMethod _ -> false;
      case StackItems _, ReadCsr _, Yield _ -> false;
    };
  }
}
