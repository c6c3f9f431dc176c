package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What graders that were killed have left behind: their premises, and programs that still run.
 * Touched is only what is certain to have nobody: premises of the same user whose claim none holds.
 *
 * @param own the premises beside which the others are
 * @param views the processes of this machine
 */
record Abandoned(Path own, Supplier<ProcessView> views) {
  /** Clears it away; what cannot be cleared away stays. */
  void clear() {
    for (Path premises : inside(own.resolveSibling(""), Abandoned::isOfAnother)) {
      try {
        if (isOfTheSameUser(premises)) {
          Claim.inherited(premises).ifPresent(claim -> clear(premises, claim));
        }
      } catch (IOException e) {
        // Somebody else is just clearing it away.
      }
    }
  }

  /** Its own claims a process must not ask for. */
  private static boolean isOfAnother(Path premises) {
    String name = String.valueOf(premises.getFileName());
    return name.startsWith(Premises.PREFIX) && !name.startsWith(Premises.ownPrefix());
  }

  private boolean isOfTheSameUser(Path premises) throws IOException {
    return Files.isDirectory(premises, LinkOption.NOFOLLOW_LINKS)
        && user(premises).equals(user(own));
  }

  private static Object user(Path path) throws IOException {
    return Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }

  /** The claim goes last, so that whoever is killed meanwhile has a successor. */
  private void clear(Path premises, Claim claim) {
    try (claim) {
      for (Path workplace : inside(premises, Files::isDirectory)) {
        Family.ofStrays(views, Workplace.mark(workplace, OptionalInt.empty())).end();
        Removal.removeUnderAttack(workplace);
      }
      Removal.remove(premises);
    } catch (IOException e) {
      // The claim was on a file that is gone.
    }
  }

  private static List<Path> inside(Path folder, DirectoryStream.Filter<Path> which) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, which)) {
      entries.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      // It shows nothing to us.
    }
    return paths;
  }
}
