package org.taipan.compiler.lower;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.parser.PythonParser;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.store.PreparedLibrary;
import org.taipan.compiler.store.RecordStoreWriter;

/**
 * The text of a module of the library and its syntax tree.
 *
 * @param raising the functions of the module that end with a raise that nothing goes around
 */
record LibrarySource(SourceFile source, Module tree, List<String> raising) {
  /** Where the modules stand on the class path. */
  private static final String RESOURCES = "/org/taipan/runtime/";

  /** What has been read: it does not change while the compiler runs. */
  private static final ConcurrentMap<String, LibrarySource> READ = new ConcurrentHashMap<>();

  /** What is stored of a module; the bodies of its functions are stored apart. */
  record Outline(Module tree, List<String> raising) {}

  /** A stored body. */
  record Body(List<Stmt> statements) {}

  /**
   * A module from the class path.
   *
   * @throws IllegalStateException if it is missing
   */
  static LibrarySource resource(String module) {
    return READ.computeIfAbsent(module, LibrarySource::read);
  }

  private static LibrarySource read(String module) {
    String name = RESOURCES + module + ".py";
    try (InputStream stream = LibrarySource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the runtime library has no module " + name);
      }
      SourceFile source = SourceFile.decode(module + ".py", stream.readAllBytes());
      return PreparedLibrary.get("tree " + module, Outline.class)
          .map(outline -> prepared(module, source, outline))
          .orElseGet(() -> parse(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LibrarySource parse(SourceFile source) {
    Module tree = PythonParser.parse(source);
    List<String> raising = new ArrayList<>();
    for (Stmt statement : tree.body()) {
      if (statement instanceof Stmt.FunctionDef function && onlyRaises(function)) {
        raising.add(function.name());
      }
    }
    return new LibrarySource(source, tree, raising);
  }

  private static boolean onlyRaises(Stmt.FunctionDef def) {
    return def.body().getLast() instanceof Stmt.Raise
        && def.body().stream().noneMatch(LibrarySource::returns);
  }

  private static boolean returns(Node node) {
    return node instanceof Stmt.Return
        || Children.of(node).stream().anyMatch(LibrarySource::returns);
  }

  /** Puts the module into a store. */
  void store(String module, RecordStoreWriter writer) {
    List<Stmt> outline = new ArrayList<>();
    for (Stmt statement : tree.body()) {
      if (statement instanceof Stmt.FunctionDef function) {
        writer.add(bodyName(module, function), new Body(function.body()));
        outline.add(function.withBody(List.of()));
      } else {
        outline.add(statement);
      }
    }
    writer.add("tree " + module, new Outline(new Module(outline, tree.span()), raising));
  }

  private static LibrarySource prepared(String module, SourceFile source, Outline outline) {
    List<Stmt> statements = new ArrayList<>();
    for (Stmt statement : outline.tree().body()) {
      statements.add(
          statement instanceof Stmt.FunctionDef function
              ? function.withBody(new LazyList<>(() -> body(bodyName(module, function))))
              : statement);
    }
    return new LibrarySource(
        source, new Module(statements, outline.tree().span()), outline.raising());
  }

  private static List<Stmt> body(String name) {
    Optional<Body> body = PreparedLibrary.get(name, Body.class);
    return body.orElseThrow().statements();
  }

  private static String bodyName(String module, Stmt.FunctionDef function) {
    return "body " + module + "." + function.name();
  }
}
