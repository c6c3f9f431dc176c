package io.github.backstep.lesson.review;

import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Whether links lead somewhere: to a file, or to an address of the web, which is not visited.
 *
 * @param file in which they stand
 */
record Links(Path file) {
  void requireThere(Link link) {
    boolean web = link.target().matches("https?://.*");
    if (web ? !isAddress(link.target()) : !isFile(link.target())) {
      throw new LessonException(
          link.spot(),
          "a link to '%s': %s"
              .formatted(
                  link.target(),
                  web
                      ? "expected a web address, such as https://example.org/page"
                      : "there is no such file, seen from this one"));
    }
  }

  private static boolean isAddress(String target) {
    try {
      return new URI(target).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private boolean isFile(String target) {
    try {
      return Files.exists(file.resolveSibling(target.replaceFirst("#.*", "")));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
