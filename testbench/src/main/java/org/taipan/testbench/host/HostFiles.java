package org.taipan.testbench.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open files by their descriptors, the lowest that are free from 3 on. */
final class HostFiles {
  private static final int FIRST = 3;

  private final List<Optional<OpenFile>> files = new ArrayList<>();

  /** Opens a file and gives its descriptor. */
  long open(Path path, long flags) throws IOException {
    OpenFile file = OpenFile.open(path, flags);
    int place = files.indexOf(Optional.<OpenFile>empty());
    if (place < 0) {
      place = files.size();
      files.add(Optional.empty());
    }
    files.set(place, Optional.of(file));
    return (long) FIRST + place;
  }

  /** The file of a descriptor. */
  OpenFile get(long descriptor) throws IOException {
    long place = descriptor - FIRST;
    if (place < 0 || place >= files.size()) {
      throw Errno.EBADF.refusal();
    }
    return files.get((int) place).orElseThrow(Errno.EBADF::refusal);
  }

  /** The same; the descriptor is free afterwards. */
  OpenFile take(long descriptor) throws IOException {
    OpenFile file = get(descriptor);
    files.set((int) descriptor - FIRST, Optional.empty());
    return file;
  }

  /** Closes all that are open; what fails is lost. */
  void close() {
    for (Optional<OpenFile> file : files) {
      try {
        if (file.isPresent()) {
          file.get().close();
        }
      } catch (IOException e) {
        // The machine is gone: there is nobody to tell.
      }
    }
    files.clear();
  }
}
