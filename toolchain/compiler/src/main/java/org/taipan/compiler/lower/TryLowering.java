package org.taipan.compiler.lower;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/**
 * {@code try} and {@code raise}. The library's variable {@code raised} holds the exception that a
 * handler is entered with, {@code handled} the one that is being handled, which becomes the context
 * of others. A generator keeps the one that it handles itself apart from that of its caller.
 */
final class TryLowering {
  private static final String MODULE = "errors";

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final Consumer<List<Stmt>> statements;
  private final GlobalSlot raised;
  private final GlobalSlot handled;

  TryLowering(Context context, ExpressionLowering expressions, Consumer<List<Stmt>> statements) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
    this.statements = statements;
    this.raised = context.library().variable(MODULE, "raised");
    this.handled = context.library().variable(MODULE, "handled");
  }

  void lowerTry(Stmt.Try s) {
    if (s.finalbody().isEmpty()) {
      lowerExcept(s);
      return;
    }
    Set<String> variables = variables(s.body());
    variables.addAll(variables(s.orelse()));
    s.handlers().forEach(h -> variables.addAll(handlerVariables(h)));
    Runnable body = s.handlers().isEmpty() ? () -> body(s.body()) : () -> lowerExcept(s);
    Runnable cleanup = () -> body(s.finalbody());
    Block after = builder.newBlock();
    FunctionBuilder.Region region = protect(variables, body, cleanup);
    cleanup.run();
    builder.jump(after);
    builder.handle(
        region,
        () -> {
          Instruction exception = get(raised);
          Instruction previous = startHandling(exception);
          Set<String> inCleanup = variables(s.finalbody());
          restoring(previous, inCleanup, cleanup);
          reraise(exception, s.span());
        });
    builder.startSealed(after);
  }

  private void lowerExcept(Stmt.Try s) {
    Block after = builder.newBlock();
    FunctionBuilder.Region region = builder.beginRegion(variables(s.body()));
    body(s.body());
    builder.endRegion();
    body(s.orelse());
    builder.jump(after);
    builder.handle(
        region,
        () -> {
          Instruction exception = get(raised);
          Instruction previous = startHandling(exception);
          Set<String> assigned = new LinkedHashSet<>();
          s.handlers().forEach(h -> assigned.addAll(handlerVariables(h)));
          boolean simple = s.handlers().stream().allMatch(h -> isSimple(h.type()));
          if (simple) {
            handlers(s, exception, previous, after);
            handle(previous);
          } else {
            restoring(previous, assigned, () -> handlers(s, exception, previous, after));
          }
          reraise(exception, s.span());
        });
    builder.startSealed(after);
  }

  /** Whether it can be asked without an error whether an exception matches. */
  private boolean isSimple(Optional<Expr> type) {
    return switch (type.orElse(null)) {
      case null -> true;
      case Expr.Name(String id, _, _) ->
          !context.isLocal(id)
              && context.names().resolve(id).orElse(null) instanceof Binding.BuiltinClass;
      case Expr.TupleExpr t -> t.elts().stream().allMatch(e -> isSimple(Optional.of(e)));
      default -> false;
    };
  }

  /** The handlers one by one; goes on behind them if none fits. */
  private void handlers(Stmt.Try s, Instruction exception, Instruction previous, Block after) {
    for (ExceptHandler h : s.handlers()) {
      Block next = builder.newBlock();
      h.type()
          .ifPresent(type -> {
            Block fits = builder.newBlock();
            builder.branch(matches(exception, type), fits, next);
            builder.startSealed(fits);
          });
      Runnable cleanup =
          () -> {
            h.name().ifPresent(name -> expressions.variables().unbind(name, h.span()));
            handle(previous);
          };
      quietly(
          handlerVariables(h),
          () -> {
            h.name().ifPresent(name -> expressions.variables().write(name, exception, h.span()));
            body(h.body());
          },
          cleanup,
          h.span());
      builder.jump(after);
      builder.startSealed(next);
    }
  }

  /** Whether an exception is an instance of the class, or of one of the classes of the tuple. */
  private Instruction matches(Instruction exception, Expr type) {
    if (type instanceof Expr.TupleExpr t && isSimple(Optional.of(t))) {
      String result = builder.newTemporary();
      Block join = builder.newBlock();
      builder.write(result, builder.word(0));
      for (Expr e : t.elts()) {
        Instruction fits = matches(exception, e);
        builder.write(result, fits);
        Block next = builder.newBlock();
        builder.branch(fits, join, next);
        builder.startSealed(next);
      }
      builder.jump(join);
      builder.startSealed(join);
      return builder.read(result);
    }
    return builder.call(
        RuntimeFunction.EXCEPTION_MATCHES, type.span(), exception, expressions.lower(type));
  }

  void lowerRaise(Stmt.Raise s) {
    if (s.exc().isEmpty()) {
      builder.call(RuntimeFunction.RERAISE_HANDLED, s.span());
      return;
    }
    Instruction exception = expressions.lower(s.exc().get());
    Instruction cause =
        s.cause().map(expressions::lower).orElseGet(() -> builder.constant(Values.UNBOUND));
    builder.call(RuntimeFunction.RAISE_VALUE, s.span(), exception, cause);
  }

  /** Lowers a body in a region, whose cleanup runs where the body is left by a jump. */
  FunctionBuilder.Region protect(Set<String> variables, Runnable body, Runnable cleanup) {
    FunctionBuilder.Region region = builder.beginRegion(variables);
    context.exits().withCleanup(cleanup, region, body);
    builder.endRegion();
    return region;
  }

  /** Lowers a body and a cleanup that raises nothing, which runs behind the body in any case. */
  private void quietly(Set<String> variables, Runnable body, Runnable cleanup, Span span) {
    Block after = builder.newBlock();
    FunctionBuilder.Region region = protect(variables, body, cleanup);
    cleanup.run();
    builder.jump(after);
    builder.handle(
        region,
        () -> {
          cleanup.run();
          reraise(get(raised), span);
        });
    builder.startSealed(after);
  }

  /** Lowers a body behind which another exception is the one being handled. */
  void restoring(Instruction previous, Set<String> variables, Runnable body) {
    quietly(variables, body, () -> handle(previous), Span.START);
  }

  private void body(List<Stmt> body) {
    context.conditionally(() -> statements.accept(body));
  }

  /** The exception that a handler is entered with. */
  Instruction raised() {
    return get(raised);
  }

  /** Makes an exception the one being handled; gives the one before. */
  Instruction startHandling(Instruction exception) {
    return context
        .generator()
        .map(g -> builder.call(RuntimeFunction.GENERATOR_HANDLES, Span.START, g, exception))
        .orElseGet(() -> {
          Instruction previous = get(handled);
          set(handled, exception);
          return previous;
        });
  }

  /** Makes what {@link #startHandling} gave the exception that is being handled again. */
  private void handle(Instruction previous) {
    context
        .generator()
        .ifPresentOrElse(
            g -> builder.call(RuntimeFunction.GENERATOR_HANDLES, Span.START, g, previous),
            () -> set(handled, previous));
  }

  void reraise(Instruction exception, Span span) {
    builder.call(RuntimeFunction.RERAISE, span, exception);
  }

  private Instruction get(GlobalSlot slot) {
    Instruction value = builder.value(new Operation.GetGlobal(slot), Span.START);
    value.setKinds(org.taipan.compiler.ir.Kinds.BOUND);
    return value;
  }

  private void set(GlobalSlot slot, Instruction value) {
    builder.emit(new Operation.SetGlobal(slot), Type.NONE, Span.START, value);
  }

  private Set<String> handlerVariables(ExceptHandler handler) {
    Set<String> variables = variables(handler.body());
    handler.name().filter(this::isVariable).ifPresent(variables::add);
    return variables;
  }

  /** The local variables that a body assigns. */
  Set<String> variables(List<Stmt> body) {
    Set<String> variables = new LinkedHashSet<>(BoundNames.of(body).bindings());
    variables.removeIf(v -> !isVariable(v));
    return variables;
  }

  void addTargets(Expr target, Set<String> variables) {
    BoundNames.of(List.of(target)).bindings().stream()
        .filter(this::isVariable)
        .forEach(variables::add);
  }

  /** Whether a name is one of the builder's variables. */
  private boolean isVariable(String name) {
    return context.isLocal(name) && builder.typeOf(name).isPresent();
  }
}
