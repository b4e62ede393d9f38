package org.taipan.compiler.parser;

import static org.taipan.compiler.parser.Constants.optionalName;
import static org.taipan.compiler.parser.Constants.span;
import static org.taipan.compiler.parser.ExpressionConverter.list;

import com.oracle.graal.python.pegparser.sst.PatternTy;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Pattern;
import org.taipan.compiler.source.Span;

/** Patterns of the parser's tree to ours. */
record PatternConverter(ExpressionConverter expressions) {

  private List<Pattern> patterns(PatternTy[] nodes) {
    return list(nodes, this::pattern);
  }

  Pattern pattern(PatternTy node) {
    Span span = span(node.getSourceRange());
    return switch (node) {
      case PatternTy.MatchValue n -> new Pattern.MatchValue(expressions.expression(n.value), span);
      case PatternTy.MatchSingleton n ->
          new Pattern.MatchSingleton(Constants.singleton(n.value), span);
      case PatternTy.MatchSequence n -> new Pattern.MatchSequence(patterns(n.patterns), span);
      case PatternTy.MatchMapping n ->
          new Pattern.MatchMapping(
              expressions.expressions(n.keys), patterns(n.patterns), optionalName(n.rest), span);
      case PatternTy.MatchClass n ->
          new Pattern.MatchClass(
              expressions.expression(n.cls),
              patterns(n.patterns),
              list(n.kwdAttrs, Constants::name),
              patterns(n.kwdPatterns),
              span);
      case PatternTy.MatchStar n -> new Pattern.MatchStar(optionalName(n.name), span);
      case PatternTy.MatchAs n ->
          new Pattern.MatchAs(
              Optional.ofNullable(n.pattern).map(this::pattern), optionalName(n.name), span);
      case PatternTy.MatchOr n -> new Pattern.MatchOr(patterns(n.patterns), span);
      default -> throw new IllegalArgumentException("unknown pattern " + node.getClass());
    };
  }
}
