package org.taipan.compiler.lower;

import java.util.List;
import java.util.function.Consumer;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.source.Span;

/** Loops: {@code while}, {@code for}, and where {@code break} and {@code continue} go. */
final class LoopLowering {
  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final IterationLowering iteration;
  private final TargetLowering targets;
  private final Consumer<List<Stmt>> statements;

  LoopLowering(
      Context context,
      ExpressionLowering expressions,
      TargetLowering targets,
      Consumer<List<Stmt>> statements) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
    this.iteration = new IterationLowering(context, expressions);
    this.targets = targets;
    this.statements = statements;
  }

  void lowerBreak(Span span) {
    if (!context.exits().leaveLoop()) {
      throw context.syntaxError(span, "'break' outside loop");
    }
  }

  void lowerContinue(Span span) {
    if (!context.exits().continueLoop()) {
      throw context.syntaxError(span, "'continue' not properly in loop");
    }
  }

  void lowerWhile(Stmt.While loop) {
    Block after = builder.newBlock();
    Block otherwise = builder.newBlock();
    builder.enterLoop();
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    builder.jump(head);
    builder.start(head);
    expressions.conditions().branch(loop.test(), body, otherwise);
    builder.startSealed(body);
    body(loop.body(), head, after);
    builder.jump(head);
    builder.seal(head);
    finish(loop.orelse(), otherwise, after);
  }

  void lowerFor(Stmt.For s) {
    lowerFor(false, s.target(), s.iter(), s.body(), s.orelse(), s.span());
  }

  void lowerFor(Stmt.AsyncFor s) {
    lowerFor(true, s.target(), s.iter(), s.body(), s.orelse(), s.span());
  }

  private void lowerFor(
      boolean async, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span) {
    iteration.lower(
        new IterationLowering.Loop(
            async,
            iter,
            span,
            Runnable::run,
            item -> {
              targets.assign(target, item);
              statements.accept(body);
            },
            () -> statements.accept(orelse)));
  }

  private void body(List<Stmt> body, Block onContinue, Block onBreak) {
    Runnable part = () -> statements.accept(body);
    context.exits().inLoop(onContinue, onBreak, () -> context.conditionally(part));
  }

  private void finish(List<Stmt> orelse, Block otherwise, Block after) {
    builder.leaveLoop();
    builder.startSealed(otherwise);
    context.conditionally(() -> statements.accept(orelse));
    builder.jump(after);
    builder.startSealed(after);
  }
}
