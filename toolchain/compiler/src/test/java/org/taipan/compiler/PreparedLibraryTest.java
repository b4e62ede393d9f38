package org.taipan.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.store.PreparedLibrary;
import org.taipan.isa.elf.ElfWriter;

/** Programs are the same to the last byte, whether the library was prepared or not. */
public class PreparedLibraryTest {
  private static final List<String> PROGRAMS =
      List.of(
          "print('hello')",
          "print(sorted({'a': 1.5, 'b': 2 ** 100}.items()), f'{3.14159:.2f}')",
          """
          class Point:
              def __init__(self, x):
                  self.x = x

              def __add__(self, other):
                  return Point(self.x + other.x)

          def numbers(n):
              for i in range(n):
                  yield i * i

          try:
              print(sum(numbers(10)), (Point(1) + Point(2)).x, [] or 1 / 0)
          except ZeroDivisionError as e:
              print(e)
          """,
          "import json, math\nprint(json.dumps({'a': [1, math.sqrt(2)]}), '%5d' % 7)");

  private static byte[] store;

  @BeforeAll
  static void prepare() {
    store = Compiler.prepareLibrary();
  }

  /** Called by name in another class loader. */
  @SuppressWarnings("unused")
  public static byte[] compile(String program, int level) {
    SourceFile source = SourceFile.of("program.py", program);
    return ElfWriter.write(
        Compiler.compile(source, CompileOptions.defaults().withOptimisation(level)));
  }

  /** Called by name in another class loader. */
  @SuppressWarnings("unused")
  public static boolean isPrepared() {
    return PreparedLibrary.get(CommonCode.INLINED, CommonCode.Inlined.class).isPresent();
  }

  /** A compiler that has compiled nothing yet, with the prepared library or without. */
  private static final class FreshCompiler extends ClassLoader {
    private final boolean prepared;

    FreshCompiler(boolean prepared) {
      super(PreparedLibraryTest.class.getClassLoader());
      this.prepared = prepared;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("org.taipan.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      if (!name.equals(PreparedLibrary.RESOURCE)) {
        return super.getResourceAsStream(name);
      }
      return prepared ? new ByteArrayInputStream(store) : null;
    }
  }

  private static List<byte[]> compiled(boolean prepared, List<String> programs, int level)
      throws ReflectiveOperationException {
    Class<?> other = new FreshCompiler(prepared).loadClass(PreparedLibraryTest.class.getName());
    assertEquals(prepared, other.getMethod("isPrepared").invoke(null));
    Method compile = other.getMethod("compile", String.class, int.class);
    List<byte[]> all = new ArrayList<>();
    for (String program : programs) {
      all.add((byte[]) compile.invoke(null, program, level));
    }
    return all;
  }

  private static void assertSame(List<byte[]> expected, List<byte[]> actual) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i), actual.get(i), PROGRAMS.get(i));
    }
  }

  @Test
  void thePreparedLibraryMakesTheSamePrograms() throws ReflectiveOperationException {
    assertSame(compiled(false, PROGRAMS, 2), compiled(true, PROGRAMS, 2));
  }

  @Test
  void withoutOptimisationToo() throws ReflectiveOperationException {
    assertSame(compiled(false, PROGRAMS, 0), compiled(true, PROGRAMS, 0));
  }

  @Test
  void whatWasCompiledBeforeMakesNoDifference() throws ReflectiveOperationException {
    List<byte[]> backwards = compiled(false, PROGRAMS.reversed(), 2);
    Collections.reverse(backwards);
    assertSame(compiled(false, PROGRAMS, 2), backwards);
  }

  @Test
  void itIsMadeTheSameEachTime() {
    assertArrayEquals(store, Compiler.prepareLibrary());
  }
}
