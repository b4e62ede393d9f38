package org.taipan.compiler.lower;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;

/** Assignment to targets: names, subscripts, and lists of targets. */
final class TargetLowering {
  private static final Operation FIRST_ITEM = new Operation.Load(MemoryAccess.WORD, 0);

  private final Context context;
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  TargetLowering(Context context, ExpressionLowering expressions) {
    this.context = context;
    this.builder = context.builder();
    this.expressions = expressions;
  }

  /** Assigns a value. */
  void assign(Expr target, Instruction value) {
    switch (target) {
      case Expr.Name(String id, _, var span) -> expressions.variables().write(id, value, span);
      case Expr.Subscript e -> {
        Instruction container = expressions.lower(e.value());
        expressions.setItem(container, expressions.lower(e.slice()), value, e.span());
      }
      case Expr.TupleExpr e -> unpack(e.elts(), e, value);
      case Expr.ListExpr e -> unpack(e.elts(), e, value);
      case Expr.Attribute e -> {
        ModuleLowering modules = expressions.variables().modules();
        Optional<ModuleLowering.Attribute> known = modules.attribute(e);
        if (known.isPresent()) {
          modules.write(known.get(), value, e.span());
        } else {
          expressions.setAttribute(expressions.lower(e.value()), e.attr(), value, e.span());
        }
      }
      default -> throw context.unsupported(target.span(), "such assignment targets");
    }
  }

  /** Deletes a target. */
  void delete(Expr target) {
    switch (target) {
      case Expr.Name(String id, _, var span) -> expressions.variables().delete(id, span);
      case Expr.Subscript e -> {
        Instruction container = expressions.lower(e.value());
        expressions.deleteItem(container, expressions.lower(e.slice()), e.span());
      }
      case Expr.Attribute e -> {
        Instruction object = expressions.lower(e.value());
        Instruction name = builder.text(context.mangle(e.attr()));
        builder.call(RuntimeFunction.DELETE_ATTRIBUTE, e.span(), object, name);
      }
      case Expr.TupleExpr e -> e.elts().forEach(this::delete);
      case Expr.ListExpr e -> e.elts().forEach(this::delete);
      default -> throw context.unsupported(target.span(), "deletions of such targets");
    }
  }

  /** Assigns an expression; a display to as many targets makes no object. */
  void assignExpression(List<Expr> targets, Expr value) {
    if (targets.size() == 1
        && targets.getFirst() instanceof Expr.TupleExpr(var to, _, _)
        && value instanceof Expr.TupleExpr(var from, _, _)
        && to.size() == from.size()
        && to.stream().noneMatch(t -> t instanceof Expr.Starred)
        && from.stream().noneMatch(t -> t instanceof Expr.Starred)) {
      List<Instruction> values = expressions.lowerAll(from);
      for (int i = 0; i < to.size(); i++) {
        assign(to.get(i), values.get(i));
      }
      return;
    }
    Instruction result = expressions.lower(value);
    targets.forEach(t -> assign(t, result));
  }

  private void unpack(List<Expr> targets, Expr whole, Instruction value) {
    Instruction items = unpackedItems(targets, whole, value);
    List<Instruction> values =
        IntStream.range(0, targets.size())
            .mapToObj(i -> builder.binary(WordOperator.ADD, items, builder.word(8L * i)))
            .map(place -> builder.emit(FIRST_ITEM, Type.VALUE, whole.span(), place))
            .toList();
    for (int i = 0; i < targets.size(); i++) {
      Expr target = targets.get(i);
      assign(target instanceof Expr.Starred(Expr inner, _, _) ? inner : target, values.get(i));
    }
  }

  /** The address of one value for each target. */
  private Instruction unpackedItems(List<Expr> targets, Expr whole, Instruction value) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        return builder.call(
            RuntimeFunction.UNPACK_STARRED,
            whole.span(),
            value,
            builder.word(i),
            builder.word(targets.size() - i - 1L));
      }
    }
    return builder.call(
        RuntimeFunction.UNPACK_SEQUENCE, whole.span(), value, builder.word(targets.size()));
  }
}
