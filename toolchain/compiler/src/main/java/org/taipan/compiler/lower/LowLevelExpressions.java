package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Expressions of the low-level subset: machine words and values, no checks. */
final class LowLevelExpressions implements ShortCircuit.Leaves {
  private final Context context;
  private final FunctionBuilder builder;

  LowLevelExpressions(Context context) {
    this.context = context;
    this.builder = context.builder();
  }

  Instruction word(Expr expression) {
    return typed(expression, Type.WORD);
  }

  Instruction value(Expr expression) {
    return typed(expression, Type.VALUE);
  }

  /** An expression that must have a type. */
  Instruction typed(Expr expression, Type type) {
    Instruction result = lower(expression);
    if (result.type() != type) {
      throw context.syntaxError(
          expression.span(), "a " + type + " is needed here, not a " + result.type());
    }
    return result;
  }

  Instruction lower(Expr expression) {
    return switch (expression) {
      case Expr.Constant(Literal.Int(var number), _, Span span) -> {
        if (number.bitLength() > 64) {
          throw context.syntaxError(span, "no 64-bit word");
        }
        yield builder.word(number.longValue());
      }
      case Expr.Constant(Literal.Str(String text), _, _) -> builder.text(text);
      case Expr.Constant(Literal.Singleton singleton, _, _) ->
          builder.constant(LibraryModule.singleton(singleton));
      case Expr.Name(String id, _, Span span) -> name(id, span);
      case Expr.UnaryOp(UnaryOperator op, Expr operand, _) -> unary(op, expression, operand);
      case Expr.BinOp e -> binary(e.op(), word(e.left()), word(e.right()), e.span());
      case Expr.Compare _, Expr.BoolOp _ -> condition(expression);
      case Expr.IfExp e -> conditional(e);
      case Expr.Call e -> call(e);
      default ->
          throw context.syntaxError(expression.span(), "not an expression of the low-level subset");
    };
  }

  Instruction binary(Operator op, Instruction left, Instruction right, Span span) {
    WordOperator operator =
        switch (op) {
          case ADD -> WordOperator.ADD;
          case SUB -> WordOperator.SUB;
          case MULT -> WordOperator.MUL;
          case BIT_AND -> WordOperator.AND;
          case BIT_OR -> WordOperator.OR;
          case BIT_XOR -> WordOperator.XOR;
          case L_SHIFT -> WordOperator.SHL;
          case R_SHIFT -> WordOperator.SRA;
          default -> throw context.syntaxError(span, "'" + op.symbol() + "' is not for words");
        };
    return builder.binary(operator, left, right);
  }

  /** Goes to one of two blocks. */
  void branch(Expr test, Block ifTrue, Block ifFalse) {
    new ShortCircuit(builder, this).branch(test, ifTrue, ifFalse);
  }

  @Override
  public Instruction operand(Expr operand) {
    return lower(operand);
  }

  @Override
  public Instruction truth(Expr test) {
    return word(test);
  }

  @Override
  public Instruction compare(CmpOperator op, Instruction left, Instruction right, Span span) {
    boolean identity = op == CmpOperator.IS || op == CmpOperator.IS_NOT;
    Type wanted = identity ? Type.VALUE : Type.WORD;
    if (left.type() != wanted || right.type() != wanted) {
      throw context.syntaxError(span, "'" + op.symbol() + "' compares two of type " + wanted);
    }
    Instruction a = identity ? builder.reinterpret(left) : left;
    Instruction b = identity ? builder.reinterpret(right) : right;
    return switch (op) {
      case EQ, IS -> builder.binary(WordOperator.EQ, a, b);
      case NOT_EQ, IS_NOT -> builder.binary(WordOperator.NE, a, b);
      case LT -> builder.binary(WordOperator.LT, a, b);
      case GT -> builder.binary(WordOperator.LT, b, a);
      case GT_E -> builder.binary(WordOperator.GE, a, b);
      case LT_E -> builder.binary(WordOperator.GE, b, a);
      case IN, NOT_IN -> throw context.syntaxError(span, "no 'in' in the low-level subset");
    };
  }

