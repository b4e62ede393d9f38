package org.taipan.compiler.ir;

import static org.taipan.compiler.ir.Type.VALUE;
import static org.taipan.compiler.ir.Type.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The functions of the runtime library that compiled code calls by name (docs/runtime.md). The
 * library's declarations are held against this table when it is loaded.
 */
public enum RuntimeFunction {
  OP_ADD(VALUE, VALUE, VALUE),
  OP_SUB(VALUE, VALUE, VALUE),
  OP_MUL(VALUE, VALUE, VALUE),
  OP_TRUEDIV(VALUE, VALUE, VALUE),
  OP_FLOORDIV(VALUE, VALUE, VALUE),
  OP_MOD(VALUE, VALUE, VALUE),
  OP_POW(VALUE, VALUE, VALUE),
  OP_LSHIFT(VALUE, VALUE, VALUE),
  OP_RSHIFT(VALUE, VALUE, VALUE),
  OP_AND(VALUE, VALUE, VALUE),
  OP_OR(VALUE, VALUE, VALUE),
  OP_XOR(VALUE, VALUE, VALUE),
  OP_IADD(VALUE, VALUE, VALUE),
  OP_ISUB(VALUE, VALUE, VALUE),
  OP_IMUL(VALUE, VALUE, VALUE),
  OP_ITRUEDIV(VALUE, VALUE, VALUE),
  OP_IFLOORDIV(VALUE, VALUE, VALUE),
  OP_IMOD(VALUE, VALUE, VALUE),
  OP_IPOW(VALUE, VALUE, VALUE),
  OP_ILSHIFT(VALUE, VALUE, VALUE),
  OP_IRSHIFT(VALUE, VALUE, VALUE),
  OP_IAND(VALUE, VALUE, VALUE),
  OP_IOR(VALUE, VALUE, VALUE),
  OP_IXOR(VALUE, VALUE, VALUE),
  OP_NEG(VALUE, VALUE),
  OP_POS(VALUE, VALUE),
  OP_INVERT(VALUE, VALUE),
  TEST_LT(WORD, VALUE, VALUE),
  TEST_LE(WORD, VALUE, VALUE),
  TEST_EQ(WORD, VALUE, VALUE),
  TEST_NE(WORD, VALUE, VALUE),
  TEST_GT(WORD, VALUE, VALUE),
  TEST_GE(WORD, VALUE, VALUE),
  TEST_CONTAINS(WORD, VALUE, VALUE),
  TRUTH(WORD, VALUE),
  GET_ITEM(VALUE, VALUE, VALUE),
  SET_ITEM(Type.NONE, VALUE, VALUE, VALUE),
  DELETE_ITEM(Type.NONE, VALUE, VALUE),
  ITER_START(VALUE, VALUE),
  ITER_ITEM(VALUE, VALUE, WORD),
  UNPACK_SEQUENCE(WORD, VALUE, WORD),
  UNPACK_STARRED(WORD, VALUE, WORD, WORD),
  LIST_BUILD(VALUE, WORD, WORD),
  TUPLE_BUILD(VALUE, WORD, WORD),
  STR_BUILD(VALUE, WORD, WORD),
  LIST_APPEND(Type.NONE, VALUE, VALUE),
  LIST_EXTEND_DISPLAY(Type.NONE, VALUE, VALUE),
  TUPLE_OF_LIST(VALUE, VALUE),
  DICT_BUILD(VALUE, WORD, WORD),
  DICT_SET(Type.NONE, VALUE, VALUE, VALUE),
  DICT_UPDATE_DISPLAY(Type.NONE, VALUE, VALUE),
  FORMAT_VALUE(VALUE, VALUE, WORD, VALUE),
  CALL_FUNCTION(VALUE, VALUE, WORD, WORD),
  CALL_KEYWORDS(VALUE, VALUE, WORD, WORD, VALUE),
  CALL_SPREAD(VALUE, VALUE, VALUE, VALUE),
  SPREAD_ARGUMENT(Type.NONE, VALUE, VALUE, VALUE),
  TAKE_KEYWORD(VALUE, VALUE, WORD, WORD, VALUE),
  CHECK_KEYWORDS(WORD, VALUE, VALUE, VALUE),
  CELL_BUILD(VALUE, VALUE),
  FUNCTION_BUILD(VALUE, VALUE, VALUE, VALUE, VALUE),
  ATTRIBUTE_ERROR(VALUE, VALUE, VALUE),
  RAISE_EXCEPTION(VALUE, VALUE, VALUE),
  RAISE_VALUE(VALUE, VALUE, VALUE),
  RERAISE(VALUE, VALUE),
  RERAISE_HANDLED(VALUE),
  NEW_EXCEPTION(VALUE, VALUE, WORD, WORD),
  NEW_OS_ERROR(VALUE, VALUE, WORD, WORD),
  EXCEPTION_MATCHES(WORD, VALUE, VALUE),
  EXCEPTION_ATTRIBUTE(VALUE, VALUE, VALUE),
  WITH_EXIT(VALUE, VALUE),
  WITH_ENTER(VALUE, VALUE),
  WITH_LEAVE(WORD, VALUE, VALUE, VALUE),
  MATCH_SEQUENCE(WORD, VALUE),
  MATCH_REST(VALUE, VALUE, WORD, WORD),
  MATCH_MAPPING(WORD, VALUE),
  MATCH_KEY(VALUE, VALUE, VALUE),
  MATCH_OTHERS(VALUE, VALUE, WORD, WORD),
  RAISE_UNBOUND_LOCAL(VALUE, VALUE),
  RAISE_NAME_ERROR(VALUE, VALUE),
  RAISE_UNBOUND_FREE(VALUE, VALUE),
  INDEX_WORD(WORD, VALUE),
  RANGE_LENGTH(WORD, VALUE, VALUE, VALUE),
  STACK_OVERFLOW(Type.NONE),
  ALLOCATE(VALUE, WORD, WORD),
  RUNTIME_START(Type.NONE, WORD, WORD),
  RUNTIME_EXIT(Type.NONE, WORD),
  FATAL_TRAP(Type.NONE, WORD, WORD, WORD);

  private final Type result;
  private final List<Type> parameters;

  RuntimeFunction(Type result, Type... parameters) {
    this.result = result;
    this.parameters = List.of(parameters);
  }

  /** The name in the library, and its symbol. */
  public String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How it is called. */
  public Callee callee() {
    return new Callee(symbol(), parameters, result, returns());
  }

  /** Whether a call may come back. */
  private boolean returns() {
    return switch (this) {
      case ATTRIBUTE_ERROR, RAISE_EXCEPTION, RAISE_UNBOUND_LOCAL, RAISE_NAME_ERROR -> false;
      case RAISE_VALUE, RERAISE, RERAISE_HANDLED -> false;
      case RAISE_UNBOUND_FREE -> false;
      case RUNTIME_EXIT, FATAL_TRAP -> false;
      default -> true;
    };
  }

  /** The function with a symbol. */
  public static Optional<RuntimeFunction> of(String symbol) {
    return Arrays.stream(values()).filter(f -> f.symbol().equals(symbol)).findFirst();
  }
}
