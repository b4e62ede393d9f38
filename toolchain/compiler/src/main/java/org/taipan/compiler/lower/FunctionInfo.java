package org.taipan.compiler.lower;

import java.util.List;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Callee;

/**
 * A function of the program or of the library, known by its definition.
 *
 * @param name as tracebacks show it
 * @param names what its free names mean
 * @param lowLevel whether it is in the low-level subset
 */
record FunctionInfo(
    String name, Stmt.FunctionDef definition, Names names, boolean lowLevel, Callee callee) {

  String symbol() {
    return callee.symbol();
  }

  List<String> parameterNames() {
    return definition.args().args().stream().map(Arg::arg).toList();
  }
}
