package org.taipan.hdl;

import java.util.List;
import scala.collection.mutable.ArrayBuffer;
import spinal.core.DslScopeStack$;
import spinal.core.internals.Expression;
import spinal.core.internals.ScopeStatement;
import spinal.core.internals.SwitchStatement;
import spinal.core.internals.SwitchStatementElement;

/** The cases of a switch, as the back end stores them. */
final class SwitchCases {
  private final SwitchStatement statement;

  SwitchCases(spinal.core.Data value) {
    statement = new SwitchStatement((Expression) value);
    statement.removeDuplication_$eq(false);
    statement.coverUnreachable_$eq(true);
    DslScopeStack$.MODULE$.get().append(statement);
  }

  void add(List<Expression> keys, Runnable body) {
    HdlError.check(!keys.isEmpty(), "a case without a key");
    HdlError.check(statement.defaultScope() == null, "is(...) after otherwise(...)");
    var buffer = new ArrayBuffer<Expression>();
    keys.forEach(buffer::addOne);
    var element = new SwitchStatementElement(buffer, new ScopeStatement(statement));
    statement.elements().addOne(element);
    run(element.scopeStatement(), body);
  }

  void otherwise(Runnable body) {
    HdlError.check(statement.defaultScope() == null, "a second otherwise(...)");
    var scope = new ScopeStatement(statement);
    statement.defaultScope_$eq(scope);
    run(scope, body);
  }

  private static void run(ScopeStatement scope, Runnable body) {
    var context = scope.push();
    body.run();
    context.restore();
  }
}
