package org.taipan.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** A statement. */
public sealed interface Stmt extends Node {

  /** {@code def} or {@code async def}: what both have in common. */
  sealed interface FunctionDefinition extends Stmt permits FunctionDef, AsyncFunctionDef {
    /** The name that the function is bound to, not mangled. */
    String name();

    /** The parameters. */
    Arguments args();

    /** The statements, at least one. */
    List<Stmt> body();

    /** The decorators, outermost first. */
    List<Expr> decoratorList();

    /** The annotation behind {@code ->}. */
    Optional<Expr> returns();

    /** The type parameters of a generic function. */
    List<TypeParam> typeParams();
  }

  /** {@code def name[typeParams](args) -> returns: body}. */
  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Optional<Expr> returns,
      List<TypeParam> typeParams,
      Span span)
      implements FunctionDefinition {
    /** The same function with another body. */
    public FunctionDef withBody(List<Stmt> other) {
      return new FunctionDef(name, args, other, decoratorList, returns, typeParams, span);
    }
  }

  /** {@code async def name[typeParams](args) -> returns: body}. */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Optional<Expr> returns,
      List<TypeParam> typeParams,
      Span span)
      implements FunctionDefinition {}

  /** {@code class name[typeParams](bases, keywords): body}. */
  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {}

  /** {@code return value}. */
  record Return(Optional<Expr> value, Span span) implements Stmt {}

  /** {@code del targets}. */
  record Delete(List<Expr> targets, Span span) implements Stmt {}

  /** {@code target = target = value}, targets from left to right. */
  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  /** {@code type name[typeParams] = value}; the name is an {@link Expr.Name} being stored. */
  record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {}

  /** {@code target op= value}. */
  record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {}

  /**
   * {@code target: annotation = value}.
   *
   * @param simple the target is a name without parentheses around it: only then is the annotation
   *     kept
   */
  record AnnAssign(Expr target, Expr annotation, Optional<Expr> value, boolean simple, Span span)
      implements Stmt {}

  /** {@code for target in iter: body else: orelse}. */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  /** {@code async for target in iter: body else: orelse}. */
  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  /** {@code while test: body else: orelse}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  /** {@code if test: body else: orelse}; {@code elif} is an If alone in {@code orelse}. */
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  /** {@code with items: body}. */
  record With(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** {@code async with items: body}. */
  record AsyncWith(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** {@code match subject: cases}. */
  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

  /** {@code raise exc from cause}; a cause only with an exception. */
  record Raise(Optional<Expr> exc, Optional<Expr> cause, Span span) implements Stmt {}

  /** {@code try: body except …: else: orelse finally: finalbody}. */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  /** {@code try: body except* …: else: orelse finally: finalbody}. */
  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  /** {@code assert test, msg}. */
  record Assert(Expr test, Optional<Expr> msg, Span span) implements Stmt {}

  /** {@code import names}. */
  record Import(List<Alias> names, Span span) implements Stmt {}

  /**
   * {@code from module import names}; {@code *} is one alias of that name.
   *
   * @param module dotted name, absent in {@code from . import x}
   * @param level number of leading dots
   */
  record ImportFrom(Optional<String> module, List<Alias> names, int level, Span span)
      implements Stmt {}

  /** {@code global names}. */
  record Global(List<String> names, Span span) implements Stmt {}

  /** {@code nonlocal names}. */
  record Nonlocal(List<String> names, Span span) implements Stmt {}

  /** An expression whose value is dropped ({@code Expr} in CPython's {@code ast}). */
  record ExprStmt(Expr value, Span span) implements Stmt {}

  /** {@code pass}. */
  record Pass(Span span) implements Stmt {}

  /** {@code break}. */
  record Break(Span span) implements Stmt {}

  /** {@code continue}. */
  record Continue(Span span) implements Stmt {}

  /** The documentation string of a body: its first statement, if that is a plain string. */
  static Optional<String> docstring(List<Stmt> body) {
    return !body.isEmpty()
            && body.getFirst() instanceof ExprStmt(Expr.Constant(Literal.Str text, _, _), _)
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
