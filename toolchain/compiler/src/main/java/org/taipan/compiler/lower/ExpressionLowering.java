package org.taipan.compiler.lower;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taipan.compiler.ast.BoolOperator;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Expressions of Python, by Python's rules: each yields a value. */
final class ExpressionLowering {
  private static final BigInteger INT_LIMIT = BigInteger.ONE.shiftLeft(Values.INT_BITS - 1);

  /** Words of a site that gets or sets an attribute. */
  static final int ATTRIBUTE_SITE = 2;

  private final Context context;
  private final FunctionBuilder builder;
  private final VariableLowering variables;
  private final ConditionLowering conditions;
  private final DisplayLowering displays;
  private final CallLowering calls;

  ExpressionLowering(Context context) {
    this.context = context;
    this.builder = context.builder();
    this.variables = new VariableLowering(context);
    this.conditions = new ConditionLowering(context, this);
    this.displays = new DisplayLowering(context, this);
    this.calls = new CallLowering(context, this, variables);
  }

  VariableLowering variables() {
    return variables;
  }

  ConditionLowering conditions() {
    return conditions;
  }

  DisplayLowering displays() {
    return displays;
  }

  Instruction lower(Expr expression) {
    return switch (expression) {
      case Expr.Constant(Literal literal, _, Span span) -> constant(literal, span);
      case Expr.Name(String id, _, Span span) -> variables.read(id, span);
      case Expr.UnaryOp e -> unary(e);
      case Expr.BinOp e -> binary(e);
      case Expr.BoolOp e -> bool(e);
      case Expr.Compare e -> compare(e);
      case Expr.IfExp e -> conditional(e);
      case Expr.Call e -> calls.lower(e);
      case Expr.Subscript e -> subscript(e);
      case Expr.ListExpr e -> displays.list(e.elts(), e.span());
      case Expr.TupleExpr e -> displays.tuple(e.elts(), e.span());
      case Expr.JoinedStr e -> joined(e);
      case Expr.FormattedValue e -> formatted(e, e.span());
      case Expr.NamedExpr e -> named(e);
      case Expr.Lambda e -> new DefinitionLowering(context, this).lambda(e);
      case Expr.DictExpr e -> displays.dict(e.keys(), e.values(), e.span());
      case Expr.SetExpr e -> displays.set(e.elts(), e.span());
      case Expr.GeneratorExp e -> new DefinitionLowering(context, this).generator(e);
      case Expr.ComprehensionExpr e -> new ComprehensionLowering(context, this).lower(e);
      case Expr.Await e -> await(lower(e.value()), AwaitPlace.EXPRESSION, e.span());
      case Expr.Yield e -> give(e);
      case Expr.YieldFrom e -> delegate(e);
      case Expr.Attribute e -> attribute(e);
      case Expr.Starred e -> throw context.unsupported(e.span(), "starred expressions");
      case Expr.Slice e -> builder.call(RuntimeFunction.SLICE_BUILD, e.span(), bounds(e));
    };
  }

  private Instruction give(Expr.Yield e) {
    Instruction value = e.value().map(this::lower).orElseGet(builder::none);
    Instruction given =
        context.isAsyncGenerator() ? AsyncGenerators.yielded(context, value, e.span()) : value;
    return builder.value(new Operation.Yield(true), e.span(), given);
  }

  /** {@code yield from}: the library asks what is walked for item after item. */
  private Instruction delegate(Expr.YieldFrom e) {
    return delegate(builder.call(RuntimeFunction.ITER_START, e.span(), lower(e.value())), e.span());
  }

  /** Awaits: hands on what the awaitable's iterator gives, until it ends with the result. */
  Instruction await(Instruction awaitable, AwaitPlace place, Span span) {
    return delegate(
        builder.call(RuntimeFunction.AWAIT_START, span, awaitable, builder.word(place.number())),
        span);
  }

  private Instruction delegate(Instruction walked, Span span) {
    Instruction self = context.generator().orElseThrow();
    String sent = builder.newTemporary();
    String index = builder.newTemporary();
    builder.write(sent, builder.none());
    builder.write(index, builder.word(0));
    builder.enterLoop();
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    Block after = builder.newBlock();
    builder.jump(head);
    builder.start(head);
    Instruction item =
        builder.call(
            RuntimeFunction.DELEGATE_NEXT,
            span,
            self,
            walked,
            builder.read(sent),
            builder.read(index));
    builder.branch(builder.isBound(item), body, after);
    builder.startSealed(body);
    builder.write(sent, builder.value(new Operation.Yield(false), span, item));
    builder.write(index, builder.binary(WordOperator.ADD, builder.read(index), builder.word(1)));
    builder.jump(head);
    builder.seal(head);
    builder.leaveLoop();
    builder.startSealed(after);
    return builder.call(RuntimeFunction.DELEGATE_RESULT, span, walked);
  }

