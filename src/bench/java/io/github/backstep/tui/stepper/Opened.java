package io.github.backstep.tui.stepper;

import java.util.List;

/** What can be open on the stepping screen, and the keys that go forward and back in it. */
public enum Opened {
  ACTIVATIONS("pictures: activations", "b", "B", "1"),
  SAMPLES("pictures: samples", "b", "B", "2"),
  SOFTMAX("pictures: softmax", "b", "B", "3"),
  BOUNDARY("pictures: decision boundary", "b", "B", "4"),
  CURVES("pictures: loss and accuracy", "b", "B", "5"),
  CONFUSION("pictures: confusion matrix", "b", "B", "6"),
  PREDICTIONS("pictures: predictions", "b", "B", "7"),
  WEIGHTS("pictures: first-layer weights", "b", "B", "8"),
  HISTOGRAMS("pictures: histograms", "b", "B", "9"),
  RATIO("pictures: update ratio", "b", "B", "0"),
  NOTHING("nothing", "b", "B"),
  WATCHES("three watches", "b", "B", "v:loss", "v:|dW1|", "v:norm(vW1)/norm(W1)"),
  TABLE("the tensor table", "b", "B", "T"),
  MAP("the tensor table's map", "b", "B", "T", "z"),
  LARGEST("the tensor table's largest cells", "Down", "Up", "T", "o"),
  TERMS("all terms", "Down", "Up", "W");

  private final String title;
  private final String forward;
  private final String back;
  private final List<String> keys;

  Opened(String title, String forward, String back, String... keys) {
    this.title = title;
    this.forward = forward;
    this.back = back;
    this.keys = List.of(keys);
  }

  public String title() {
    return title;
  }

  String key(boolean isForward) {
    return isForward ? forward : back;
  }

  /** Opens it: a key each, or a key with what is typed after it. */
  void open(Cockpit cockpit) throws Exception {
    for (String key : keys) {
      if (key.length() == 1) {
        cockpit.press(key);
      } else {
        cockpit.type(key.replaceFirst(":", ""));
        cockpit.press("Enter");
      }
      cockpit.lookAhead();
    }
  }
}