  private Instruction name(String id, Span span) {
    if (context.isLocal(id)) {
      if (builder.typeOf(id).isEmpty()) {
        throw context.syntaxError(span, "'" + id + "' is used before it is assigned");
      }
      return builder.read(id);
    }
    return switch (context.names().resolve(id).orElse(null)) {
      case Binding.WordConstant(long bits) -> builder.word(bits);
      case Binding.TextConstant(String text) -> builder.text(text);
      case Binding.Global(var slot, _, _, _, _) ->
          builder.emit(new Operation.GetGlobal(slot), slot.type(), span);
      case Binding.IntrinsicFunction(String name) when name.equals("unbound") ->
          builder.constant(Values.UNBOUND);
      case Binding.BuiltinClass(var object) -> builder.value(new Operation.Static(object), span);
      case Binding.Direct(FunctionInfo function) ->
          new VariableLowering(context).functionObject(function);
      case null, default -> throw context.syntaxError(span, "no '" + id + "' here");
    };
  }

  private Instruction unary(UnaryOperator op, Expr whole, Expr operand) {
    return switch (op) {
      case USUB -> builder.binary(WordOperator.SUB, builder.word(0), word(operand));
      case INVERT -> builder.binary(WordOperator.XOR, word(operand), builder.word(-1));
      case UADD -> word(operand);
      case NOT -> condition(whole);
    };
  }

  /** A condition as 0 or 1. */
  private Instruction condition(Expr test) {
    if (test instanceof Expr.Compare(Expr left, var ops, var comparators, Span span)
        && ops.size() == 1) {
      return compare(ops.getFirst(), lower(left), lower(comparators.getFirst()), span);
    }
    String result = builder.newTemporary();
    Block ifTrue = builder.newBlock();
    Block ifFalse = builder.newBlock();
    Block join = builder.newBlock();
    branch(test, ifTrue, ifFalse);
    builder.startSealed(ifTrue);
    builder.write(result, builder.word(1));
    builder.jump(join);
    builder.startSealed(ifFalse);
    builder.write(result, builder.word(0));
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  private Instruction conditional(Expr.IfExp e) {
    String result = builder.newTemporary();
    Block then = builder.newBlock();
    Block otherwise = builder.newBlock();
    Block join = builder.newBlock();
    branch(e.test(), then, otherwise);
    builder.startSealed(then);
    Instruction first = lower(e.body());
    builder.write(result, first);
    builder.jump(join);
    builder.startSealed(otherwise);
    builder.write(result, typed(e.orelse(), first.type()));
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  private Instruction call(Expr.Call call) {
    if (!call.keywords().isEmpty() || !(call.func() instanceof Expr.Name(String id, _, _))) {
      throw context.syntaxError(call.span(), "not a call of the low-level subset");
    }
    if (id.equals("ord")
        && call.args().size() == 1
        && call.args().getFirst() instanceof Expr.Constant(Literal.Str(String text), _, _)) {
      return builder.word(text.codePointAt(0));
    }
    List<Instruction> arguments = new ArrayList<>();
    call.args().forEach(a -> arguments.add(lower(a)));
    return switch (context.names().resolve(id).orElse(null)) {
      case Binding.IntrinsicFunction(String name) when Intrinsics.isKnown(name) ->
          intrinsic(name, arguments, call.span());
      case Binding.Direct(FunctionInfo function) -> direct(function.callee(), arguments, call);
      case null, default -> throw context.syntaxError(call.span(), "no function '" + id + "'");
    };
  }

  private Instruction intrinsic(String name, List<Instruction> arguments, Span span) {
    Optional<Instruction> result = Intrinsics.expand(name, builder, arguments, span);
    return result.orElseThrow(() ->
        context.syntaxError(
            span, name + " takes (" + Intrinsics.parameters(name) + "), w word, v value"));
  }

  private Instruction direct(Callee callee, List<Instruction> arguments, Expr.Call call) {
    List<Type> given = arguments.stream().map(Instruction::type).toList();
    if (!given.equals(callee.parameters())) {
      throw context.syntaxError(
          call.span(), callee.symbol() + " takes " + callee.parameters() + ", not " + given);
    }
    return builder.call(callee, call.span(), arguments);
  }
}