  List<Instruction> lowerAll(List<Expr> expressions) {
    List<Instruction> values = new ArrayList<>();
    for (Expr expression : expressions) {
      values.add(lower(expression));
    }
    return values;
  }

  Instruction binaryOperation(
      Operator operator, boolean inPlace, Instruction left, Instruction right, Span span) {
    if (operator == Operator.MAT_MULT) {
      return builder.call(
          inPlace ? RuntimeFunction.OP_IMATMUL : RuntimeFunction.OP_MATMUL, span, left, right);
    }
    return builder.value(new Operation.Binary(operator, inPlace), span, left, right);
  }

  Instruction getItem(Instruction container, Instruction index, Span span) {
    return builder.value(new Operation.GetItem(), span, container, index);
  }

  void setItem(Instruction container, Instruction index, Instruction item, Span span) {
    builder.emit(new Operation.SetItem(), Type.NONE, span, container, index, item);
  }

  void deleteItem(Instruction container, Instruction index, Span span) {
    builder.call(RuntimeFunction.DELETE_ITEM, span, container, index);
  }

  private Instruction attribute(Expr.Attribute e) {
    Optional<ModuleLowering.Attribute> known = variables.modules().attribute(e);
    if (known.isPresent()) {
      return variables.modules().read(known.get(), e.span());
    }
    Optional<Builtin> method = calls.staticMethod(e);
    if (method.isPresent()) {
      return variables.constant(new Binding.BuiltinFunction(method.get()), e.attr(), e.span());
    }
    calls.refuseMissing(e);
    return getAttribute(lower(e.value()), e.attr(), e.span());
  }

  Instruction getAttribute(Instruction object, String name, Span span) {
    String kept = context.mangle(name);
    return builder.value(
        new Operation.GetAttribute(kept, context.newSite(ATTRIBUTE_SITE)), span, object);
  }

  void setAttribute(Instruction object, String name, Instruction value, Span span) {
    String kept = context.mangle(name);
    builder.emit(
        new Operation.SetAttribute(kept, context.newSite(ATTRIBUTE_SITE)),
        Type.NONE,
        span,
        object,
        value);
  }

  private Instruction constant(Literal literal, Span span) {
    return switch (literal) {
      case Literal.Int(BigInteger value) -> integer(value, span);
      case Literal.Str(String text) -> builder.text(text);
      case Literal.Singleton singleton -> builder.constant(LibraryModule.singleton(singleton));
      case Literal.Real(double value) -> builder.constant(Double.doubleToLongBits(value));
      case Literal.Imaginary(double value) ->
          builder.value(new Operation.Static(new StaticObject.Complex(0, value)), span);
      case Literal.Bytes(String latin1) ->
          builder.value(new Operation.Static(new StaticObject.Bytes(latin1)), span);
    };
  }

  private Instruction integer(BigInteger value, Span span) {
    if (value.compareTo(INT_LIMIT) >= 0 || value.compareTo(INT_LIMIT.negate()) < 0) {
      return builder.value(new Operation.Static(new StaticObject.BigInt(value)), span);
    }
    return builder.constant(Values.ofInt(value.longValueExact()));
  }

  /** Whether it is evaluated at all may depend on other parts of the expression. */
  private Instruction named(Expr.NamedExpr e) {
    Instruction value = lower(e.value());
    Expr.Name target = (Expr.Name) e.target();
    context.conditionally(() -> variables.write(target.id(), value, target.span()));
    return value;
  }

  private Instruction unary(Expr.UnaryOp e) {
    if (e.op() == UnaryOperator.NOT) {
      return conditions.asValue(e);
    }
    if (e.op() == UnaryOperator.USUB
        && e.operand() instanceof Expr.Constant(Literal.Int(BigInteger value), _, _)) {
      return integer(value.negate(), e.span());
    }
    return builder.value(new Operation.Unary(e.op()), e.span(), lower(e.operand()));
  }

  private Instruction binary(Expr.BinOp e) {
    Instruction left = lower(e.left());
    Instruction right = lower(e.right());
    return binaryOperation(e.op(), false, left, right, e.span());
  }

