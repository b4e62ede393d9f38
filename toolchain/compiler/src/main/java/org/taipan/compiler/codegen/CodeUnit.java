package org.taipan.compiler.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.compiler.codegen.CodeItem.Pooled;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.Op;

/**
 * The code of one function.
 *
 * @param symbol unique in the program
 * @param name as tracebacks show it
 * @param library whether tracebacks leave it out
 * @param savedRegisters bit n: register n is saved in the frame
 * @param frameSize bytes of its frame, cold calls left out
 * @param variableNames its parameters and local variables in Python's order
 * @param items instructions and labels in order; the first item is the entry
 */
public record CodeUnit(
    String symbol,
    String name,
    SourceFile source,
    boolean library,
    int savedRegisters,
    int frameSize,
    List<String> variableNames,
    List<CodeItem> items) {

  /** The symbols of other functions that this one calls or makes objects of, in order. */
  public Set<String> references() {
    Set<String> symbols = new HashSet<>();
    for (CodeItem item : items) {
      switch (item.content()) {
        case Content.Jump(_, Label.Entry(String callee)) -> symbols.add(callee);
        case Content.Instruction(int word) ->
            Misses.at(word).flatMap(CodeUnit::whenMissing).ifPresent(symbols::add);
        case Content.Branch(Op op, _, _, _) -> whenMissing(op).ifPresent(symbols::add);
        case Content.PoolLoad(_, Pooled.ObjectValue(StaticObject.FunctionObject function)) ->
            symbols.add(function.code());
        case Content.PoolLoad(_, Pooled.ObjectValue(StaticObject.ModuleObject module)) ->
            symbols.add(module.attribute());
        default -> {}
      }
    }
    return new TreeSet<>(symbols);
  }

  private static Optional<String> whenMissing(Op op) {
    return Misses.function(op).map(RuntimeFunction::symbol);
  }
}
