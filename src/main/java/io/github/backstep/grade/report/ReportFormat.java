package io.github.backstep.grade.report;

import io.github.backstep.catalogue.Catalogue;
import io.github.backstep.catalogue.Named;
import io.github.backstep.grade.verdict.Verdict;

/**
 * A form in which a verdict is reported.
 *
 * @param ending that of a file of this form
 * @param forPeople whether a person reads it as it is
 */
public record ReportFormat(
    String name, String summary, String ending, boolean forPeople, Report report)
    implements Named, Report {
  public static final ReportFormat TEXT =
      new ReportFormat("text", "for people", "txt", true, new TextReport());

  public static final ReportFormat JSON =
      new ReportFormat("json", "everything, for programs", "json", false, new JsonReport());

  public static final Catalogue<ReportFormat> ALL =
      Catalogue.of(
          "format",
          TEXT,
          JSON,
          new ReportFormat(
              "gradescope", "results.json of Gradescope", "json", false, new GradescopeReport()),
          new ReportFormat("junit", "XML as of JUnit", "xml", false, new JunitReport()),
          new ReportFormat(
              "exercism",
              "version 3 of Exercism's test runners",
              "json",
              false,
              new ExercismReport()),
          new ReportFormat(
              "classroom", "one line for GitHub Classroom", "txt", false, new ClassroomReport()));

  @Override
  public String of(Verdict verdict, Style style) {
    return report.of(verdict, style);
  }
}
