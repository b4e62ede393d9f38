package org.taipan.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.taipan.compiler.ast.AstPrinter;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.compiler.codegen.EmptyBlocks;
import org.taipan.compiler.codegen.FunctionEmitter;
import org.taipan.compiler.codegen.MachineFunction;
import org.taipan.compiler.codegen.MachinePrinter;
import org.taipan.compiler.codegen.RegisterAllocator;
import org.taipan.compiler.codegen.Selector;
import org.taipan.compiler.codegen.TailCalls;
import org.taipan.compiler.front.CheckedModule;
import org.taipan.compiler.front.FrontEnd;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.link.Linker;
import org.taipan.compiler.lower.ProgramLowering;
import org.taipan.compiler.scope.ScopePrinter;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.store.RecordStoreWriter;
import org.taipan.isa.elf.ElfFile;

/**
 * The compiler: a Python file becomes a program that runs on the machine alone.
 *
 * <p>Each function goes through all phases when the program turns out to refer to it, so what is
 * not reached is not in the program.
 */
public final class Compiler {
  /** A representation that can be shown, in the order in which they are made. */
  public enum Stage {
    /** The syntax tree of the program's module. */
    AST,
    /** Its scopes, and where their names live. */
    SCOPES,
    /** IR as it was lowered. */
    IR,
    /** IR after optimisation. */
    OPTIMISED,
    /** Machine IR on virtual registers. */
    MACHINE,
    /** Machine IR after register allocation. */
    ALLOCATED
  }

  /** Is shown every representation of every function as it is made. */
  @FunctionalInterface
  public interface Observer {
    /** Is shown a representation of the function with a symbol. */
    void see(Stage stage, String symbol, Supplier<String> text);
  }

  private final CompileOptions options;
  private final Observer observer;

  /** Whether each function goes through all phases again, to be seen. */
  private final boolean observed;

  private Compiler(CompileOptions options, Observer observer, boolean observed) {
    this.options = options;
    this.observer = observer;
    this.observed = observed;
  }

  /**
   * Compiles a file; messages and tracebacks show its path.
   *
   * @throws org.taipan.compiler.source.CompileException if the program is wrong or not supported
   * @throws IOException if the file cannot be read
   */
  public static ElfFile compile(Path file, CompileOptions options) throws IOException {
    return compile(
        SourceFile.read(file, file.toString()), ModulePath.beside(file, file.toString()), options);
  }

  /**
   * Compiles a source file.
   *
   * @throws org.taipan.compiler.source.CompileException if the program is wrong or not supported
   */
  public static ElfFile compile(SourceFile source, CompileOptions options) {
    return compile(source, ModulePath.nowhere(), options);
  }

  /**
   * Compiles a source file and the modules that it imports.
   *
   * @param path where they are looked for before the standard library
   * @throws org.taipan.compiler.source.CompileException if the program is wrong or not supported
   */
  public static ElfFile compile(SourceFile source, ModulePath path, CompileOptions options) {
    return compile(source, path, options, HostData.NONE);
  }

  /**
   * Compiles a source file and the modules that it imports.
   *
   * @param path where they are looked for before the standard library
   * @param host what the program gets from outside
   * @throws org.taipan.compiler.source.CompileException if the program is wrong or not supported
   */
  public static ElfFile compile(
      SourceFile source, ModulePath path, CompileOptions options, HostData host) {
    return new Compiler(options, (_, _, _) -> {}, false).run(FrontEnd.read(source), path, host);
  }

  /**
   * Compiles a source file and shows every representation to an observer.
   *
   * @throws org.taipan.compiler.source.CompileException if the program is wrong or not supported
   */
  public static ElfFile compile(
      SourceFile source, ModulePath path, CompileOptions options, Observer observer) {
    return new Compiler(options, observer, true).run(FrontEnd.read(source), path, HostData.NONE);
  }

  /**
   * What {@link org.taipan.compiler.store.PreparedLibrary} reads: the library's syntax trees, and
   * its code for the default processor as far as it is the same in every program.
   */
  public static byte[] prepareLibrary() {
    return new Compiler(CompileOptions.defaults(), (_, _, _) -> {}, true).libraryStore();
  }

  private byte[] libraryStore() {
    CheckedModule nothing = FrontEnd.read(SourceFile.of("nothing.py", ""));
    ProgramLowering program = new ProgramLowering(nothing, ModulePath.nowhere());
    Functions functions = new Functions(program, options, observer);
    RecordStoreWriter writer = new RecordStoreWriter();
    program.storeLibrary(writer);
    for (String symbol : program.commonSymbols()) {
      writer.add(CommonCode.NAME + symbol, compile(functions.get(symbol)));
    }
    writer.add(CommonCode.INLINED, new CommonCode.Inlined(functions.inlined()));
    return writer.toByteArray();
  }

  private ElfFile run(CheckedModule module, ModulePath path, HostData host) {
    observer.see(Stage.AST, ProgramLowering.MAIN, () -> AstPrinter.print(module.tree()) + "\n");
    observer.see(Stage.SCOPES, ProgramLowering.MAIN, () -> ScopePrinter.print(module.scopes()));
    ProgramLowering program = new ProgramLowering(module, path);
    Functions functions = new Functions(program, options, observer);
    List<CodeUnit> units = new ArrayList<>();
    Set<String> known = new HashSet<>(Linker.roots(ProgramLowering.MAIN));
    Deque<String> work = new ArrayDeque<>(known);
    while (!work.isEmpty()) {
      String symbol = work.poll();
      CodeUnit unit =
          !observed && program.isCommon(symbol)
              ? CommonCode.get(options, symbol, () -> compile(functions.get(symbol)))
              : compile(functions.get(symbol));
      units.add(unit);
      for (String reference : unit.references()) {
        if (known.add(reference) && !Linker.ownSymbols().contains(reference)) {
          work.addFirst(reference); // what is called stands near what calls it
        }
      }
    }
    Linker.Program image =
        new Linker.Program(
            module.source(),
            program.trees(),
            ProgramLowering.MAIN,
            program.moduleVariables(),
            options.memorySize(),
            options.stackSize(),
            program.readsInput() ? host : new HostData(host.arguments(), HostData.NONE.input()));
    return Linker.link(image, units, known, program.slots().all());
  }

  private CodeUnit compile(Function function) {
    MachineFunction machine = Selector.select(function, options.extensions());
    observer.see(Stage.MACHINE, function.symbol(), () -> MachinePrinter.print(machine));
    RegisterAllocator.allocate(machine);
    EmptyBlocks.remove(machine);
    TailCalls.run(machine);
    observer.see(Stage.ALLOCATED, function.symbol(), () -> MachinePrinter.print(machine));
    return FunctionEmitter.emit(machine);
  }
}
