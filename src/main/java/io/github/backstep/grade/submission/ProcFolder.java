package io.github.backstep.grade.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The processes as Linux shows them under {@code /proc}, each file read when it is asked for.
 *
 * @see "proc(5)"
 */
record ProcFolder(Path folder, long pageSize) implements ProcessView {
  static final Path USUAL = Path.of("/proc");

  /** The places of the fields in what follows the name of a process. */
  private static final int STATE = 0;

  private static final int PARENT = 1;
  private static final int THREADS = 17;
  private static final int START = 19;
  private static final int RESIDENT = 21;

  private static final int SOME_BYTES = 1024;

  /** It, with the size of the pages that memory is counted in. */
  static ProcFolder usual() {
    return new ProcFolder(USUAL, pageSize(read(USUAL + "/self/smaps")));
  }

  private static long pageSize(String maps) {
    return maps.lines()
        .filter(line -> line.startsWith("KernelPageSize:"))
        .findFirst()
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .orElse(4096L);
  }

  @Override
  public Optional<Sighting> of(long pid) {
    String stat = read(folder + "/" + pid + "/stat");
    int name = stat.lastIndexOf(')');
    if (name < 0) {
      return Optional.empty();
    }
    List<String> fields = words(stat.substring(name + 1), RESIDENT + 1);
    return "ZX".contains(fields.get(STATE)) ? Optional.empty() : Optional.of(sighting(pid, fields));
  }

  private Sighting sighting(long pid, List<String> fields) {
    return new Sighting(
        pid,
        Long.parseLong(fields.get(PARENT)),
        Long.parseLong(fields.get(START)),
        Long.parseLong(fields.get(RESIDENT)) * pageSize,
        Long.parseLong(fields.get(THREADS)));
  }

  /** Every thread of a process may have children; the first has its number. */
  @Override
  public Collection<Long> children(Sighting parent) {
    String threads = folder + "/" + parent.pid() + "/task";
    return parent.threads() == 1
        ? children(threads + "/" + parent.pid())
        : inside(Path.of(threads), "*").stream()
            .flatMap(thread -> children(thread.toString()).stream())
            .toList();
  }

  private static List<Long> children(String thread) {
    return words(read(thread + "/children"), Integer.MAX_VALUE).stream()
        .map(Long::valueOf)
        .toList();
  }

  @Override
  public Collection<Long> marked(Mark mark) {
    List<Long> marked = new ArrayList<>();
    for (Path process : inside(folder, "[0-9]*")) {
      if (isMarked(process, mark)) {
        marked.add(Long.valueOf(process.getFileName().toString()));
      }
    }
    return marked;
  }

  private static boolean isMarked(Path process, Mark mark) {
    return read(process + "/environ").contains(mark.line())
        || (mark.user().isPresent() && isOf(process, mark.user().getAsInt()));
  }

  private static boolean isOf(Path process, int user) {
    return read(process + "/status")
        .lines()
        .filter(line -> line.startsWith("Uid:"))
        .anyMatch(line -> words(line, Integer.MAX_VALUE).contains(String.valueOf(user)));
  }

  private static List<String> words(String text, int most) {
    StringTokenizer words = new StringTokenizer(text);
    List<String> list = new ArrayList<>();
    while (list.size() < most && words.hasMoreTokens()) {
      list.add(words.nextToken());
    }
    return list;
  }

  private static List<Path> inside(Path folder, String pattern) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, pattern)) {
      entries.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      // The process has just ended, and what was found of it is all there is.
    }
    return paths;
  }

  /**
   * A file; empty if its process has ended, or belongs to somebody else. These are read hundreds of
   * times a second, and a plain stream takes a fraction of what a channel does.
   */
  private static String read(String file) {
    try (FileInputStream in = new FileInputStream(file)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      byte[] some = new byte[SOME_BYTES];
      for (int length = in.read(some); length > 0; length = in.read(some)) {
        all.write(some, 0, length);
      }
      return all.toString(ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
