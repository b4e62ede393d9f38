package org.taipan.compiler.lower;

import java.util.Set;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Operator;

/**
 * Annotations where Python evaluates them: of functions and of the module's variables. Nothing
 * reads their values, so only names can be noticed, by being unbound. Forms that could do more are
 * refused.
 */
final class AnnotationLowering {
  private static final Set<String> GENERIC =
      Set.of("list", "tuple", "dict", "set", "frozenset", "type");
  private static final Set<String> PLAIN =
      Set.of("int", "str", "bool", "float", "complex", "bytes", "bytearray", "object", "range");

  private final Context context;
  private final VariableLowering variables;

  AnnotationLowering(Context context, VariableLowering variables) {
    this.context = context;
    this.variables = variables;
  }

  /** Evaluates an annotation. */
  void lower(Expr annotation) {
    switch (annotation) {
      case Expr.Constant _ -> {}
      case Expr.Name(String id, _, var span) -> {
        if (!isBuiltin(annotation)) {
          variables.read(id, span);
        }
      }
      case Expr.TupleExpr e -> e.elts().forEach(this::lower);
      case Expr.ListExpr e -> e.elts().forEach(this::lower);
      case Expr.Subscript e when isGeneric(e) -> lower(e.slice());
      case Expr.BinOp e when isUnion(e) -> {
        lower(e.left());
        lower(e.right());
      }
      default -> throw context.unsupported(annotation.span(), "such annotations");
    }
  }

  private boolean isBuiltin(Expr e) {
    return e instanceof Expr.Name(String id, _, _)
        && !(context.names().resolve(id).orElse(null) instanceof Binding.Global)
        && context.library().isNameOfPython(id);
  }

  private boolean isGeneric(Expr.Subscript e) {
    return e.value() instanceof Expr.Name(String id, _, _)
        && GENERIC.contains(id)
        && isBuiltin(e.value());
  }

  private boolean isUnion(Expr.BinOp e) {
    boolean members = isMember(e.left()) && isMember(e.right());
    return e.op() == Operator.BIT_OR && members && !(isNone(e.left()) && isNone(e.right()));
  }

  private boolean isMember(Expr e) {
    return switch (e) {
      case Expr.Name(String id, _, _) -> isBuiltin(e) && isTypeName(id);
      case Expr.Subscript s -> isGeneric(s);
      case Expr.BinOp b -> isUnion(b);
      default -> isNone(e);
    };
  }

  private static boolean isTypeName(String id) {
    return GENERIC.contains(id) || PLAIN.contains(id);
  }

  private static boolean isNone(Expr e) {
    return e instanceof Expr.Constant(Literal literal, _, _) && literal == Literal.Singleton.NONE;
  }
}
