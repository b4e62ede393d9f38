package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.scope.Binding;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.Symbol;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** The start of a Python function: parameters, what it has captured, cells. */
final class FunctionEntry {
  /** Offset of the closure in a function object. */
  static final int CLOSURE = 56;

  private static final int TUPLE_ITEMS = 16;

  private final FunctionBuilder builder;
  private final VariableLowering variables;
  private final FunctionInfo function;

  FunctionEntry(Context context, FunctionInfo function) {
    this.builder = context.builder();
    this.variables = new VariableLowering(context);
    this.function = function;
  }

  /**
   * Brings every variable into its place.
   *
   * @param plain the variables of a function of the library
   */
  void lower(Set<String> plain) {
    bind(parameters(), self(), plain);
  }

  /** The function object, if the code takes it. */
  Optional<Instruction> self() {
    if (!function.takesItself()) {
      return Optional.empty();
    }
    int index = function.callee().parameters().size() - 1;
    return Optional.of(builder.value(new Operation.Parameter(index), Span.START));
  }

  /** Brings given values of the parameters into their places. */
  void bind(List<Instruction> values, Optional<Instruction> self, Set<String> plain) {
    Optional<Scope> scope = function.scope();
    if (scope.isPresent()) {
      self.ifPresent(s -> takeClosure(s, scope.get()));
      begin(values, scope.get());
      return;
    }
    List<String> names = function.parameterNames();
    for (int i = 0; i < names.size(); i++) {
      builder.write(names.get(i), values.get(i));
    }
    plain.stream()
        .filter(name -> builder.typeOf(name).isEmpty())
        .forEach(name -> builder.write(name, builder.constant(Values.UNBOUND)));
  }

  /** The values of the parameters. */
  List<Instruction> parameters() {
    List<Arg> parameters = function.arguments().all();
    List<Instruction> values = new ArrayList<>();
    if (function.isWide()) {
      Instruction items = builder.word(new Operation.Parameter(0), Span.START);
      for (int i = 0; i < parameters.size(); i++) {
        Operation load = new Operation.Load(MemoryAccess.WORD, 8 * i);
        values.add(builder.value(load, parameters.get(i).span(), items));
      }
      return values;
    }
    for (int i = 0; i < parameters.size(); i++) {
      Operation parameter = new Operation.Parameter(i);
      values.add(builder.emit(parameter, Type.VALUE, parameters.get(i).span()));
    }
    return values;
  }

  private void takeClosure(Instruction self, Scope scope) {
    Instruction closure = builder.value(new Operation.LoadField(CLOSURE, true), Span.START, self);
    int offset = TUPLE_ITEMS;
    for (String name : scope.freeVariables()) {
      Operation load = new Operation.LoadField(offset, true);
      builder.write(name, builder.value(load, Span.START, closure));
      offset += 8;
    }
  }

  private void begin(List<Instruction> values, Scope scope) {
    List<String> names = function.parameterNames();
    for (int i = 0; i < names.size(); i++) {
      variables.begin(names.get(i), values.get(i));
    }
    Set<String> parameters = Set.copyOf(names.stream().map(scope::mangle).toList());
    for (Symbol symbol : scope.symbols().values()) {
      boolean own = symbol.binding() == Binding.LOCAL || symbol.binding() == Binding.CELL;
      if (own && !parameters.contains(symbol.name())) {
        variables.begin(symbol.name(), builder.constant(Values.UNBOUND));
      }
    }
  }
}
