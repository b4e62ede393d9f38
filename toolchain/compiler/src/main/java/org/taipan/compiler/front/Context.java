package org.taipan.compiler.front;

import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.ScopeKind;

/**
 * What surrounds a statement or expression.
 *
 * @param scope the scope it is in
 * @param inLoop whether {@code break} and {@code continue} have a loop, within the function
 * @param inExceptStar whether an {@code except*} block is around that they would leave
 * @param returnLeavesExceptStar whether an {@code except*} block is around within the function
 */
record Context(Scope scope, boolean inLoop, boolean inExceptStar, boolean returnLeavesExceptStar) {

  static Context of(Scope scope) {
    return new Context(scope, false, false, false);
  }

  Context loop() {
    return new Context(scope, true, false, returnLeavesExceptStar);
  }

  Context exceptStar() {
    return new Context(scope, inLoop, true, true);
  }

  boolean isFunction() {
    return scope.kind().isFunctionLike();
  }

  boolean isAsyncFunction() {
    return scope.node() instanceof Stmt.AsyncFunctionDef && scope.kind() == ScopeKind.FUNCTION;
  }

  boolean isComprehension() {
    return scope.kind() == ScopeKind.COMPREHENSION;
  }
}
