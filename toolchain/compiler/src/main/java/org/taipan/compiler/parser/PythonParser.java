package org.taipan.compiler.parser;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import java.util.EnumSet;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** Parses Python 3.12. */
public final class PythonParser {
  /** Minor version of the language. */
  private static final int LANGUAGE_LEVEL = 12;

  private PythonParser() {}

  /**
   * The syntax tree of a file. What CPython's compiler checks after parsing ({@code break} outside
   * a loop and the like) is not checked here.
   *
   * @throws CompileException if the text is not Python
   */
  public static Module parse(SourceFile source) {
    int nul = source.text().indexOf('\0');
    if (nul >= 0) {
      throw nulCharacter(source, nul);
    }
    ParserErrors errors = new ParserErrors(source);
    Parser parser =
        new Parser(
            source.text(),
            errors,
            InputType.FILE,
            EnumSet.noneOf(AbstractParser.Flags.class),
            LANGUAGE_LEVEL);
    errors.of(parser);
    SSTNode tree = parser.parse();
    return new StatementConverter(source).module((ModTy.Module) tree);
  }

  private static CompileException nulCharacter(SourceFile source, int index) {
    int line = (int) source.text().substring(0, index).lines().count();
    return CompileException.syntaxError(
        source, Span.at(Math.max(1, line), 0), "source code cannot contain null bytes");
  }
}
