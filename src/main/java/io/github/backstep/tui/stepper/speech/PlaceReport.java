package io.github.backstep.tui.stepper.speech;

import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Calendar;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.view.Hazard;
import io.github.backstep.tui.stepper.view.Meanings;
import java.util.ArrayList;
import java.util.List;

/** The place one stands at in sentences: where it is, what happens there, to which numbers. */
record PlaceReport(Model model, Speech speech) {
  /** All there is to say. */
  List<String> lines() {
    Op op = model.operation();
    List<String> lines = new ArrayList<>(List.of(where()));
    lines.add(speech.formula(op.formula()));
    lines.add(Meanings.of(op, speech.texts()));
    lines.add(speech.aloud(Hazard.of(model)));
    lines.removeIf(String::isEmpty);
    for (Pane pane : model.panes()) {
      lines.addAll(new TensorReport(model, speech, pane).lines());
    }
    lines.addAll(new WhyReport(model, speech).lines());
    return lines;
  }

  /** The step, the operation and how well it goes, in one line. */
  String where() {
    Calendar calendar = model.course().calendar();
    int step = model.position().step();
    Op op = model.operation();
    String place =
        speech.of(
            "place",
            step,
            model.course().lastStep(),
            calendar.epochOf(step),
            calendar.batchOf(step),
            model.position().op() + 1,
            model.course().lastOp() + 1,
            speech.of("phase." + op.phase().name()),
            op.writes());
    boolean known =
        model.scene().step().has(TensorNames.LOSS)
            && model.program().writerOf(TensorNames.LOSS) <= model.position().op();
    return known && !Veil.of(model).hidesLoss(step)
        ? place + " " + speech.of("loss", Numbers.readable(model.scene().step().loss()))
        : place;
  }

  /** The operand or result that is looked at now. */
  List<String> pane() {
    List<String> lines = new ArrayList<>(new TensorReport(model, speech, model.pane()).lines());
    lines.addAll(new WhyReport(model, speech).lines());
    return lines;
  }

  /** Which number of the explanation is chosen, or that a cell is. */
  List<String> choice() {
    List<String> lines = new ArrayList<>();
    WhyReport why = new WhyReport(model, speech);
    if (!model.focus().onWhy()) {
      lines.add(speech.of("cells", model.pane().tensor()));
    } else if (why.chosen().isEmpty()) {
      lines.add(speech.of("nothing-to-choose"));
    }
    why.chosen().filter(it -> model.focus().onWhy()).map(this::chosen).ifPresent(lines::add);
    return lines;
  }

  private String chosen(Factor factor) {
    return speech.of("chosen", speech.formula(factor.label()), Numbers.readable(factor.value()));
  }
}
