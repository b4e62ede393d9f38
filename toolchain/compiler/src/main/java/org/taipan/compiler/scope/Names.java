package org.taipan.compiler.scope;

import java.util.Optional;

/** Private names of classes. */
final class Names {
  private Names() {}

  /**
   * The name under which a class keeps a private name: {@code __x} in class {@code _C} is {@code
   * _C__x}. A dotted name, one that ends with two underscores, and any name outside a class stay as
   * they are.
   */
  static String mangle(Optional<String> className, String name) {
    if (className.isEmpty()
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    String stripped = className.get().replaceFirst("^_+", "");
    return stripped.isEmpty() ? name : "_" + stripped + name;
  }
}
