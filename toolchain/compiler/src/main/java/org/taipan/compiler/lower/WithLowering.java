package org.taipan.compiler.lower;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.WithItem;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.source.Span;

/** {@code with} and {@code async with}: context managers. */
final class WithLowering {
  /** A statement; an asynchronous one awaits what its manager's methods give. */
  private record With(boolean async, List<Stmt> body, Span span) {}

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final TargetLowering targets;
  private final TryLowering tries;
  private final Consumer<List<Stmt>> statements;

  WithLowering(
      Context context,
      ExpressionLowering expressions,
      TargetLowering targets,
      TryLowering tries,
      Consumer<List<Stmt>> statements) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
    this.targets = targets;
    this.tries = tries;
    this.statements = statements;
  }

  void lower(Stmt.With s) {
    lower(s.items(), new With(false, s.body(), s.span()));
  }

  void lower(Stmt.AsyncWith s) {
    lower(s.items(), new With(true, s.body(), s.span()));
  }

  private void lower(List<WithItem> items, With s) {
    if (items.isEmpty()) {
      statements.accept(s.body());
      return;
    }
    WithItem item = items.getFirst();
    Span span = s.span();
    Instruction manager = expressions.lower(item.contextExpr());
    Instruction exit =
        builder.call(
            s.async() ? RuntimeFunction.ASYNC_WITH_EXIT : RuntimeFunction.WITH_EXIT, span, manager);
    Instruction entered = enter(s, manager);
    Set<String> variables = tries.variables(s.body());
    items.forEach(i -> i.optionalVars().ifPresent(v -> tries.addTargets(v, variables)));
    Block after = builder.newBlock();
    Runnable cleanup = () -> leave(s, exit, manager, builder.none());
    FunctionBuilder.Region region =
        tries.protect(
            variables,
            () ->
                context.conditionally(() -> {
                  item.optionalVars().ifPresent(v -> targets.assign(v, entered));
                  lower(items.subList(1, items.size()), s);
                }),
            cleanup);
    cleanup.run();
    builder.jump(after);
    builder.handle(
        region,
        () -> {
          Instruction exception = tries.raised();
          Instruction previous = tries.startHandling(exception);
          String result = builder.newTemporary();
          tries.restoring(
              previous,
              Set.of(),
              () -> builder.write(result, isDone(s, leave(s, exit, manager, exception))));
          Block fails = builder.newBlock();
          builder.branch(builder.read(result), after, fails);
          builder.startSealed(fails);
          tries.reraise(exception, span);
        });
    builder.startSealed(after);
  }

  private Instruction enter(With s, Instruction manager) {
    if (!s.async()) {
      return builder.call(RuntimeFunction.WITH_ENTER, s.span(), manager);
    }
    Instruction entry = builder.call(RuntimeFunction.ASYNC_WITH_ENTER, s.span(), manager);
    return expressions.await(entry, AwaitPlace.ENTRY, s.span());
  }

  /** What the manager gives on the way out: a word, or a value if it is asynchronous. */
  private Instruction leave(With s, Instruction exit, Instruction manager, Instruction exception) {
    if (!s.async()) {
      return builder.call(RuntimeFunction.WITH_LEAVE, s.span(), exit, manager, exception);
    }
    Instruction left =
        builder.call(RuntimeFunction.ASYNC_WITH_LEAVE, s.span(), exit, manager, exception);
    return expressions.await(left, AwaitPlace.EXIT, s.span());
  }

  /** Whether the manager is done with the exception. */
  private Instruction isDone(With s, Instruction left) {
    return s.async() ? builder.word(new Operation.Truth(), s.span(), left) : left;
  }
}
