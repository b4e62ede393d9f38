package org.taipan.hdl;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import spinal.idslplugin.Location;

/**
 * The place in the user's Java code that called the builder, and the local variable or field that
 * the result of the call is about to be stored in, if any.
 */
record Site(StackTraceElement frame, Optional<String> variable) {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final Site UNKNOWN =
      new Site(new StackTraceElement("unknown", "unknown", "unknown.java", 0), Optional.empty());

  /** Classes of the builder and below; modules written with it are user code, also here. */
  private static final ClassValue<Boolean> INTERNAL =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> c) {
          return isLibrary(c.getName()) || (isHere(c) && !isModule(c));
        }
      };

  private static boolean isLibrary(String name) {
    return name.startsWith("spinal.")
        || name.startsWith("scala.")
        || name.startsWith("java.")
        || name.startsWith("jdk.");
  }

  /** Tests in this package are users. */
  private static boolean isHere(Class<?> c) {
    return c.getPackageName().equals(Site.class.getPackageName())
        && Objects.equals(
            c.getProtectionDomain().getCodeSource(),
            Site.class.getProtectionDomain().getCodeSource());
  }

  private static boolean isModule(Class<?> c) {
    Class<?> host = c.getNestHost();
    return Module.class.isAssignableFrom(host) && !host.equals(Module.class);
  }

  static Site here() {
    return WALKER.walk(frames -> of(frames.dropWhile(Site::isInternal).iterator()));
  }

  private static Site of(Iterator<StackWalker.StackFrame> frames) {
    if (!frames.hasNext()) {
      return UNKNOWN;
    }
    var first = frames.next();
    Target target = Target.of(first);
    while (target instanceof Target.Returned && frames.hasNext()) {
      var caller = frames.next();
      target = isInternal(caller) ? new Target.Other() : Target.of(caller);
    }
    return new Site(
        first.toStackTraceElement(),
        target instanceof Target.Variable(String name) ? Optional.of(name) : Optional.empty());
  }

  private static boolean isInternal(StackWalker.StackFrame frame) {
    return INTERNAL.get(frame.getDeclaringClass());
  }

  /** For statements whose place becomes a comment in the Verilog, see {@link Verilog}. */
  Location location() {
    return new Location(frame.getFileName(), frame.getLineNumber(), 1);
  }

  /** For conditions, whose place becomes part of a name. */
  Location nameLocation() {
    String file = String.valueOf(frame.getFileName()).replace(".java", "");
    return new Location(file, frame.getLineNumber(), 1);
  }

  static boolean isUserClass(String name) {
    if (isLibrary(name)) {
      return false;
    }
    if (!name.startsWith(Site.class.getPackageName() + ".")) {
      return true;
    }
    try {
      return !INTERNAL.get(Class.forName(name, false, Site.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return true;
    }
  }

  static List<StackTraceElement> userFrames(StackTraceElement[] frames) {
    return Arrays.stream(frames).filter(f -> isUserClass(f.getClassName())).toList();
  }
}
