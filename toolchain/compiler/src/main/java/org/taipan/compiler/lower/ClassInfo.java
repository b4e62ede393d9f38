package org.taipan.compiler.lower;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;

/** What the text of a class shows of its instances. */
final class ClassInfo {
  private ClassInfo() {}

  /**
   * How many attributes its instances get from its own methods, as far as the text shows: those
   * that methods assign through their first parameter, and annotated names of the body.
   */
  static int attributeCount(Stmt.ClassDef definition) {
    Set<String> names = new LinkedHashSet<>();
    for (Stmt statement : definition.body()) {
      switch (statement) {
        case Stmt.FunctionDefinition function ->
            firstParameter(function.args())
                .ifPresent(self -> function.body().forEach(s -> collectAssigned(s, self, names)));
        case Stmt.AnnAssign(Expr.Name target, _, _, _, _) -> names.add(target.id());
        default -> {}
      }
    }
    return names.size();
  }

  private static Optional<String> firstParameter(Arguments arguments) {
    return arguments.all().stream().findFirst().map(a -> a.arg());
  }

  private static void collectAssigned(Node node, String self, Set<String> names) {
    if (node instanceof Expr.Attribute(Expr.Name(String id, _, _), String name, var context, _)
        && context == ExprContext.STORE
        && id.equals(self)) {
      names.add(name);
    }
    Children.of(node).forEach(child -> collectAssigned(child, self, names));
  }
}
