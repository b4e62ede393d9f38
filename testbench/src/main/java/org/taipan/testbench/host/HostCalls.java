package org.taipan.testbench.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taipan.isa.HostCall;
import org.taipan.isa.MemoryMap;

/** Takes the calls of {@link HostCall}. */
public final class HostCalls implements HostLink {
  /** What one answer holds at most, in bytes. */
  private static final int MAX_ANSWER = 1 << 20;

  private final Path folder;
  private final HostFiles files = new HostFiles();
  private Words arguments = new Words();
  private Words answer = new Words();

  /**
   * A host.
   *
   * @param folder where relative names start from
   */
  public HostCalls(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public long load(int offset) {
    return switch (offset) {
      case MemoryMap.HOST_CALL -> 1;
      case MemoryMap.HOST_DATA -> answer.take();
      default -> 0;
    };
  }

  @Override
  public void store(int offset, long word) {
    if (offset == MemoryMap.HOST_DATA) {
      arguments.add(word);
    } else if (offset == MemoryMap.HOST_CALL) {
      answer = answer(word);
      arguments = new Words();
    }
  }

  private Words answer(long number) {
    Optional<HostCall> call =
        Arrays.stream(HostCall.values()).filter(c -> c.number() == number).findFirst();
    try {
      return call.isPresent() ? answer(call.get()) : Words.of(Errno.ENOSYS.answer());
    } catch (IOException e) {
      return Words.of(Errno.of(e).answer());
    } catch (InvalidPathException e) {
      return Words.of(Errno.EILSEQ.answer());
    }
  }

  private Words answer(HostCall call) throws IOException {
    return switch (call) {
      case OPEN -> {
        long flags = arguments.take();
        yield Words.of(files.open(name(), flags));
      }
      case CLOSE -> done(files.take(arguments.take())::close);
      case READ -> {
        OpenFile file = files.get(arguments.take());
        yield Words.of(file.read(count()));
      }
      case WRITE -> {
        OpenFile file = files.get(arguments.take());
        yield Words.of(file.write(arguments.takeBytes()));
      }
      case SEEK -> {
        OpenFile file = files.get(arguments.take());
        long offset = arguments.take();
        yield Words.of(file.seek(offset, arguments.take()));
      }
      case TRUNCATE -> {
        OpenFile file = files.get(arguments.take());
        long size = arguments.take();
        yield done(() -> file.truncate(size));
      }
      case REMOVE -> done(() -> Folders.remove(name()));
      case RENAME -> {
        Path from = name();
        yield done(() -> Folders.rename(from, name()));
      }
      case MAKE_FOLDER -> done(() -> Folders.make(name()));
      case REMOVE_FOLDER -> done(() -> Folders.removeFolder(name()));
      case LIST -> Words.of(joined(Folders.list(name())));
      case STATUS -> Folders.status(name());
      case FOLDER -> Words.of(folder.toString().getBytes(UTF_8));
      case ENVIRONMENT ->
          Words.of(joined(System.getenv().entrySet().stream().map(HostCalls::assignment)));
      case RANDOM -> {
        byte[] bytes = new byte[count()];
        new SecureRandom().nextBytes(bytes);
        yield Words.of(bytes);
      }
    };
  }

  private static String assignment(Map.Entry<String, String> variable) {
    return variable.getKey() + "=" + variable.getValue();
  }

  private static byte[] joined(Stream<String> texts) {
    return texts.map(text -> text + "\0").collect(Collectors.joining()).getBytes(UTF_8);
  }

  private int count() {
    return Math.clamp(arguments.take(), 0, MAX_ANSWER);
  }

  private Path name() throws IOException {
    String name = new String(arguments.takeBytes(), UTF_8);
    if (name.isEmpty()) {
      throw Errno.ENOENT.refusal();
    }
    return folder.resolve(name);
  }

  /** Something that may fail. */
  private interface Action {
    void run() throws IOException;
  }

  private static Words done(Action action) throws IOException {
    action.run();
    return Words.of(0);
  }

  @Override
  public void close() {
    files.close();
  }
}
