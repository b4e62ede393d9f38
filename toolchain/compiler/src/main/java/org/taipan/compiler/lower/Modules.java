package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.front.CheckedModule;
import org.taipan.compiler.front.FrontEnd;
import org.taipan.compiler.source.ModulePath;

/** The Python modules of a program: its main module, and what that imports. */
final class Modules {
  /** The package as which modules of the standard library see the runtime library. */
  static final String RUNTIME = "_taipan";

  private static final Set<String> ANNOTATION_READERS =
      Set.of(
          "__annotations__",
          "get_annotations",
          "get_type_hints",
          "signature",
          "singledispatch",
          "singledispatchmethod");

  /** What gives the fields of dataclasses, whose attribute {@code type} is an annotation. */
  private static final Set<String> FIELD_READERS = Set.of("fields", "__dataclass_fields__");

  private final Map<String, Optional<UserModule>> modules = new LinkedHashMap<>();
  private List<UserModule> loaded = List.of();
  private final ModulePath path;
  private final Library library;
  private final Slots slots;

  Modules(ModulePath path, Library library, Slots slots) {
    this.path = path;
    this.library = library;
    this.slots = slots;
  }

  /** Enters the main module. */
  UserModule main(CheckedModule program) {
    var found = new ModulePath.Found(program.source(), false, false);
    return enter(UserModule.MAIN, new UserModule(UserModule.MAIN, found, program, this, slots));
  }

  private UserModule enter(String name, UserModule module) {
    modules.put(name, Optional.of(module));
    loaded = modules.values().stream().flatMap(Optional::stream).toList();
    module.imports().modules().forEach(this::find);
    if (module.hasAsyncGenerators()) {
      find(AsyncGenerators.MODULE);
    }
    StandardLibrary.BUILTINS.forEach((builtin, source) -> {
      if (module.uses(builtin)) {
        find(source);
      }
    });
    return module;
  }

  Library library() {
    return library;
  }

  /** The module with a dotted name, loaded on first use; nothing if there is no such module. */
  Optional<UserModule> find(String name) {
    Optional<UserModule> known = modules.get(name);
    if (known != null) {
      return known;
    }
    modules.put(name, Optional.empty());
    int dot = name.lastIndexOf('.');
    if (dot >= 0 && find(name.substring(0, dot)).filter(UserModule::isPackage).isEmpty()) {
      return Optional.empty();
    }
    return path.find(name)
        .map(found ->
            enter(name, new UserModule(name, found, FrontEnd.read(found.source()), this, slots)));
  }

  /** All modules that were loaded. */
  List<UserModule> all() {
    return loaded;
  }

  /** The last parts of the names of a package's modules. */
  List<String> submodules(UserModule module) {
    String prefix = module.name() + ".";
    return all().stream()
        .map(UserModule::name)
        .filter(n -> n.startsWith(prefix) && n.indexOf('.', prefix.length()) < 0)
        .map(n -> n.substring(prefix.length()))
        .toList();
  }

  /** Whether code of any module stores attributes of this name in modules. */
  boolean isStoredFromOutside(String name) {
    return all().stream().anyMatch(m -> m.storedAttributes().contains(name));
  }

  /** Whether a name occurs in any module as that of an attribute, or as a string. */
  boolean mentions(String name) {
    return all().stream().anyMatch(m -> m.mentions(name));
  }

  /** Whether any code may use what an import in a module of the standard library binds. */
  boolean areNeeded(UserModule importer, Stmt.ImportFrom s) {
    return s.names().stream()
        .map(a -> a.asname().orElse(a.name()))
        .anyMatch(n ->
            n.equals(Imports.STAR)
                || importer.uses(n)
                || all().stream().anyMatch(m -> m != importer && mayUse(m, importer, n)));
  }

  private static boolean mayUse(UserModule user, UserModule module, String name) {
    Set<String> imported = user.imports().modules();
    return user.spells(name)
        || imported.contains(module.name() + "." + name)
        || imported.contains(module.name() + "." + Imports.STAR);
  }

  /** Whether code of the program can ask functions for their annotations. */
  boolean readsAnnotations() {
    return all().stream()
        .filter(m -> !m.isStandard())
        .anyMatch(m ->
            ANNOTATION_READERS.stream().anyMatch(n -> m.mentions(n) || m.uses(n))
                || (m.mentions("type") && FIELD_READERS.stream().anyMatch(m::mentions)));
  }

  /** Whether any module makes a class that has, or may have, more than one base. */
  boolean haveSeveralBases() {
    return all().stream().anyMatch(UserModule::hasSeveralBases);
  }

  /** What the runtime library's module offers to the standard library under a name. */
  Optional<Binding> runtime(String module, String name) {
    return library.open(module.substring(RUNTIME.length() + 1)).binding(name);
  }

  static boolean isRuntime(String module) {
    return module.startsWith(RUNTIME + ".");
  }

  /** Whether running one module's body may run another's. */
  boolean reaches(UserModule from, UserModule to) {
    Set<UserModule> seen = new HashSet<>();
    List<UserModule> work = new ArrayList<>(List.of(from));
    while (!work.isEmpty()) {
      for (String name : work.removeLast().imports().modules()) {
        Optional<UserModule> module = find(name);
        if (module.isPresent() && seen.add(module.get())) {
          work.add(module.get());
        }
      }
    }
    return seen.contains(to);
  }
}
