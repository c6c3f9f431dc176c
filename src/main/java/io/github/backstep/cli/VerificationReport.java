package io.github.backstep.cli;

import io.github.backstep.trace.check.Finding;
import io.github.backstep.trace.check.Verification;

/** Says for people what came of checking a trace. */
record VerificationReport(Shell shell, String file, Verification verification) {
  void print() {
    verification.cutShort().ifPresent(reason -> shell.say("note: " + reason));
    verification.findings().forEach(finding -> shell.say(line(finding)));
    int untold = verification.wrong() - verification.findings().size();
    if (untold > 0) {
      shell.say("and %d more".formatted(untold));
    }
    shell.say(verification.passes() ? passed() : failed());
  }

  private static String line(Finding finding) {
    String numbers =
        finding.recorded().isPresent() && finding.computed().isPresent()
            ? ": recorded %s, computed %s"
                .formatted(
                    Numbers.exact(finding.recorded().getAsDouble()),
                    Numbers.exact(finding.computed().getAsDouble()))
            : "";
    return "WRONG: %s: %s%s".formatted(finding.where(), finding.what(), numbers);
  }

  private String passed() {
    String checked = counts();
    return verification.computed()
        ? "%s: %s, computed again: the same bits everywhere".formatted(file, checked)
        : "%s: %s: what each operation wrote follows from what it read, up to rounding"
            .formatted(file, checked);
  }

  private String failed() {
    return "%s: %s, %s wrong"
        .formatted(
            file,
            counts(),
            verification.wrong() == 1 ? "1 thing is" : verification.wrong() + " things are");
  }

  private String counts() {
    return String.join(
        ", ",
        count(verification.steps(), "step"),
        count(verification.keyframes(), "keyframe"),
        count(verification.evaluations(), "evaluation"));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
