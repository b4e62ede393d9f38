package org.taipan.compiler.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where imported modules are looked for. */
@FunctionalInterface
public interface ModulePath {
  /** The file that stands for a package. */
  String PACKAGE_FILE = "__init__.py";

  /**
   * A module that was found.
   *
   * @param isPackage whether it may have submodules
   * @param library whether it belongs to the standard library: tracebacks leave it out
   */
  record Found(SourceFile source, boolean isPackage, boolean library) {}

  /**
   * Finds a module by its dotted name.
   *
   * @throws CompileException if its file cannot be decoded
   * @throws UncheckedIOException if its file cannot be read
   */
  Optional<Found> find(String module);

  /** Nowhere: no module is found. */
  static ModulePath nowhere() {
    return _ -> Optional.empty();
  }

  /**
   * The modules and packages of a folder. A folder without {@value #PACKAGE_FILE} is an empty
   * package.
   *
   * @param shown what messages show in front of the path within the folder
   */
  static ModulePath folder(Path folder, String shown) {
    return module -> {
      String path = module.replace('.', '/');
      Path place = folder.resolve(path);
      String inPackage = path + "/" + PACKAGE_FILE;
      if (Files.isRegularFile(folder.resolve(inPackage))) {
        return Optional.of(read(folder, inPackage, shown, true));
      }
      if (Files.isRegularFile(folder.resolve(path + ".py"))) {
        return Optional.of(read(folder, path + ".py", shown, false));
      }
      return Files.isDirectory(place)
          ? Optional.of(new Found(SourceFile.of(shown + path, ""), true, false))
          : Optional.empty();
    };
  }

  private static Found read(Path folder, String path, String shown, boolean isPackage) {
    try {
      return new Found(SourceFile.read(folder.resolve(path), shown + path), isPackage, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules beside a program's file, whose messages show it under a name. */
  static ModulePath beside(Path file, String shownName) {
    Path folder = file.toAbsolutePath().getParent();
    String shown = shownName.substring(0, shownName.lastIndexOf('/') + 1);
    return folder(folder, shown);
  }

  /** Looks here first, then elsewhere. */
  default ModulePath orElse(ModulePath other) {
    return module -> find(module).or(() -> other.find(module));
  }
}
