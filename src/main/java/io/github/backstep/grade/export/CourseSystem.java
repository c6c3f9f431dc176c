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
import java.util.TreeMap;

/**
 * A system that courses are run with, and the files by which it grades an exercise.
 *
 * @param files the places of its files in the folder that is handed to it
 * @param program where it has this program
 * @param folder where the program finds what lies beside it, as a shell there has it
 */
public record CourseSystem(
    String name, String summary, List<String> files, String program, String folder)
    implements Named {
  private static final String LESSONS = "lessons";

  public static final Catalogue<CourseSystem> ALL =
      Catalogue.of(
          "system",
          new CourseSystem(
              "gradescope",
              "an autograder of Gradescope",
              List.of("setup.sh", "run_autograder", "README.md"),
              "backstep.jar",
              "\"$here/source\"/"),
          new CourseSystem(
              "classroom",
              "a workflow for GitHub Classroom",
              List.of(".github/workflows/classroom.yml", ".github/backstep/README.md"),
              ".github/backstep/backstep.jar",
              ".github/backstep/"));

  public CourseSystem {
    files = List.copyOf(files);
  }

  /**
   * What is to be graded.
   *
   * @param hints how much is told of a mistake
   * @param shelf the exercise's own files by their paths, if it is none of the program's
   */
  public record Assignment(String exercise, String hints, Map<String, byte[]> shelf) {
    public Assignment {
      shelf = Map.copyOf(shelf);
    }
  }

  /** Its files for an assignment, by their places. */
  public Map<String, byte[]> files(Assignment assignment) {
    String lessons = assignment.shelf().isEmpty() ? "" : " --lessons " + folder + LESSONS;
    Map<String, byte[]> written = new LinkedHashMap<>();
    for (String file : files) {
      String text =
          template(file)
              .replace("@EXERCISE@", assignment.exercise())
              .replace("@HINTS@", assignment.hints())
              .replace("@LESSONS@", lessons);
      written.put(file, text.getBytes(UTF_8));
    }
    String beside = program.substring(0, program.lastIndexOf('/') + 1) + LESSONS + "/exercises/";
    new TreeMap<>(assignment.shelf()).forEach((path, bytes) -> written.put(beside + path, bytes));
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
