package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Keyword;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;

/** Displays of lists, tuples, sets and dicts, with {@code *} and {@code **}. */
final class DisplayLowering {
  /** Longer displays are built from pieces, so that not all items are alive at once. */
  private static final int CHUNK = 16;

  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  DisplayLowering(Context context, ExpressionLowering expressions) {
    this.builder = context.builder();
    this.expressions = expressions;
  }

  /** {@code [elements]}. */
  Instruction list(List<Expr> elements, Span span) {
    List<Expr> first = elements.subList(0, plain(elements));
    Instruction list = build(RuntimeFunction.LIST_BUILD, expressions.lowerAll(first), span);
    for (Expr element : elements.subList(first.size(), elements.size())) {
      if (element instanceof Expr.Starred(Expr inner, _, _)) {
        Instruction items = expressions.lower(inner);
        builder.call(RuntimeFunction.LIST_EXTEND_DISPLAY, span, list, items);
      } else {
        builder.call(RuntimeFunction.LIST_APPEND, span, list, expressions.lower(element));
      }
    }
    return list;
  }

  /** {@code elements,}. */
  Instruction tuple(List<Expr> elements, Span span) {
    if (elements.stream().noneMatch(e -> e instanceof Expr.Starred)) {
      return build(RuntimeFunction.TUPLE_BUILD, expressions.lowerAll(elements), span);
    }
    return builder.call(RuntimeFunction.TUPLE_OF_LIST, span, list(elements, span));
  }

  /** {@code {elements}}. */
  Instruction set(List<Expr> elements, Span span) {
    List<Expr> first = elements.subList(0, plain(elements));
    Instruction set = build(RuntimeFunction.SET_BUILD, expressions.lowerAll(first), span);
    for (Expr element : elements.subList(first.size(), elements.size())) {
      if (element instanceof Expr.Starred(Expr inner, _, _)) {
        builder.call(RuntimeFunction.SET_UPDATE, span, set, expressions.lower(inner));
      } else {
        builder.call(RuntimeFunction.SET_ADD, span, set, expressions.lower(element));
      }
    }
    // CPython makes a constant frozenset of these first, which can change the order of the items
    return elements.size() >= 3 && elements.stream().allMatch(DisplayLowering::isConstant)
        ? builder.call(RuntimeFunction.SET_DUPLICATE, span, set)
        : set;
  }

  private static boolean isConstant(Expr element) {
    return switch (element) {
      case Expr.Constant _ -> true;
      case Expr.UnaryOp e -> isConstant(e.operand());
      case Expr.TupleExpr e -> e.elts().stream().allMatch(DisplayLowering::isConstant);
      default -> false;
    };
  }

  /** {@code {key: value}}, where no key means {@code **value}. */
  Instruction dict(List<Optional<Expr>> keys, List<Expr> values, Span span) {
    List<Instruction> pairs = new ArrayList<>();
    int done = 0;
    for (; done < keys.size() && done < CHUNK / 2 && keys.get(done).isPresent(); done++) {
      pairs.add(expressions.lower(keys.get(done).get()));
      pairs.add(expressions.lower(values.get(done)));
    }
    Instruction dict = build(RuntimeFunction.DICT_BUILD, pairs.size() / 2, pairs, span);
    for (int i = done; i < keys.size(); i++) {
      if (keys.get(i).isPresent()) {
        Instruction key = expressions.lower(keys.get(i).get());
        Instruction value = expressions.lower(values.get(i));
        builder.call(RuntimeFunction.DICT_SET, span, dict, key, value);
      } else {
        Instruction other = expressions.lower(values.get(i));
        builder.call(RuntimeFunction.DICT_UPDATE_DISPLAY, span, dict, other);
      }
    }
    return dict;
  }

  /** The dict of keyword arguments. */
  Instruction keywords(List<Keyword> keywords, Span span) {
    Instruction dict = build(RuntimeFunction.DICT_BUILD, List.of(), span);
    for (Keyword keyword : keywords) {
      Instruction value = expressions.lower(keyword.value());
      if (keyword.arg().isPresent()) {
        Instruction key = builder.text(keyword.arg().get());
        builder.call(RuntimeFunction.DICT_SET, span, dict, key, value);
      } else {
        builder.call(RuntimeFunction.DICT_UPDATE_DISPLAY, span, dict, value);
      }
    }
    return dict;
  }

  /** Hands items on the stack to a library function that makes an object of them. */
  Instruction build(RuntimeFunction function, List<Instruction> items, Span span) {
    return build(function, items.size(), items, span);
  }

  /** The same with an argument in front of the items. */
  Instruction build(
      RuntimeFunction function, Instruction first, List<Instruction> items, Span span) {
    Instruction count = builder.word(items.size());
    return builder.call(function, span, first, count, addressOf(items, span));
  }

  private Instruction build(
      RuntimeFunction function, int count, List<Instruction> items, Span span) {
    Instruction size = builder.word(count);
    return builder.call(function, span, size, addressOf(items, span));
  }

  private Instruction addressOf(List<Instruction> items, Span span) {
    return items.isEmpty()
        ? builder.word(0)
        : builder.emit(new Operation.StackItems(), Type.WORD, span, items);
  }

  /** How many elements at the start are built at once. */
  private static int plain(List<Expr> elements) {
    int count = 0;
    while (count < elements.size()
        && count < CHUNK
        && !(elements.get(count) instanceof Expr.Starred)) {
      count++;
    }
    return count;
  }
}
