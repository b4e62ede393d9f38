package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** A module as a value: the function that finds its attributes by name. */
final class ModuleAttributes {
  private static final List<String> IMPLICIT = List.of("__doc__", "__file__", "__name__");

  private ModuleAttributes() {}

  static StaticObject object(UserModule module) {
    return new StaticObject.ModuleObject(
        module.name(),
        module.source().name(),
        module.isStandard(),
        module.attributeSymbol(),
        names(module));
  }

  private static List<String> names(UserModule module) {
    Set<String> names = new LinkedHashSet<>(IMPLICIT);
    names.addAll(module.variables().keySet());
    names.addAll(module.modules().submodules(module));
    if (module.isStandard() && module.name().equals(StandardLibrary.BUILTINS_MODULE)) {
      names.addAll(module.modules().library().builtinNames());
    }
    return new ArrayList<>(names);
  }

  /** Of the standard library, only what the program mentions becomes part of it. */
  private static List<String> offered(UserModule module) {
    return names(module).stream()
        .filter(n -> !module.isStandard() || module.modules().mentions(n))
        .toList();
  }

  /** Lowers the function: the value of the attribute with a name, or unbound. */
  static Function lower(UserModule module, Library library) {
    Function function =
        new Function(
            module.attributeSymbol(),
            module.attributeSymbol(),
            module.source(),
            List.of(Type.VALUE),
            Type.VALUE,
            true,
            false,
            List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    Variables variables = Variables.of(module.captures(), module.scope());
    Context context = new Context(builder, module, library, variables, false);
    ModuleLowering values = new VariableLowering(context).modules();
    Instruction wanted = builder.value(new Operation.Parameter(0), Span.START);
    for (String name : offered(module)) {
      Block take = builder.newBlock();
      Block next = builder.newBlock();
      Instruction same =
          builder.call(RuntimeFunction.TEST_EQ, Span.START, wanted, builder.text(name));
      builder.branch(same, take, next);
      builder.startSealed(take);
      Optional<Instruction> value = values.valueOrUnbound(module, name);
      builder.returnValue(value.orElseGet(() -> builder.constant(Values.UNBOUND)));
      builder.startSealed(next);
    }
    builder.returnValue(builder.constant(Values.UNBOUND));
    return builder.finish();
  }
}
