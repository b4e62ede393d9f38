package org.taipan.compiler.parser;

import static org.taipan.compiler.parser.Constants.context;
import static org.taipan.compiler.parser.Constants.name;
import static org.taipan.compiler.parser.Constants.operator;
import static org.taipan.compiler.parser.Constants.optionalName;
import static org.taipan.compiler.parser.Constants.span;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ComprehensionTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** Expressions of the parser's tree to ours. */
final class ExpressionConverter {
  private final SourceFile source;

  ExpressionConverter(SourceFile source) {
    this.source = source;
  }

  /** Converts every element; the parser leaves out an empty array. */
  static <S, T> List<T> list(S[] elements, Function<S, T> convert) {
    if (elements == null || elements.length == 0) {
      return List.of();
    }
    Object[] converted = new Object[elements.length];
    for (int i = 0; i < elements.length; i++) {
      converted[i] = convert.apply(elements[i]);
    }
    @SuppressWarnings("unchecked") // only results of convert are in the array
    List<T> list = (List<T>) Collections.unmodifiableList(Arrays.asList(converted));
    return list;
  }

  Optional<Expr> optional(ExprTy node) {
    return Optional.ofNullable(node).map(this::expression);
  }

  List<Expr> expressions(ExprTy[] nodes) {
    return list(nodes, this::expression);
  }

  Expr expression(ExprTy node) {
    Span span = span(node.getSourceRange());
    return switch (node) {
      case ExprTy.Name n -> new Expr.Name(name(n.id), context(n.context), span);
      case ExprTy.Constant n -> constant(n, span);
      case ExprTy.Attribute n ->
          new Expr.Attribute(expression(n.value), name(n.attr), context(n.context), span);
      case ExprTy.Call n ->
          new Expr.Call(expression(n.func), expressions(n.args), keywords(n.keywords), span);
      case ExprTy.Subscript n ->
          new Expr.Subscript(expression(n.value), expression(n.slice), context(n.context), span);
      case ExprTy.BinOp n ->
          new Expr.BinOp(expression(n.left), operator(n.op), expression(n.right), span);
      case ExprTy.UnaryOp n -> new Expr.UnaryOp(operator(n.op), expression(n.operand), span);
      case ExprTy.BoolOp n -> new Expr.BoolOp(operator(n.op), expressions(n.values), span);
      case ExprTy.Compare n ->
          new Expr.Compare(
              expression(n.left),
              list(n.ops, Constants::operator),
              expressions(n.comparators),
              span);
      case ExprTy.IfExp n ->
          new Expr.IfExp(expression(n.test), expression(n.body), expression(n.orElse), span);
      case ExprTy.NamedExpr n ->
          new Expr.NamedExpr(expression(n.target), expression(n.value), span);
      case ExprTy.Lambda n -> new Expr.Lambda(arguments(n.args), expression(n.body), span);
      case ExprTy.Starred n -> new Expr.Starred(expression(n.value), context(n.context), span);
      case ExprTy.Slice n ->
          new Expr.Slice(optional(n.lower), optional(n.upper), optional(n.step), span);
      case ExprTy.Await n -> new Expr.Await(expression(n.value), span);
      case ExprTy.Yield n -> new Expr.Yield(optional(n.value), span);
      case ExprTy.YieldFrom n -> new Expr.YieldFrom(expression(n.value), span);
      case ExprTy.JoinedStr n -> new Expr.JoinedStr(expressions(n.values), span);
      case ExprTy.FormattedValue n ->
          new Expr.FormattedValue(expression(n.value), n.conversion, optional(n.formatSpec), span);
      default -> display(node, span);
    };
  }

  private Expr display(ExprTy node, Span span) {
    return switch (node) {
      case ExprTy.Tuple n -> new Expr.TupleExpr(expressions(n.elements), context(n.context), span);
      case ExprTy.List n -> new Expr.ListExpr(expressions(n.elements), context(n.context), span);
      case ExprTy.Set n -> new Expr.SetExpr(expressions(n.elements), span);
      case ExprTy.Dict n ->
          new Expr.DictExpr(list(n.keys, this::optional), expressions(n.values), span);
      case ExprTy.ListComp n ->
          new Expr.ListComp(expression(n.element), generators(n.generators), span);
      case ExprTy.SetComp n ->
          new Expr.SetComp(expression(n.element), generators(n.generators), span);
      case ExprTy.GeneratorExp n ->
          new Expr.GeneratorExp(expression(n.element), generators(n.generators), span);
      case ExprTy.DictComp n ->
          new Expr.DictComp(expression(n.key), expression(n.value), generators(n.generators), span);
      default -> throw new IllegalArgumentException("unknown expression " + node.getClass());
    };
  }

  private Expr constant(ExprTy.Constant node, Span span) {
    return new Expr.Constant(
        Constants.literal(source, node.value, node.getSourceRange()),
        Optional.ofNullable(node.kind).map(Object::toString),
        span);
  }

  List<Keyword> keywords(KeywordTy[] nodes) {
    return list(
        nodes,
        k -> new Keyword(optionalName(k.arg), expression(k.value), span(k.getSourceRange())));
  }

  private List<Comprehension> generators(ComprehensionTy[] nodes) {
    return list(
        nodes,
        c ->
            new Comprehension(
                expression(c.target),
                expression(c.iter),
                expressions(c.ifs),
                c.isAsync,
                span(c.getSourceRange())));
  }

  Arguments arguments(ArgumentsTy node) {
    if (node == null) {
      return new Arguments(
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Span.START);
    }
    return new Arguments(
        list(node.posOnlyArgs, this::parameter),
        list(node.args, this::parameter),
        Optional.ofNullable(node.varArg).map(this::parameter),
        list(node.kwOnlyArgs, this::parameter),
        list(node.kwDefaults, this::optional),
        Optional.ofNullable(node.kwArg).map(this::parameter),
        expressions(node.defaults),
        span(node.getSourceRange()));
  }

  private Arg parameter(ArgTy node) {
    return new Arg(name(node.arg), optional(node.annotation), span(node.getSourceRange()));
  }
}
