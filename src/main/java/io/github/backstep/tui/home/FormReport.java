package io.github.backstep.tui.home;

import io.github.backstep.run.Setting;
import java.util.ArrayList;
import java.util.List;

/** The form in words. */
final class FormReport {
  private FormReport() {}

  /** What a run comes to, in numbers. */
  static String numbers(Preview preview, Home home) {
    return home.text(
        "form.numbers",
        preview.parameters(),
        preview.calendar().steps(),
        preview.calendar().stepsPerEpoch(),
        preview.data().train(),
        preview.data().train() + preview.data().test());
  }

  /** In lines of text; what is said of what is typed waits until one has moved on. */
  static List<Job.Line> of(Home home, StepForm form) {
    List<Job.Line> lines = new ArrayList<>();
    if (!form.isFresh()) {
      return lines;
    }
    for (Setting<?> field : StepForm.FIELDS) {
      String complaint = form.complaint(field);
      if (!complaint.isEmpty()) {
        lines.add(Job.Line.of(home.phrase(complaint)));
      }
    }
    form.preview()
        .ifPresent(
            preview -> lines.add(Job.Line.of(preview.shape() + ": " + numbers(preview, home))));
    lines.add(Job.Line.of(home.text("form." + form.field().name() + ".help")));
    return lines;
  }

  /** The field one is in, as a line that is typed. */
  static String typed(Home home, StepForm form) {
    String label = home.text("form." + form.field().name() + ".label");
    return label + ": " + form.draft().text(form.field());
  }
}
