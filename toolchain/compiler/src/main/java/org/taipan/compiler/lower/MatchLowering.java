package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.MatchCase;
import org.taipan.compiler.ast.Pattern;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/**
 * {@code match}. A pattern is tested part by part, and the first test that fails goes to the next
 * case; what names capture is bound when the whole pattern fits, in front of the guard.
 */
final class MatchLowering {
  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;
  private final Consumer<List<Stmt>> statements;

  MatchLowering(Context context, ExpressionLowering expressions, Consumer<List<Stmt>> statements) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
    this.statements = statements;
  }

  void lower(Stmt.Match s) {
    Instruction subject = expressions.lower(s.subject());
    Block after = builder.newBlock();
    for (MatchCase c : s.cases()) {
      Block next = builder.newBlock();
      context.conditionally(() -> {
        Map<String, String> captures = new LinkedHashMap<>();
        test(c.pattern(), subject, captures, next);
        captures.forEach((name, temporary) ->
            expressions.variables().write(name, builder.read(temporary), c.pattern().span()));
        c.guard()
            .ifPresent(guard -> {
              Block holds = builder.newBlock();
              expressions.conditions().branch(guard, holds, next);
              builder.startSealed(holds);
            });
        statements.accept(c.body());
      });
      builder.jump(after);
      builder.startSealed(next);
    }
    builder.jump(after);
    builder.startSealed(after);
  }

  /** Goes on if a pattern fits, else at a block; notes the temporary of each captured name. */
  private void test(
      Pattern pattern, Instruction subject, Map<String, String> captures, Block fails) {
    switch (pattern) {
      case Pattern.MatchValue(Expr value, Span span) ->
          require(
              builder.word(
                  new Operation.CompareTruth(CmpOperator.EQ),
                  span,
                  subject,
                  expressions.lower(value)),
              fails);
      case Pattern.MatchSingleton(var singleton, Span span) ->
          require(
              builder.word(
                  new Operation.CompareTruth(CmpOperator.IS),
                  span,
                  subject,
                  builder.constant(LibraryModule.singleton(singleton))),
              fails);
      case Pattern.MatchAs(Optional<Pattern> inner, Optional<String> name, _) -> {
        inner.ifPresent(p -> test(p, subject, captures, fails));
        name.ifPresent(n -> capture(n, subject, captures));
      }
      case Pattern.MatchOr p -> alternatives(p, subject, captures, fails);
      case Pattern.MatchSequence p -> sequence(p, subject, captures, fails);
      case Pattern.MatchMapping p -> mapping(p, subject, captures, fails);
      case Pattern.MatchClass p -> ofClass(p, subject, captures, fails);
      case Pattern.MatchStar p -> throw context.syntaxError(p.span(), "star pattern");
    }
  }

  /** Goes on if a word is not 0. */
  private void require(Instruction condition, Block fails) {
    Block holds = builder.newBlock();
    builder.branch(condition, holds, fails);
    builder.startSealed(holds);
  }

  private void capture(String name, Instruction value, Map<String, String> captures) {
    builder.write(captures.computeIfAbsent(name, _ -> builder.newTemporary()), value);
  }

  private void alternatives(
      Pattern.MatchOr or, Instruction subject, Map<String, String> captures, Block fails) {
    Block fits = builder.newBlock();
    for (Pattern alternative : or.patterns()) {
      Block next = builder.newBlock();
      test(alternative, subject, captures, next);
      builder.jump(fits);
      builder.startSealed(next);
    }
    builder.jump(fails);
    builder.startSealed(fits);
  }

  private void sequence(
      Pattern.MatchSequence p, Instruction subject, Map<String, String> captures, Block fails) {
    List<Pattern> parts = p.patterns();
    int star = -1;
    for (int i = 0; i < parts.size(); i++) {
      star = parts.get(i) instanceof Pattern.MatchStar ? i : star;
    }
    Instruction length = builder.call(RuntimeFunction.MATCH_SEQUENCE, p.span(), subject);
    int fixed = star < 0 ? parts.size() : parts.size() - 1;
    Instruction wanted = builder.word(fixed);
    require(builder.binary(star < 0 ? WordOperator.EQ : WordOperator.GE, length, wanted), fails);
    for (int i = 0; i < parts.size(); i++) {
      Pattern part = parts.get(i);
      if (part instanceof Pattern.MatchStar(Optional<String> name, Span span)) {
        int behind = fixed - i;
        Instruction start = builder.word(i);
        name.ifPresent(n -> {
          Instruction end = builder.binary(WordOperator.SUB, length, builder.word(behind));
          Instruction rest = builder.call(RuntimeFunction.MATCH_REST, span, subject, start, end);
          capture(n, rest, captures);
        });
      } else if (!isWildcard(part)) {
        int index = star >= 0 && i > star ? i - parts.size() : i;
        Instruction place = builder.constant(Values.ofInt(index));
        test(part, expressions.getItem(subject, place, part.span()), captures, fails);
      }
    }
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.pattern().isEmpty() && as.name().isEmpty();
  }

  private void ofClass(
      Pattern.MatchClass p, Instruction subject, Map<String, String> captures, Block fails) {
    List<Pattern> parts = new ArrayList<>(p.patterns());
    Instruction positional =
        builder.call(
            RuntimeFunction.MATCH_CLASS,
            p.span(),
            subject,
            expressions.lower(p.cls()),
            builder.word(parts.size()));
    require(builder.isBound(positional), fails);
    Instruction known = builder.value(new Operation.AssumeBound(), p.span(), positional);
    List<Instruction> values = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      values.add(expressions.getItem(known, builder.constant(Values.ofInt(i)), p.span()));
    }
    for (String name : p.kwdAttrs()) {
      Instruction value =
          builder.call(
              RuntimeFunction.MATCH_ATTRIBUTE,
              p.span(),
              subject,
              builder.text(context.mangle(name)));
      require(builder.isBound(value), fails);
      values.add(builder.value(new Operation.AssumeBound(), p.span(), value));
    }
    parts.addAll(p.kwdPatterns());
    for (int i = 0; i < parts.size(); i++) {
      test(parts.get(i), values.get(i), captures, fails);
    }
  }

  private void mapping(
      Pattern.MatchMapping p, Instruction subject, Map<String, String> captures, Block fails) {
    Instruction size = builder.call(RuntimeFunction.MATCH_MAPPING, p.span(), subject);
    require(builder.binary(WordOperator.GE, size, builder.word(p.keys().size())), fails);
    List<Instruction> keys = new ArrayList<>();
    List<Instruction> values = new ArrayList<>();
    for (Expr e : p.keys()) {
      Instruction key = expressions.lower(e);
      Instruction value = builder.call(RuntimeFunction.MATCH_KEY, p.span(), subject, key);
      require(builder.isBound(value), fails);
      keys.add(key);
      values.add(builder.value(new Operation.AssumeBound(), p.span(), value));
    }
    for (int i = 0; i < keys.size(); i++) {
      test(p.patterns().get(i), values.get(i), captures, fails);
    }
    p.rest()
        .ifPresent(name -> {
          Instruction rest =
              expressions.displays().build(RuntimeFunction.MATCH_OTHERS, subject, keys, p.span());
          capture(name, rest, captures);
        });
  }
}
