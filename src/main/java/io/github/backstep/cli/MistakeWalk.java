package io.github.backstep.cli;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Why;
import io.github.backstep.explain.Working;
import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.grade.report.WalkText;
import io.github.backstep.language.Language;
import io.github.backstep.run.Step;
import io.github.backstep.tui.stepper.Stepper;
import java.util.ArrayList;
import java.util.List;

/**
 * The first mistake of a submission looked at in its own numbers: in the stepper, or as text where
 * there is no terminal.
 */
record MistakeWalk(Shell shell, Walk walk, Language language) {
  void show() {
    ScreenOptions screen = new ScreenOptions();
    if (shell.isTerminal() && screen.fits(shell)) {
      shell.flush();
      Stepper.open(walk, screen.presentation(shell, language));
      return;
    }
    shell.say("");
    new WalkText(walk, language).lines().forEach(shell::say);
    why().forEach(shell::say);
  }

  /** The terms of the cell, where all is known that it is made of. */
  private List<String> why() {
    Step step = walk.step(walk.at().moment().step(walk.calendar()));
    int op = walk.program().writerOf(String.valueOf(walk.at().tensor()));
    if (walk.at().cell() == null || !step.hasInputsOf(op)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(""));
    Explanation why = new Why(walk).of(walk.at());
    WhyText.Told told = new WhyText.Told(why, Working.of(why, walk), false);
    lines.addAll(new WhyText(shell, language, told).lines());
    return lines;
  }
}
