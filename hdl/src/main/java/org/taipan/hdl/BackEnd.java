package org.taipan.hdl;

import java.util.List;
import java.util.function.Supplier;
import scala.Function0;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;
import spinal.core.DslScopeStack$;

/** Small conversions between Java and the Scala side. */
final class BackEnd {
  private BackEnd() {}

  static Function0<BoxedUnit> block(Runnable body) {
    return () -> {
      body.run();
      return BoxedUnit.UNIT;
    };
  }

  static <T> scala.collection.immutable.Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  /** Makes an object outside of every module: only its type is of interest. */
  static <T> T detached(Supplier<T> constructor) {
    var scope = DslScopeStack$.MODULE$.set(null);
    try {
      return constructor.get();
    } finally {
      scope.restore();
    }
  }
}
