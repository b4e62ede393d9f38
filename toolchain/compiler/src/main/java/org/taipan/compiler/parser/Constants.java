package org.taipan.compiler.parser;

import com.oracle.graal.python.pegparser.sst.BoolOpTy;
import com.oracle.graal.python.pegparser.sst.CmpOpTy;
import com.oracle.graal.python.pegparser.sst.ConstantValue;
import com.oracle.graal.python.pegparser.sst.ExprContextTy;
import com.oracle.graal.python.pegparser.sst.OperatorTy;
import com.oracle.graal.python.pegparser.sst.UnaryOpTy;
import com.oracle.graal.python.pegparser.tokenizer.CodePoints;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.taipan.compiler.ast.BoolOperator;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** The leaves of the parser's tree: positions, operators, constants. */
final class Constants {
  private Constants() {}

  static Span span(SourceRange range) {
    return new Span(range.startLine, range.startColumn, range.endLine, range.endColumn);
  }

  /** An identifier in normal form NFKC (the parser leaves one of Latin-1 letters alone). */
  static String name(String identifier) {
    for (int i = 0; i < identifier.length(); i++) {
      if (identifier.charAt(i) >= 0x80) {
        return Normalizer.normalize(identifier, Normalizer.Form.NFKC);
      }
    }
    return identifier;
  }

  static Optional<String> optionalName(String identifier) {
    return Optional.ofNullable(identifier).map(Constants::name);
  }

  static ExprContext context(ExprContextTy context) {
    return switch (context) {
      case Load -> ExprContext.LOAD;
      case Store -> ExprContext.STORE;
      case Del -> ExprContext.DEL;
    };
  }

  static BoolOperator operator(BoolOpTy op) {
    return switch (op) {
      case And -> BoolOperator.AND;
      case Or -> BoolOperator.OR;
    };
  }

  static UnaryOperator operator(UnaryOpTy op) {
    return switch (op) {
      case Invert -> UnaryOperator.INVERT;
      case Not -> UnaryOperator.NOT;
      case UAdd -> UnaryOperator.UADD;
      case USub -> UnaryOperator.USUB;
    };
  }

  static CmpOperator operator(CmpOpTy op) {
    return switch (op) {
      case Eq -> CmpOperator.EQ;
      case NotEq -> CmpOperator.NOT_EQ;
      case Lt -> CmpOperator.LT;
      case LtE -> CmpOperator.LT_E;
      case Gt -> CmpOperator.GT;
      case GtE -> CmpOperator.GT_E;
      case Is -> CmpOperator.IS;
      case IsNot -> CmpOperator.IS_NOT;
      case In -> CmpOperator.IN;
      case NotIn -> CmpOperator.NOT_IN;
    };
  }

  static Operator operator(OperatorTy op) {
    return switch (op) {
      case Add -> Operator.ADD;
      case Sub -> Operator.SUB;
      case Mult -> Operator.MULT;
      case MatMult -> Operator.MAT_MULT;
      case Div -> Operator.DIV;
      case Mod -> Operator.MOD;
      case Pow -> Operator.POW;
      case LShift -> Operator.L_SHIFT;
      case RShift -> Operator.R_SHIFT;
      case BitOr -> Operator.BIT_OR;
      case BitXor -> Operator.BIT_XOR;
      case BitAnd -> Operator.BIT_AND;
      case FloorDiv -> Operator.FLOOR_DIV;
    };
  }

  static Literal.Singleton singleton(ConstantValue value) {
    return switch (value.kind) {
      case NONE -> Literal.Singleton.NONE;
      case ELLIPSIS -> Literal.Singleton.ELLIPSIS;
      case BOOLEAN -> value.getBoolean() ? Literal.Singleton.TRUE : Literal.Singleton.FALSE;
      default -> throw new IllegalArgumentException("not a singleton: " + value.kind);
    };
  }

  static Literal literal(SourceFile source, ConstantValue value, SourceRange range) {
    return switch (value.kind) {
      case NONE, ELLIPSIS, BOOLEAN -> singleton(value);
      case LONG -> new Literal.Int(BigInteger.valueOf(value.getLong()));
      case BIGINTEGER -> new Literal.Int(value.getBigInteger());
      case DOUBLE -> new Literal.Real(value.getDouble());
      case COMPLEX -> new Literal.Imaginary(value.getComplex()[1]);
      case CODEPOINTS -> new Literal.Str(text(source, value.getCodePoints(), range));
      case BYTES -> new Literal.Bytes(new String(value.getBytes(), StandardCharsets.ISO_8859_1));
      case TUPLE, FROZENSET ->
          throw new IllegalArgumentException("a parser makes no constant " + value.kind);
    };
  }

  private static String text(SourceFile source, CodePoints points, SourceRange range) {
    for (int i = 1; i < points.getLength(); i++) {
      int high = points.get(i - 1);
      int low = points.get(i);
      if (high >= 0xD800 && high < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
        throw CompileException.unsupported(
            source, span(range), "strings with a pair of surrogates written as two escapes");
      }
    }
    return points.toJavaString();
  }
}
