package org.taipan.compiler.lower;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Statements of Python. */
final class StatementLowering {
  private static final String ASSERTION_ERROR = "AssertionError";

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final TargetLowering targets;
  private final LoopLowering loops;
  private final TryLowering tries;
  private final WithLowering withs;
  private final MatchLowering matches;
  private final AnnotationLowering annotations;
  private final DefinitionLowering definitions;

  StatementLowering(Context context) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = new ExpressionLowering(context);
    this.targets = new TargetLowering(context, expressions);
    this.loops = new LoopLowering(context, expressions, targets, this::lower);
    this.tries = new TryLowering(context, expressions, this::lower);
    this.withs = new WithLowering(context, expressions, targets, tries, this::lower);
    this.matches = new MatchLowering(context, expressions, this::lower);
    this.definitions = new DefinitionLowering(context, expressions);
    this.annotations = new AnnotationLowering(context, expressions);
  }

  void lower(List<Stmt> body) {
    body.forEach(this::lower);
  }

  private void lower(Stmt statement) {
    switch (statement) {
      case Stmt.ExprStmt s -> expressions.lower(s.value());
      case Stmt.Assign s -> targets.assignExpression(s.targets(), s.value());
      case Stmt.AugAssign s -> augmented(s);
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.If s -> lowerIf(s);
      case Stmt.While s -> loops.lowerWhile(s);
      case Stmt.For s -> loops.lowerFor(s);
      case Stmt.Break s -> loops.lowerBreak(s.span());
      case Stmt.Continue s -> loops.lowerContinue(s.span());
      case Stmt.Return s -> lowerReturn(s);
      case Stmt.FunctionDefinition s -> define(s);
      case Stmt.Assert s -> lowerAssert(s);
      case Stmt.Raise s -> tries.lowerRaise(s);
      case Stmt.Try s -> tries.lowerTry(s);
      case Stmt.With s -> withs.lower(s);
      case Stmt.Delete s -> s.targets().forEach(targets::delete);
      case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {}
      case Stmt.ClassDef s ->
          expressions
              .variables()
              .write(
                  s.name(),
                  new ClassLowering(context, expressions).define(s, this::lower),
                  s.span());
      case Stmt.TypeAlias s -> throw unsupported(s, "'type' statements");
      case Stmt.AsyncFor s -> loops.lowerFor(s);
      case Stmt.AsyncWith s -> withs.lower(s);
      case Stmt.Match s -> matches.lower(s);
      case Stmt.TryStar s -> throw unsupported(s, "'except*'");
      case Stmt.Import s -> expressions.variables().modules().lower(s);
      case Stmt.ImportFrom s -> expressions.variables().modules().lower(s);
    }
  }

  private RuntimeException unsupported(Stmt statement, String what) {
    return context.unsupported(statement.span(), what);
  }

  private void annotated(Stmt.AnnAssign s) {
    s.value().ifPresent(v -> targets.assignExpression(List.of(s.target()), v));
    if (s.value().isEmpty() && s.target() instanceof Expr.Subscript e) {
      expressions.lower(e.value());
      expressions.lower(e.slice());
    }
    if (context.isModuleBody()) {
      annotations.lower(s.annotation());
    }
    if (s.target() instanceof Expr.Name(String name, _, _)) {
      context.classNamespace().ifPresent(namespace -> annotations.keep(s, name, namespace));
    }
  }

  private void augmented(Stmt.AugAssign s) {
    switch (s.target()) {
      case Expr.Name(String id, _, Span span) -> {
        Instruction old = expressions.variables().read(id, span);
        Instruction right = expressions.lower(s.value());
        expressions
            .variables()
            .write(id, expressions.binaryOperation(s.op(), true, old, right, s.span()), span);
      }
      case Expr.Subscript e -> {
        Instruction container = expressions.lower(e.value());
        Instruction index = expressions.lower(e.slice());
        Instruction old = expressions.getItem(container, index, e.span());
        Instruction right = expressions.lower(s.value());
        Instruction sum = expressions.binaryOperation(s.op(), true, old, right, s.span());
        expressions.setItem(container, index, sum, e.span());
      }
      case Expr.Attribute e -> {
        Instruction object = expressions.lower(e.value());
        Instruction old = expressions.getAttribute(object, e.attr(), e.span());
        Instruction right = expressions.lower(s.value());
        Instruction sum = expressions.binaryOperation(s.op(), true, old, right, s.span());
        expressions.setAttribute(object, e.attr(), sum, e.span());
      }
      default ->
          throw context.unsupported(s.target().span(), "augmented assignments to such targets");
    }
  }

  private void lowerIf(Stmt.If s) {
    Block then = builder.newBlock();
    Block otherwise = builder.newBlock();
    Block join = builder.newBlock();
    expressions.conditions().branch(s.test(), then, otherwise);
    builder.startSealed(then);
    context.conditionally(() -> lower(s.body()));
    builder.jump(join);
    builder.startSealed(otherwise);
    context.conditionally(() -> lower(s.orelse()));
    builder.jump(join);
    builder.startSealed(join);
  }

  private void lowerReturn(Stmt.Return s) {
    if (context.isModuleBody()) {
      throw context.syntaxError(s.span(), "'return' outside function");
    }
    Instruction result = s.value().map(expressions::lower).orElseGet(builder::none);
    context.exits().leaveFunction(() -> builder.returnValue(result));
  }

  private void define(Stmt.FunctionDefinition def) {
    if (context.isModuleBody()
        && context.program().isPresent()
        && context.program().get().isConstant(def)) {
      return;
    }
    if (!def.typeParams().isEmpty()) {
      throw context.unsupported(def.span(), "generic functions");
    }
    Instruction function = definitions.lower(def, annotations);
    expressions.variables().write(def.name(), function, def.span());
  }

  private void lowerAssert(Stmt.Assert s) {
    Block fails = builder.newBlock();
    Block holds = builder.newBlock();
    expressions.conditions().branch(s.test(), holds, fails);
    builder.startSealed(fails);
    Instruction message =
        s.msg().map(expressions::lower).orElseGet(() -> builder.constant(Values.UNBOUND));
    builder.call(
        RuntimeFunction.RAISE_EXCEPTION,
        lastComparison(s.test()).orElse(s.span()),
        builder.exceptionClass(ASSERTION_ERROR),
        message);
    builder.startSealed(holds);
  }

  /** What CPython 3.11 marks: the comparison that it compiles last in the test, if there is one. */
  private static Optional<Span> lastComparison(Expr test) {
    return switch (test) {
      case Expr.Compare e -> Optional.of(e.span());
      case Expr.UnaryOp e when e.op() == UnaryOperator.NOT -> lastComparison(e.operand());
      case Expr.BoolOp e -> lastComparison(e.values());
      case Expr.IfExp e -> lastComparison(List.of(e.test(), e.body(), e.orelse()));
      default -> Optional.empty();
    };
  }

  private static Optional<Span> lastComparison(List<Expr> tests) {
    return tests.reversed().stream()
        .map(StatementLowering::lastComparison)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
