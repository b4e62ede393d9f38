package org.taipan.compiler.parser;

import static org.taipan.compiler.parser.Constants.name;
import static org.taipan.compiler.parser.Constants.operator;
import static org.taipan.compiler.parser.Constants.optionalName;
import static org.taipan.compiler.parser.Constants.span;
import static org.taipan.compiler.parser.ExpressionConverter.list;

import com.oracle.graal.python.pegparser.sst.AliasTy;
import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.TypeParamTy;
import com.oracle.graal.python.pegparser.sst.WithItemTy;
import java.util.List;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.MatchCase;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.TypeParam;
import org.taipan.compiler.ast.WithItem;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** Statements of the parser's tree to ours. */
final class StatementConverter {
  private final ExpressionConverter expressions;
  private final PatternConverter patterns;

  StatementConverter(SourceFile source) {
    this.expressions = new ExpressionConverter(source);
    this.patterns = new PatternConverter(expressions);
  }

  Module module(ModTy.Module node) {
    return new Module(body(node.body), span(node.getSourceRange()));
  }

  private List<Stmt> body(StmtTy[] nodes) {
    return list(nodes, this::statement);
  }

  private Stmt statement(StmtTy node) {
    Span span = span(node.getSourceRange());
    return switch (node) {
      case StmtTy.Expr n -> new Stmt.ExprStmt(expressions.expression(n.value), span);
      case StmtTy.Assign n ->
          new Stmt.Assign(
              expressions.expressions(n.targets), expressions.expression(n.value), span);
      case StmtTy.AugAssign n ->
          new Stmt.AugAssign(
              expressions.expression(n.target),
              operator(n.op),
              expressions.expression(n.value),
              span);
      case StmtTy.AnnAssign n ->
          new Stmt.AnnAssign(
              expressions.expression(n.target),
              expressions.expression(n.annotation),
              expressions.optional(n.value),
              n.isSimple,
              span);
      case StmtTy.Return n -> new Stmt.Return(expressions.optional(n.value), span);
      case StmtTy.Delete n -> new Stmt.Delete(expressions.expressions(n.targets), span);
      case StmtTy.Pass _ -> new Stmt.Pass(span);
      case StmtTy.Break _ -> new Stmt.Break(span);
      case StmtTy.Continue _ -> new Stmt.Continue(span);
      case StmtTy.Raise n ->
          new Stmt.Raise(expressions.optional(n.exc), expressions.optional(n.cause), span);
      case StmtTy.Assert n ->
          new Stmt.Assert(expressions.expression(n.test), expressions.optional(n.msg), span);
      case StmtTy.Global n -> new Stmt.Global(list(n.names, Constants::name), span);
      case StmtTy.Nonlocal n -> new Stmt.Nonlocal(list(n.names, Constants::name), span);
      case StmtTy.Import n -> new Stmt.Import(aliases(n.names), span);
      case StmtTy.ImportFrom n ->
          new Stmt.ImportFrom(optionalName(n.module), aliases(n.names), n.level, span);
      case StmtTy.TypeAlias n ->
          new Stmt.TypeAlias(
              expressions.expression(n.name),
              typeParams(n.typeParams),
              expressions.expression(n.value),
              span);
      default -> compound(node, span);
    };
  }

  private Stmt compound(StmtTy node, Span span) {
    return switch (node) {
      case StmtTy.If n ->
          new Stmt.If(expressions.expression(n.test), body(n.body), body(n.orElse), span);
      case StmtTy.While n ->
          new Stmt.While(expressions.expression(n.test), body(n.body), body(n.orElse), span);
      case StmtTy.For n ->
          new Stmt.For(
              expressions.expression(n.target),
              expressions.expression(n.iter),
              body(n.body),
              body(n.orElse),
              span);
      case StmtTy.AsyncFor n ->
          new Stmt.AsyncFor(
              expressions.expression(n.target),
              expressions.expression(n.iter),
              body(n.body),
              body(n.orElse),
              span);
      case StmtTy.With n -> new Stmt.With(withItems(n.items), body(n.body), span);
      case StmtTy.AsyncWith n -> new Stmt.AsyncWith(withItems(n.items), body(n.body), span);
      case StmtTy.Try n ->
          new Stmt.Try(body(n.body), handlers(n.handlers), body(n.orElse), body(n.finalBody), span);
      case StmtTy.TryStar n ->
          new Stmt.TryStar(
              body(n.body), handlers(n.handlers), body(n.orElse), body(n.finalBody), span);
      case StmtTy.Match n ->
          new Stmt.Match(expressions.expression(n.subject), list(n.cases, this::matchCase), span);
      default -> definition(node, span);
    };
  }

  private Stmt definition(StmtTy node, Span span) {
    return switch (node) {
      case StmtTy.FunctionDef n ->
          new Stmt.FunctionDef(
              name(n.name),
              expressions.arguments(n.args),
              body(n.body),
              expressions.expressions(n.decoratorList),
              expressions.optional(n.returns),
              typeParams(n.typeParams),
              span);
      case StmtTy.AsyncFunctionDef n ->
          new Stmt.AsyncFunctionDef(
              name(n.name),
              expressions.arguments(n.args),
              body(n.body),
              expressions.expressions(n.decoratorList),
              expressions.optional(n.returns),
              typeParams(n.typeParams),
              span);
      case StmtTy.ClassDef n ->
          new Stmt.ClassDef(
              name(n.name),
              expressions.expressions(n.bases),
              expressions.keywords(n.keywords),
              body(n.body),
              expressions.expressions(n.decoratorList),
              typeParams(n.typeParams),
              span);
      default -> throw new IllegalArgumentException("unknown statement " + node.getClass());
    };
  }

  private static List<Alias> aliases(AliasTy[] nodes) {
    return list(
        nodes, a -> new Alias(name(a.name), optionalName(a.asName), span(a.getSourceRange())));
  }

  private List<WithItem> withItems(WithItemTy[] nodes) {
    return list(
        nodes,
        w ->
            new WithItem(
                expressions.expression(w.contextExpr),
                expressions.optional(w.optionalVars),
                span(w.getSourceRange())));
  }

  private List<ExceptHandler> handlers(ExceptHandlerTy[] nodes) {
    return list(
        nodes,
        handler -> {
          ExceptHandlerTy.ExceptHandler h = (ExceptHandlerTy.ExceptHandler) handler;
          return new ExceptHandler(
              expressions.optional(h.type),
              optionalName(h.name),
              body(h.body),
              span(h.getSourceRange()));
        });
  }

  private MatchCase matchCase(MatchCaseTy node) {
    return new MatchCase(
        patterns.pattern(node.pattern),
        expressions.optional(node.guard),
        body(node.body),
        span(node.getSourceRange()));
  }

  private List<TypeParam> typeParams(TypeParamTy[] nodes) {
    return list(nodes, this::typeParam);
  }

  private TypeParam typeParam(TypeParamTy node) {
    Span span = span(node.getSourceRange());
    return switch (node) {
      case TypeParamTy.TypeVar n ->
          new TypeParam.TypeVar(name(n.name), expressions.optional(n.bound), span);
      case TypeParamTy.ParamSpec n -> new TypeParam.ParamSpec(name(n.name), span);
      case TypeParamTy.TypeVarTuple n -> new TypeParam.TypeVarTuple(name(n.name), span);
      default -> throw new IllegalArgumentException("unknown parameter " + node.getClass());
    };
  }
}
