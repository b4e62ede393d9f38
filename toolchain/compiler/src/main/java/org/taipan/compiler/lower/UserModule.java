package org.taipan.compiler.lower;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.Values;

/** The program's own module: which names are its globals, and what is known of them. */
final class UserModule implements Names {
  /** The module's name while it is the program. */
  static final String NAME = "__main__";

  private final SourceFile source;
  private final Module module;
  private final Library library;
  private final Slots slots;
  private final Map<Stmt.FunctionDef, FunctionInfo> functions = new HashMap<>();
  private final Map<String, FunctionInfo> onlyFunctions = new HashMap<>();
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private final Set<String> always;

  UserModule(SourceFile source, Module module, Library library, Slots slots) {
    this.source = source;
    this.module = module;
    this.library = library;
    this.slots = slots;
    BoundNames top = BoundNames.of(module.body());
    globals.addAll(top.bindings());
    deleted.addAll(top.deleted());
    Set<String> rebound = new HashSet<>();
    collectFunctions(module.body(), rebound);
    globals.addAll(rebound);
    for (Stmt statement : module.body()) {
      if (statement instanceof Stmt.FunctionDef def
          && Collections.frequency(top.bindings(), def.name()) == 1
          && !rebound.contains(def.name())) {
        onlyFunctions.put(def.name(), functions.get(def));
      }
    }
    always = AlwaysBound.of(module.body(), globals);
  }

  @Override
  public SourceFile source() {
    return source;
  }

  @Override
  public boolean isLibrary() {
    return false;
  }

  Module module() {
    return module;
  }

  /** The function that a definition of the module makes. */
  FunctionInfo function(Stmt.FunctionDef definition) {
    return functions.get(definition);
  }

  Iterable<FunctionInfo> functions() {
    return functions.values();
  }

  @Override
  public Optional<Binding> resolve(String name) {
    Optional<Builtin> builtin = library.builtin(name);
    if (!globals.contains(name)) {
      return builtin
          .<Binding>map(Binding.BuiltinFunction::new)
          .or(() -> BuiltinClasses.exception(name).map(Binding.BuiltinClass::new));
    }
    return Optional.of(
        new Binding.Global(
            slot(name),
            always.contains(name) && !deleted.contains(name),
            deleted.contains(name),
            Optional.ofNullable(onlyFunctions.get(name)),
            builtin));
  }

  /** The slots of the module's variables, in the order of the text. */
  Map<String, GlobalSlot> variables() {
    Map<String, GlobalSlot> variables = new LinkedHashMap<>();
    globals.forEach(name -> variables.put(name, slot(name)));
    return variables;
  }

  private GlobalSlot slot(String name) {
    return slots.slot(NAME + "." + name, Type.VALUE, Values.UNBOUND);
  }

  private void collectFunctions(List<Stmt> body, Set<String> rebound) {
    for (Stmt statement : body) {
      switch (statement) {
        case Stmt.FunctionDef def -> {
          BoundNames inside = BoundNames.of(def.body());
          rebound.addAll(inside.globals());
          deleted.addAll(inside.deleted());
          functions.put(def, info(def));
        }
        case Stmt.If s -> {
          collectFunctions(s.body(), rebound);
          collectFunctions(s.orelse(), rebound);
        }
        case Stmt.While s -> {
          collectFunctions(s.body(), rebound);
          collectFunctions(s.orelse(), rebound);
        }
        case Stmt.For s -> {
          collectFunctions(s.body(), rebound);
          collectFunctions(s.orelse(), rebound);
        }
        case Stmt.Try s -> {
          collectFunctions(s.body(), rebound);
          s.handlers().forEach(h -> collectFunctions(h.body(), rebound));
          collectFunctions(s.orelse(), rebound);
          collectFunctions(s.finalbody(), rebound);
        }
        case Stmt.With s -> collectFunctions(s.body(), rebound);
        case Stmt.Match s -> s.cases().forEach(c -> collectFunctions(c.body(), rebound));
        default -> {}
      }
    }
  }

  private FunctionInfo info(Stmt.FunctionDef def) {
    String symbol = NAME + "." + def.name();
    String unique = symbol;
    for (int n = 2; isTaken(unique); n++) {
      unique = symbol + "." + n;
    }
    List<Type> parameters = Collections.nCopies(def.args().args().size(), Type.VALUE);
    return new FunctionInfo(
        def.name(), def, this, false, new Callee(unique, parameters, Type.VALUE, true));
  }

  private boolean isTaken(String symbol) {
    return functions.values().stream().anyMatch(f -> f.symbol().equals(symbol));
  }
}