  /** The value of the operand that decides. */
  private Instruction bool(Expr.BoolOp e) {
    String result = builder.newTemporary();
    Block join = builder.newBlock();
    for (Expr operand : e.values()) {
      Instruction value = lower(operand);
      builder.write(result, value);
      if (operand == e.values().getLast()) {
        builder.jump(join);
      } else {
        Block next = builder.newBlock();
        Instruction truth = builder.word(new Operation.Truth(), operand.span(), value);
        if (e.op() == BoolOperator.AND) {
          builder.branch(truth, next, join);
        } else {
          builder.branch(truth, join, next);
        }
        builder.startSealed(next);
      }
    }
    builder.startSealed(join);
    return builder.read(result);
  }

  /** A chain evaluates each operand once, and stops at the first comparison that is false. */
  private Instruction compare(Expr.Compare e) {
    String result = builder.newTemporary();
    Block join = builder.newBlock();
    Instruction left = lower(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      Instruction right = lower(e.comparators().get(i));
      Instruction value = comparison(e.ops().get(i), left, right, e.span());
      builder.write(result, value);
      if (i + 1 < e.ops().size()) {
        Block next = builder.newBlock();
        builder.branch(builder.word(new Operation.Truth(), e.span(), value), next, join);
        builder.startSealed(next);
        left = right;
      }
    }
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  /** The value of a comparison; special methods of the program may give any object. */
  private Instruction comparison(
      CmpOperator operator, Instruction left, Instruction right, Span span) {
    Optional<Integer> number =
        switch (operator) {
          case LT -> special(0, "__lt__", "__gt__");
          case LT_E -> special(1, "__le__", "__ge__");
          case EQ -> special(2, "__eq__", "__eq__");
          case NOT_EQ -> special(3, "__ne__", "__eq__");
          case GT -> special(4, "__gt__", "__lt__");
          case GT_E -> special(5, "__ge__", "__le__");
          case IS, IS_NOT, IN, NOT_IN -> Optional.empty();
        };
    return number
        .map(n -> builder.call(RuntimeFunction.COMPARE_VALUE, span, left, right, builder.word(n)))
        .orElseGet(() -> builder.value(new Operation.Compare(operator), span, left, right));
  }

  private Optional<Integer> special(int number, String method, String reflected) {
    Names names = context.names();
    return !names.isLibrary()
            && (names.mayDefineAttribute(method) || names.mayDefineAttribute(reflected))
        ? Optional.of(number)
        : Optional.empty();
  }

  private Instruction conditional(Expr.IfExp e) {
    String result = builder.newTemporary();
    Block then = builder.newBlock();
    Block otherwise = builder.newBlock();
    Block join = builder.newBlock();
    conditions.branch(e.test(), then, otherwise);
    builder.startSealed(then);
    builder.write(result, lower(e.body()));
    builder.jump(join);
    builder.startSealed(otherwise);
    builder.write(result, lower(e.orelse()));
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  private Instruction subscript(Expr.Subscript e) {
    Instruction container = lower(e.value());
    if (e.slice() instanceof Expr.Slice slice) {
      Instruction[] bounds = bounds(slice);
      return builder.call(
          RuntimeFunction.GET_SLICE, e.span(), container, bounds[0], bounds[1], bounds[2]);
    }
    return getItem(container, lower(e.slice()), e.span());
  }

  /** Start, stop and step, None where missing. */
  private Instruction[] bounds(Expr.Slice slice) {
    return Stream.of(slice.lower(), slice.upper(), slice.step())
        .map(bound -> bound.map(this::lower).orElseGet(builder::none))
        .toArray(Instruction[]::new);
  }

  private Instruction joined(Expr.JoinedStr e) {
    List<Instruction> parts = new ArrayList<>();
    for (Expr part : e.values()) {
      parts.add(part instanceof Expr.FormattedValue f ? formatted(f, e.span()) : lower(part));
    }
    return switch (parts.size()) {
      case 0 -> builder.text("");
      case 1 -> parts.getFirst();
      default -> displays.build(RuntimeFunction.STR_BUILD, parts, e.span());
    };
  }

  /** One field; its errors are marked at the whole f-string. */
  private Instruction formatted(Expr.FormattedValue e, Span span) {
    Instruction value = lower(e.value());
    Optional<Instruction> spec = e.formatSpec().map(this::lower);
    return builder.call(
        RuntimeFunction.FORMAT_VALUE,
        span,
        value,
        builder.word(Math.max(e.conversion(), 0)),
        spec.orElseGet(() -> builder.text("")));
  }

  /** Truth of a word, as a bool. */
  Instruction makeBool(Instruction word, boolean negated) {
    Instruction bit = negated ? builder.binary(WordOperator.XOR, word, builder.word(1)) : word;
    return builder.value(new Operation.MakeBool(), word.span(), bit);
  }
}
