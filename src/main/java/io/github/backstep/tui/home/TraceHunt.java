package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Looks for traces in a folder and those below it, a few levels deep: files named as traces are,
 * and that begin as they do or cannot even be looked into. Hidden folders and those of build tools
 * are passed over, and a folder too large is not searched to its end.
 */
final class TraceHunt extends SimpleFileVisitor<Path> {
  private static final int DEPTH = 5;
  private static final int MOST_TRACES = 200;
  private static final int MOST_FILES = 20_000;
  private static final int BEGINNING = 64;
  private static final Pattern NAME = Pattern.compile(".*\\.jsonl(\\.gz)?(\\.partial)?");
  private static final Set<String> PASSED_OVER = Set.of("target", "build", "node_modules");

  private final Path root;
  private final Progress progress;
  private final List<Path> traces = new ArrayList<>();
  private int files;

  private TraceHunt(Path root, Progress progress) {
    this.root = root;
    this.progress = progress;
  }

  /** The traces there are, by their names. */
  static List<Path> in(Path folder, Progress progress) {
    TraceHunt hunt = new TraceHunt(folder, progress);
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, hunt);
    } catch (IOException e) {
      // what was found before is worth showing
    }
    return hunt.traces.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = String.valueOf(folder.getFileName());
    boolean skip = !folder.equals(root) && (name.startsWith(".") || PASSED_OVER.contains(name));
    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean isNamed = NAME.matcher(String.valueOf(file.getFileName())).matches();
    if (isNamed && attributes.isRegularFile() && mayBeTrace(file)) {
      traces.add(file);
    }
    boolean enough = ++files >= MOST_FILES || traces.size() >= MOST_TRACES || progress.cancelled();
    return enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  /** Other programs write lines of JSON too; what cannot be read may be a trace that is damaged. */
  private static boolean mayBeTrace(Path file) {
    boolean zipped = file.toString().contains(".gz");
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = zipped ? new GZIPInputStream(raw) : raw) {
      String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return start.contains("\"backstep-trace\"");
    } catch (IOException e) {
      return true;
    }
  }
}
