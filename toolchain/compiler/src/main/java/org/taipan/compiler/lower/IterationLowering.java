package org.taipan.compiler.lower;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Walks what {@code for} walks, in statements and comprehensions; a range without its object. */
final class IterationLowering {
  /**
   * A loop over the items of an iterable.
   *
   * @param async whether it is {@code async for}
   * @param iter the iterable
   * @param span where the next item is asked for
   * @param around lowers the loop itself, once what it walks has been evaluated
   * @param body lowers what is done with an item
   * @param otherwise lowers what is done when there are no more items
   */
  record Loop(
      boolean async,
      Expr iter,
      Span span,
      Consumer<Runnable> around,
      Consumer<Instruction> body,
      Runnable otherwise) {}

  private static final String RANGE = "range";

  /** Steps of a range that may end beyond small ints: it is not run through to there (IntBits). */
  private static final long MAX_STEP = 4;

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  IterationLowering(Context context, ExpressionLowering expressions) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
  }

  void lower(Loop loop) {
    if (loop.async()) {
      iterateAsynchronously(loop);
      return;
    }
    Optional<List<Expr>> range = rangeArguments(loop.iter());
    if (range.isEmpty()) {
      iterate(loop);
      return;
    }
    List<Expr> arguments = range.get();
    Optional<Long> step = arguments.size() < 3 ? Optional.of(1L) : literal(arguments.get(2));
    if (step.isPresent() && step.get() != 0) {
      count(loop, arguments, step.get());
    } else {
      countDown(loop, arguments);
    }
  }

  /** The arguments of a call of the builtin range. */
  private Optional<List<Expr>> rangeArguments(Expr iter) {
    return iter instanceof Expr.Call(Expr.Name(String id, _, _), var args, var keywords, _)
            && id.equals(RANGE)
            && !context.isLocal(id)
            && context.names().resolve(id).orElse(null) instanceof Binding.BuiltinFunction
            && keywords.isEmpty()
            && !args.isEmpty()
            && args.size() <= 3
            && args.stream().noneMatch(a -> a instanceof Expr.Starred)
        ? Optional.of(args)
        : Optional.empty();
  }

  private static Optional<Long> literal(Expr expression) {
    return switch (expression) {
      case Expr.Constant(Literal.Int(BigInteger value), _, _)
          when value.bitLength() < Values.INT_BITS - 1 ->
          Optional.of(value.longValueExact());
      case Expr.UnaryOp(var op, Expr operand, _) when op == UnaryOperator.USUB ->
          literal(operand).map(x -> -x);
      default -> Optional.empty();
    };
  }

  /** A range with a known step: a machine word counts from start to stop. */
  private void count(Loop loop, List<Expr> arguments, long step) {
    Span span = loop.iter().span();
    List<Instruction> values = expressions.lowerAll(arguments);
    boolean hasStart = arguments.size() > 1;
    Instruction start = hasStart ? toWord(values.getFirst(), span) : builder.word(0);
    // counting from a small number does not get to where numbers are no small ints
    boolean far =
        Math.abs(step) <= MAX_STEP && (!hasStart || literal(arguments.getFirst()).isPresent());
    Instruction stop =
        builder.word(new Operation.IntToWord(far), span, values.get(hasStart ? 1 : 0));
    String counter = builder.newTemporary();
    builder.write(counter, start);
    loop(
        loop,
        () -> {
          Instruction i = builder.read(counter);
          return step > 0
              ? builder.binary(WordOperator.LT, i, stop)
              : builder.binary(WordOperator.LT, stop, i);
        },
        () -> builder.value(new Operation.TagInt(), span, builder.read(counter)),
        () ->
            builder.write(
                counter,
                builder.binary(WordOperator.ADD, builder.read(counter), builder.word(step))));
  }

  /** A range with any step: the library says how many times. */
  private void countDown(Loop loop, List<Expr> arguments) {
    Span span = loop.iter().span();
    List<Instruction> values = expressions.lowerAll(arguments);
    Instruction length =
        builder.call(
            RuntimeFunction.RANGE_LENGTH, span, values.get(0), values.get(1), values.get(2));
    String counter = builder.newTemporary();
    String left = builder.newTemporary();
    builder.write(counter, toWord(values.get(0), span));
    Instruction step = toWord(values.get(2), span);
    builder.write(left, length);
    loop(
        loop,
        () -> builder.read(left),
        () -> builder.value(new Operation.TagInt(), span, builder.read(counter)),
        () -> {
          builder.write(
              left, builder.binary(WordOperator.SUB, builder.read(left), builder.word(1)));
          builder.write(counter, builder.binary(WordOperator.ADD, builder.read(counter), step));
        });
  }

  /** Anything else: asks the walked object for item after item. */
  private void iterate(Loop loop) {
    Span span = loop.span();
    Instruction walked =
        builder.call(RuntimeFunction.ITER_START, span, expressions.lower(loop.iter()));
    String index = builder.newTemporary();
    String item = builder.newTemporary();
    builder.write(index, builder.word(0));
    loop(
        loop,
        () -> {
          Instruction next =
              builder.value(new Operation.IterationItem(), span, walked, builder.read(index));
          builder.write(item, next);
          return builder.isBound(next);
        },
        () -> builder.value(new Operation.AssumeBound(), span, builder.read(item)),
        () ->
            builder.write(
                index, builder.binary(WordOperator.ADD, builder.read(index), builder.word(1))));
  }

  /** {@code async for}: awaits item after item, until one ends with StopAsyncIteration. */
  private void iterateAsynchronously(Loop loop) {
    Span span = loop.span();
    Instruction walked =
        builder.call(RuntimeFunction.ASYNC_ITER, span, expressions.lower(loop.iter()));
    String item = builder.newTemporary();
    loop(
        loop,
        () -> {
          builder.write(item, builder.constant(Values.UNBOUND));
          Block after = builder.newBlock();
          FunctionBuilder.Region region = builder.beginRegion(Set.of());
          Instruction next = builder.call(RuntimeFunction.ASYNC_NEXT, span, walked);
          Instruction given = expressions.await(next, AwaitPlace.NEXT, span);
          builder.endRegion();
          builder.write(item, given);
          builder.jump(after);
          builder.handle(
              region,
              () -> {
                Instruction raised =
                    builder.value(
                        new Operation.GetGlobal(context.library().variable("errors", "raised")),
                        span);
                Block fails = builder.newBlock();
                builder.branch(
                    builder.call(
                        RuntimeFunction.EXCEPTION_MATCHES,
                        span,
                        raised,
                        builder.exceptionClass("StopAsyncIteration")),
                    after,
                    fails);
                builder.startSealed(fails);
                builder.call(RuntimeFunction.RERAISE, span, raised);
              });
          builder.startSealed(after);
          return builder.isBound(builder.read(item));
        },
        () -> builder.value(new Operation.AssumeBound(), span, builder.read(item)),
        () -> {});
  }

  private Instruction toWord(Instruction value, Span span) {
    return builder.word(new Operation.IntToWord(false), span, value);
  }

  /** The frame of every for: condition, item, step. */
  private void loop(
      Loop loop, Supplier<Instruction> condition, Supplier<Instruction> item, Runnable step) {
    loop.around().accept(() -> lowerLoop(loop, condition, item, step));
  }

  private void lowerLoop(
      Loop loop, Supplier<Instruction> condition, Supplier<Instruction> item, Runnable step) {
    Block after = builder.newBlock();
    Block otherwise = builder.newBlock();
    builder.enterLoop();
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    Block next = builder.newBlock();
    builder.jump(head);
    builder.start(head);
    builder.branch(condition.get(), body, otherwise);
    builder.startSealed(body);
    context.conditionally(() -> {
      Instruction given = item.get();
      context.exits().inLoop(next, after, () -> loop.body().accept(given));
    });
    builder.jump(next);
    builder.startSealed(next);
    step.run();
    builder.jump(head);
    builder.seal(head);
    builder.leaveLoop();
    builder.startSealed(otherwise);
    context.conditionally(loop.otherwise());
    builder.jump(after);
    builder.startSealed(after);
  }
}
