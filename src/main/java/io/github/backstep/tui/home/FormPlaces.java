package io.github.backstep.tui.home;

import io.github.backstep.run.Setting;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of the form are: on a high screen its fields stand in groups, on a low one
 * directly under each other.
 *
 * @param fields the row of each field
 * @param headings over which row each heading stands; none on a low screen
 * @param notes what is said of the chosen field, and of the run
 * @param sketch beside the fields, on a wide screen
 */
record FormPlaces(List<Region> fields, Map<String, Region> headings, Region notes, Region sketch) {
  /** The field that each group begins with. */
  private static final Map<String, String> GROUPS =
      Map.of("data", "data", "layers", "network", "lr", "training");

  private static final int INTRO_ROWS = 2;
  private static final int NOTE_ROWS = 5;
  private static final int SKETCH_FROM = 112;
  private static final int MOST_COLUMNS = 90;

  /** What is said of each field has room in these, in every language. */
  private static final int LEAST_COLUMNS = 83;

  private static final int ROOMY = 34;

  static FormPlaces of(Region place) {
    boolean isWide = place.columns() >= SKETCH_FROM;
    int columns = Math.max(LEAST_COLUMNS, place.columns() * 13 / 20);
    Region form = isWide ? place.left(Math.min(MOST_COLUMNS, columns)) : place;
    Region sketch = isWide ? place.dropLeft(form.columns() + 1).inset(1, 1) : place.left(0);
    boolean isRoomy = place.rows() >= ROOMY;
    List<Region> fields = new ArrayList<>();
    Map<String, Region> headings = new HashMap<>();
    int y = INTRO_ROWS;
    for (Setting<?> field : StepForm.FIELDS) {
      String group = GROUPS.get(field.name());
      if (group != null && isRoomy) {
        headings.put(group, form.row(y + 1));
        y += 2;
      }
      fields.add(form.row(y++));
    }
    int notes = Math.max(y, Math.min(y + 2, place.rows() - NOTE_ROWS));
    return new FormPlaces(fields, headings, form.dropTop(notes), sketch);
  }

  /** The field at a place of the screen; -1 if there is none. */
  int at(Point point) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).area().contains(point.x(), point.y())) {
        return i;
      }
    }
    return -1;
  }
}
