package org.taipan.compiler.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Statements of the low-level subset (docs/runtime.md). */
final class LowLevelLowering {
  /** Where the statements of a loop's body may go. */
  private record Loop(Block onContinue, Block onBreak) {}

  private final Context context;
  private final LibraryModule module;
  private final FunctionBuilder builder;
  private final LowLevelExpressions expressions;
  private final Type result;
  private final Deque<Loop> loops = new ArrayDeque<>();

  LowLevelLowering(Context context, LibraryModule module, Type result) {
    this.context = context;
    this.module = module;
    this.builder = context.builder();
    this.expressions = new LowLevelExpressions(context);
    this.result = result;
  }

  void lower(List<Stmt> body) {
    body.forEach(this::lower);
  }

  private void lower(Stmt statement) {
    switch (statement) {
      case Stmt.ExprStmt(Expr.Constant _, _) -> {}
      case Stmt.ExprStmt s -> expressions.lower(s.value());
      case Stmt.Assign(var targets, Expr value, Span span) when targets.size() == 1 ->
          assign(targets.getFirst(), expressions.lower(value), span);
      case Stmt.AnnAssign s when s.value().isPresent() ->
          assign(
              s.target(),
              expressions.typed(s.value().get(), module.type(s.annotation())),
              s.span());
      case Stmt.AugAssign s ->
          assign(
              s.target(),
              expressions.binary(
                  s.op(), expressions.word(s.target()), expressions.word(s.value()), s.span()),
              s.span());
      case Stmt.If s -> lowerIf(s);
      case Stmt.While s -> lowerWhile(s);
      case Stmt.For s -> lowerFor(s);
      case Stmt.Break s -> builder.jump(innermost(s).onBreak());
      case Stmt.Continue s -> builder.jump(innermost(s).onContinue());
      case Stmt.Return s -> lowerReturn(s);
      case Stmt.Raise s -> raise(s);
      case Stmt.Pass _, Stmt.Global _ -> {}
      default -> throw unknown(statement);
    }
  }

  private CompileException unknown(Stmt statement) {
    return context.syntaxError(statement.span(), "not a statement of the low-level subset");
  }

  private Loop innermost(Stmt statement) {
    if (loops.isEmpty()) {
      throw unknown(statement);
    }
    return loops.peek();
  }

  private void assign(Expr target, Instruction value, Span span) {
    if (!(target instanceof Expr.Name(String id, _, _))) {
      throw context.syntaxError(span, "only names are assigned in the low-level subset");
    }
    if (value.type() == Type.NONE) {
      throw context.syntaxError(span, "nothing to assign");
    }
    if (context.isLocal(id)) {
      if (builder.typeOf(id).orElse(value.type()) != value.type()) {
        throw context.syntaxError(span, "'" + id + "' is a " + builder.typeOf(id).orElseThrow());
      }
      builder.write(id, value);
      return;
    }
    if (context.names().resolve(id).orElse(null) instanceof Binding.Global(var slot, _, _, _, _)
        && slot.type() == value.type()) {
      builder.emit(new Operation.SetGlobal(slot), Type.NONE, span, value);
      return;
    }
    throw context.syntaxError(span, "cannot assign to '" + id + "'");
  }

  private void lowerIf(Stmt.If s) {
    Block then = builder.newBlock();
    Block otherwise = builder.newBlock();
    Block join = builder.newBlock();
    expressions.branch(s.test(), then, otherwise);
    builder.startSealed(then);
    lower(s.body());
    builder.jump(join);
    builder.startSealed(otherwise);
    lower(s.orelse());
    builder.jump(join);
    builder.startSealed(join);
  }

  private void lowerWhile(Stmt.While s) {
    if (!s.orelse().isEmpty()) {
      throw unknown(s);
    }
    Block after = builder.newBlock();
    builder.enterLoop();
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    builder.jump(head);
    builder.start(head);
    expressions.branch(s.test(), body, after);
    builder.startSealed(body);
    loops.push(new Loop(head, after));
    lower(s.body());
    loops.pop();
    builder.jump(head);
    builder.seal(head);
    builder.leaveLoop();
    builder.startSealed(after);
  }

  private void lowerFor(Stmt.For s) {
    if (!(s.iter() instanceof Expr.Call(Expr.Name(String range, _, _), var args, _, _))
        || !range.equals("range")
        || args.isEmpty()
        || args.size() > 2
        || !(s.target() instanceof Expr.Name)
        || !s.orelse().isEmpty()) {
      throw unknown(s);
    }
    Instruction start = args.size() == 2 ? expressions.word(args.getFirst()) : builder.word(0);
    Instruction stop = expressions.word(args.getLast());
    String counter = builder.newTemporary();
    builder.write(counter, start);
    Block after = builder.newBlock();
    builder.enterLoop();
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    Block next = builder.newBlock();
    builder.jump(head);
    builder.start(head);
    builder.branch(builder.binary(WordOperator.LT, builder.read(counter), stop), body, after);
    builder.startSealed(body);
    assign(s.target(), builder.read(counter), s.span());
    loops.push(new Loop(next, after));
    lower(s.body());
    loops.pop();
    builder.jump(next);
    builder.startSealed(next);
    builder.write(
        counter, builder.binary(WordOperator.ADD, builder.read(counter), builder.word(1)));
    builder.jump(head);
    builder.seal(head);
    builder.leaveLoop();
    builder.startSealed(after);
  }

  private void lowerReturn(Stmt.Return s) {
    if (result == Type.NONE) {
      if (s.value().isPresent()) {
        throw context.syntaxError(s.span(), "a function without result returns a value");
      }
      builder.returnNothing();
      return;
    }
    Expr value = s.value().orElseThrow(() -> context.syntaxError(s.span(), "a result is missing"));
    builder.returnValue(expressions.typed(value, result));
  }

  private void raise(Stmt.Raise s) {
    if (s.exc().orElse(null) instanceof Expr.Call(Expr.Name name, var args, _, _)
        && args.size() == 1) {
      builder.call(
          RuntimeFunction.RAISE_EXCEPTION,
          s.span(),
          expressions.value(name),
          expressions.value(args.getFirst()));
      return;
    }
    if (s.exc().orElse(null) instanceof Expr.Name name) {
      builder.call(
          RuntimeFunction.RAISE_EXCEPTION,
          s.span(),
          expressions.value(name),
          builder.constant(Values.UNBOUND));
      return;
    }
    throw unknown(s);
  }
}
