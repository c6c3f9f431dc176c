package io.github.backstep.tui.stepper.whatif;

import io.github.backstep.run.Assignment;
import io.github.backstep.run.Change;
import io.github.backstep.run.SettingChange;
import io.github.backstep.run.StartSettings;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.Changes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed to be changed: something from the step on where one stands, or a setting that only
 * another run can have, from its start.
 */
sealed interface Wish {
  /** How settings are typed. */
  Pattern SETTING = Pattern.compile("([\\p{L}-]+)\\s*=([^=]*)");

  /**
   * Reads it.
   *
   * @throws io.github.backstep.run.EditException if the text has another form, or says what no run
   *     can have
   */
  static Wish parse(String text) {
    Matcher form = SETTING.matcher(text.strip());
    return !form.matches() || SettingChange.named(form.group(1)).isPresent()
        ? new FromHere(Change.parse(text))
        : new FromStart(StartSettings.assigned(form.group(1), form.group(2).strip()));
  }

  /** Sees to it. */
  Next<Model> granted(Model model);

  /** From the step where one stands. */
  record FromHere(Change change) implements Wish {
    @Override
    public Next<Model> granted(Model model) {
      return new Changes(Overlay.closed(model)).and(change);
    }

    @Override
    public String toString() {
      return change.toString();
    }
  }

  /** In another run, from its start; one keeps asking until it is there. */
  record FromStart(Assignment assignment) implements Wish {
    @Override
    public Next<Model> granted(Model model) {
      return new Changes(model).and(assignment);
    }

    @Override
    public String toString() {
      return assignment.toString();
    }
  }
}
