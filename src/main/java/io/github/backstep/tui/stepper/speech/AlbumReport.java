package io.github.backstep.tui.stepper.speech;

import io.github.backstep.figure.Figure;
import io.github.backstep.tui.plate.PlateText;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Print;
import io.github.backstep.tui.stepper.model.Veil;
import java.util.ArrayList;
import java.util.List;

/** The open page of the pictures in sentences; none if they are closed or not drawn yet. */
record AlbumReport(Model model, Speech speech) {
  List<String> lines() {
    Print print = model.album().shown();
    if (print == null || !model.album().isOpen()) {
      return List.of();
    }
    if (Veil.of(model).hides(model.album().page(), model.scene())) {
      return List.of(speech.texts().of("tensors.covered"));
    }
    List<String> lines = new ArrayList<>();
    PlateText.lines(print.plate(), speech.texts().language(), speech::number)
        .forEach(line -> lines.add(speech.aloud(line)));
    if (model.album().page().figure().reach() == Figure.Reach.SAMPLE) {
      lines.addAll(new SampleReport(model, speech).lines());
    }
    return lines;
  }

  /** Those that an earlier report did not have; all of them of another page. */
  List<String> changes(AlbumReport earlier) {
    boolean isSame = model.album().page().equals(earlier.model.album().page());
    List<String> known = isSame ? earlier.lines() : List.of();
    return lines().stream().filter(line -> !known.contains(line)).toList();
  }
}
