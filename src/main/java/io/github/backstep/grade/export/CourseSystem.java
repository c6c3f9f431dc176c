package io.github.backstep.grade.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.catalogue.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A system that courses are run with, and the files by which it grades an exercise.
 *
 * @param files the places of its files in the folder that is handed to it
 * @param program where it has this program
 */
public record CourseSystem(String name, String summary, List<String> files, String program)
    implements Named {
  public static final Catalogue<CourseSystem> ALL =
      Catalogue.of(
          "system",
          new CourseSystem(
              "gradescope",
              "an autograder of Gradescope",
              List.of("setup.sh", "run_autograder", "README.md"),
              "backstep.jar"),
          new CourseSystem(
              "classroom",
              "a workflow for GitHub Classroom",
              List.of(".github/workflows/classroom.yml", ".github/backstep/README.md"),
              ".github/backstep/backstep.jar"));

  public CourseSystem {
    files = List.copyOf(files);
  }

  /**
   * Its files for an exercise, by their places.
   *
   * @param hints how much is told of a mistake
   */
  public Map<String, byte[]> files(String exercise, String hints) {
    Map<String, byte[]> written = new LinkedHashMap<>();
    for (String file : files) {
      String text = template(file).replace("@EXERCISE@", exercise).replace("@HINTS@", hints);
      written.put(file, text.getBytes(UTF_8));
    }
    return written;
  }

  /** Whether a file is to be executed. */
  public static boolean isScript(byte[] file) {
    return file.length > 2 && file[0] == '#' && file[1] == '!';
  }

  private String template(String file) {
    String resource = name + "/" + file.substring(file.lastIndexOf('/') + 1);
    try (InputStream in = CourseSystem.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no template " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
