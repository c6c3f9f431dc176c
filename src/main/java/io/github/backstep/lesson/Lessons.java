package io.github.backstep.lesson;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.language.Language;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Problem;
import io.github.backstep.lesson.text.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of lessons: those of the course, or a teacher's own. Each is a folder in it, named like
 * {@code 03-softmax}, with {@code lesson.md} in English and {@code lesson.fr.md} in French.
 *
 * @param name what the folder is called when people are told of a file in it
 */
public record Lessons(Path folder, String name) {
  private static final String SLUG = "\\d{2}-[a-z0-9]+(-[a-z0-9]+)*";

  /** The course that is packed into the program. */
  public static Lessons ofCourse() {
    URL packed = Lessons.class.getResource("/lessons");
    if (packed == null) {
      throw new IllegalStateException("the lessons are not packed into the program");
    }
    try {
      return new Lessons(path(packed.toURI()), "lessons");
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the packed lessons cannot be read: " + packed, e);
    }
  }

  private static Path path(URI uri) throws IOException {
    if (uri.getScheme().equals("jar")) {
      try {
        FileSystems.newFileSystem(uri, Map.of());
      } catch (FileSystemAlreadyExistsException e) {
        // Somebody has opened it before.
      }
    }
    return Path.of(uri);
  }

  /**
   * The lessons in a folder.
   *
   * @throws LessonException if there are none
   */
  public static Lessons in(Path folder) {
    Lessons lessons = new Lessons(folder, folder.toString());
    if (!Files.isDirectory(folder)) {
      throw new LessonException(new Spot(folder.toString(), 1), "there is no such folder");
    }
    if (lessons.slugs().isEmpty()) {
      throw new LessonException(
          new Spot(folder.toString(), 1),
          "expected folders named like 03-softmax in it, each with a lesson.md, got none");
    }
    return lessons;
  }

  /** The names of the lessons, in order. */
  public List<String> slugs() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString().replace("/", ""))
          .filter(entry -> entry.matches(SLUG))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, in a language, for lists. A lesson that cannot be read is listed by its name. */
  public List<Listing> listed(Language language) {
    return slugs().stream().map(slug -> listing(slug, language)).toList();
  }

  /** The one that follows another, in a language; empty after the last. */
  public Optional<Listing> after(String slug, Language language) {
    return slugs().stream()
        .filter(it -> it.compareTo(slug) > 0)
        .findFirst()
        .map(next -> listing(next, language));
  }

  private Listing listing(String slug, Language language) {
    return read(slug, has(slug, language) ? language : Language.ENGLISH)
        .lesson()
        .map(lesson -> new Listing(slug, lesson.title(), lesson.checks().size()))
        .orElseGet(() -> new Listing(slug, slug, 0));
  }

  /**
   * The lesson that somebody means: by its name, the end of it, or its number.
   *
   * @throws UnknownLessonException if there is none
   */
  public String slug(String meant) {
    List<String> slugs = slugs();
    return slugs.stream()
        .filter(it -> it.equals(meant) || withoutNumber(it).equals(meant) || isNumber(it, meant))
        .findFirst()
        .orElseThrow(() -> new UnknownLessonException(meant, nearest(meant, slugs), slugs));
  }

  private static Optional<String> nearest(String meant, List<String> slugs) {
    return NearestName.of(meant, slugs)
        .or(() -> NearestName.of(meant, slugs.stream().map(Lessons::withoutNumber).toList()));
  }

  private static String withoutNumber(String slug) {
    return slug.substring(3);
  }

  private static boolean isNumber(String slug, String meant) {
    return meant.matches("\\d{1,2}")
        && Integer.parseInt(meant) == Integer.parseInt(slug.substring(0, 2));
  }

  /** The file of a lesson in a language. */
  public Path file(String slug, Language language) {
    return folder.resolve(slug).resolve(fileName(language));
  }

  /** How the file is named to people. */
  public String fileName(String slug, Language language) {
    return name + "/" + slug + "/" + fileName(language);
  }

  private static String fileName(Language language) {
    return language == Language.ENGLISH ? "lesson.md" : "lesson." + language.code() + ".md";
  }

  /** Whether a lesson is written in a language. */
  public boolean has(String slug, Language language) {
    return Files.isRegularFile(file(slug, language));
  }

  /**
   * A lesson in a language, or in English where it is not written in that.
   *
   * @throws LessonException at the first thing that is wrong with it
   */
  public Lesson lesson(String slug, Language language) {
    Reading reading = read(slug, has(slug, language) ? language : Language.ENGLISH);
    if (!reading.problems().isEmpty()) {
      throw new LessonException(reading.problems().get(0));
    }
    return reading.lesson().orElseThrow();
  }

  /** A lesson's file as far as it can be read, and what is wrong with it. */
  public Reading read(String slug, Language language) {
    String shown = fileName(slug, language);
    try {
      String text = Files.readString(file(slug, language));
      return new LessonReader(slug, language, shown).read(text);
    } catch (CharacterCodingException e) {
      return unreadable(shown, "expected text in UTF-8, got other bytes");
    } catch (IOException e) {
      return unreadable(shown, "cannot be read. There must be such a file");
    }
  }

  private static Reading unreadable(String file, String problem) {
    return new Reading(Optional.empty(), List.of(new Problem(new Spot(file, 1), problem)));
  }
}
