package org.taipan.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.compiler.link.Linker;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.Disassembler;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfReader;
import org.taipan.isa.elf.ElfWriter;
import org.taipan.isa.elf.LineTable;

class CompilerTest {
  private static ElfFile compile(String text) {
    return Compiler.compile(SourceFile.of("test.py", text), CompileOptions.defaults());
  }

  /** The last representation of a stage that mentions a symbol. */
  private static String show(Compiler.Stage stage, String symbol, String text) {
    Map<String, String> shown = new HashMap<>();
    Compiler.compile(
        SourceFile.of("test.py", text),
        ModulePath.nowhere(),
        CompileOptions.defaults(),
        (s, of, dump) -> {
          if (s == stage && of.equals(symbol)) {
            shown.put(symbol, dump.get());
          }
        });
    return shown.get(symbol);
  }

  @Test
  void codeThatIsThereAlreadyGivesTheSameImage() {
    byte[] first = ElfWriter.write(compile("print(len([1]))\n"));
    compile("x = {1: 2.5}\nprint(x, sorted(x))\n");
    assertArrayEquals(first, ElfWriter.write(compile("print(len([1]))\n")));
  }

  @Test
  void onlyAProcessorWithZbaGetsItsInstructions() {
    CompileOptions options = CompileOptions.defaults();
    SourceFile source = SourceFile.of("test.py", "x = [1, 2]\nprint(x)\n");
    ElfFile plain = Compiler.compile(source, options.withExtensions(Set.of()));
    assertFalse(text(plain).contains("zext.w"));
    assertTrue(text(Compiler.compile(source, options)).contains("zext.w"));
  }

  /** The code of an image in assembly language. */
  private static String text(ElfFile elf) {
    ElfFile.Section code =
        elf.sections().stream().filter(s -> s.name().equals(".text")).findFirst().orElseThrow();
    ByteBuffer words = ByteBuffer.wrap(code.data()).order(ByteOrder.LITTLE_ENDIAN);
    StringBuilder text = new StringBuilder();
    while (words.remaining() >= Integer.BYTES) {
      text.append(Disassembler.plain().text(0, words.getInt())).append('\n');
    }
    return text.toString();
  }

  @Test
  void theImageStartsAtTheBottomOfMemory() {
    ElfFile elf = compile("print(1)\n");
    assertEquals(0x8000_0000L, elf.entry());
    assertEquals(elf.entry(), elf.symbol("_start").orElseThrow().address());
  }

  @Test
  void whatIsNotReachedIsLeftOut() {
    ElfFile elf = compile("x = 1\n");
    assertTrue(elf.symbol("runtime_exit").isPresent());
    assertFalse(elf.symbol("builtin_print").isPresent());
    assertFalse(elf.symbol("list_insert").isPresent());
  }

  @Test
  void everyInstructionOfTheTextIsLegalAndHasACategory() {
    ElfFile elf = compile("def f(a, b):\n    return a // b\nprint(f(7, 2))\n");
    byte[] text = elf.section(".text").orElseThrow().data();
    InstructionSet set = InstructionSet.all();
    for (int i = 0; i < text.length; i += 4) {
      int word = java.nio.ByteBuffer.wrap(text).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(i);
      int at = i;
      assertTrue(set.decode(word).isPresent(), () -> "illegal word at " + at);
    }
    assertEquals(text.length / 4, elf.section(Linker.CATEGORIES).orElseThrow().data().length);
  }

  @Test
  void theLineTableLeadsBackToTheSource() {
    ElfFile elf =
        ElfReader.read(ElfWriter.write(compile("def f(a):\n    b = a\n    return b * 3\nf(2)\n")));
    ElfFile.Symbol function = elf.symbol("__main__.f").orElseThrow();
    LineTable lines = LineTable.of(elf);
    boolean found = false;
    for (long offset = 0; offset < function.size(); offset += 4) {
      var place = lines.at(function.address() + offset).orElseThrow();
      assertEquals("test.py", place.file());
      found |= place.line() == 3;
    }
    assertTrue(found, "no instruction of line 3");
  }

  @Test
  void aLoopOverSmallIntsHasNoChecks() {
    String code =
        show(
            Compiler.Stage.ALLOCATED,
            "__main__.f",
            """
            def f():
                s = 0
                i = 0
                while i < 1000000:
                    i += 1
                    s = (s + i) % 65537
                return s
            f()
            """);
    assertFalse(code.contains("type check"), code);
    assertFalse(code.contains("cold call"), code);
  }

  @Test
  void aKnownFunctionIsCalledDirectly() {
    String text = "def f(a):\n    return a\ndef g():\n    return f(1)\ng()\n";
    assertTrue(show(Compiler.Stage.ALLOCATED, "__main__.g", text).contains("call __main__.f/1"));
  }

  @Test
  void aReboundFunctionIsNot() {
    String text = "def f(a):\n    return a\ndef g():\n    return f(1)\nf = abs\ng()\n";
    String code = show(Compiler.Stage.ALLOCATED, "__main__.g", text);
    assertFalse(code.contains("call __main__.f/1"), code);
  }

  @Test
  void aMissingModuleIsNamed() {
    String text = "import no_such_module\n";
    CompileException error = assertThrows(CompileException.class, () -> compile(text));
    String message = "ModuleNotFoundError: No module named 'no_such_module'";
    assertTrue(error.getMessage().endsWith(message), error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          class C(property): pass | subclasses of 'property'
          x = [].__sizeof__ | methods named '__sizeof__'
          """)
  void whatIsNotSupportedIsNamedAndMarked(String text, String what) {
    CompileException error = assertThrows(CompileException.class, () -> compile(text));
    assertTrue(
        error.getMessage().endsWith("SyntaxError: " + what + " are not supported yet (taipan)"),
        error.getMessage());
    assertTrue(error.getMessage().startsWith("  File \"test.py\", line 1\n    "));
    assertTrue(error.getMessage().contains("^"));
  }

  @Test
  void optionsAreChecked() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> CompileOptions.defaults().withOptimisation(1));
    assertEquals("optimisation 1: 0 or 2", error.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> CompileOptions.defaults().withMemory(12345, 4096));
  }
}
