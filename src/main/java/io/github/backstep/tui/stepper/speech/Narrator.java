package io.github.backstep.tui.stepper.speech;

import io.github.backstep.explain.Explanation;
import io.github.backstep.run.Address;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pinned;
import io.github.backstep.tui.stepper.model.Reading;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say once a model has become another one: all of a place one has come to, and
 * else only what has changed.
 */
public final class Narrator {
  /** How often a long journey is heard of on its way. */
  private static final int PROGRESS_STEPS = 10;

  private final @Nullable Model before;
  private final Model now;
  private final Speech speech;
  private final List<String> lines = new ArrayList<>();

  private Narrator(@Nullable Model before, Model now) {
    this.before = before;
    this.now = now;
    this.speech = new Speech(now.session());
  }

  /**
   * The lines to say.
   *
   * @param before what was told last; null for nothing yet
   */
  public static List<String> tell(@Nullable Model before, Model now) {
    return new Narrator(before, now)
        .tell().stream().flatMap(line -> new Speech(now.session()).lines(line).stream()).toList();
  }

  private List<String> tell() {
    if (before == null) {
      begin();
    } else {
      travel(before);
      news(before);
      place(before);
      playing(before);
      watches(before);
      pictures(before);
      overlay(before);
      noticeAgain(before);
    }
    return lines;
  }

  private void begin() {
    lines.add(speech.of("title", run(now)));
    lines.add(speech.of("keys"));
    lines.addAll(new PlaceReport(now, speech).lines());
    lines.addAll(new AlbumReport(now, speech).lines());
    lines.addAll(OverlayReport.of(now).texts());
    add(now.situation().notice());
  }

  /** What is stepped through; of two runs, which is shown. */
  private String run(Model model) {
    Pair pair = model.session().pair();
    return speech.aloud(
        pair == null
            ? model.session().subject().title(speech.texts())
            : pair.name(speech.texts()) + ", " + pair.title(speech.texts()));
  }

  private void add(@Nullable String notice) {
    if (notice != null) {
      lines.add(speech.aloud(notice));
    }
  }

  /** Where a journey goes once it takes a while, and each further tenth of the way. */
  private void travel(Model last) {
    Model.Travel travel = now.situation().travel();
    if (travel == null) {
      return;
    }
    Model.Travel earlier = last.situation().travel();
    if (earlier == null
        || !earlier.errand().equals(travel.errand())
        || tenth(earlier) != tenth(travel)) {
      boolean recorded = now.session().subject().chronicle().isRecorded();
      String what = travel.what().isEmpty() ? "" : ", " + travel.what();
      lines.add(speech.sentence(travel.errand().label(recorded).in(speech.texts()) + what));
    }
  }

  private static int tenth(Model.Travel travel) {
    return (int) (PROGRESS_STEPS * travel.fraction());
  }

  private void place(Model last) {
    PlaceReport report = new PlaceReport(now, speech);
    boolean moved = !last.position().equals(now.position());
    if (!run(last).equals(run(now))) {
      lines.add(run(now));
      lines.addAll(report.lines());
    } else if (moved && now.situation().playing()) {
      lines.add(report.where());
    } else if (moved) {
      lines.addAll(report.lines());
    } else if (last.paneIndex() != now.paneIndex()) {
      lines.addAll(report.pane());
    } else if (isElsewhere(last)) {
      lines.addAll(new WhyReport(now, speech).lines());
    } else if (!last.focus().equals(now.focus()) && !now.isCovered()) {
      lines.addAll(report.choice());
    } else if (isLookedAtAgain(last)) {
      lines.add(speech.of("edge"));
    }
  }

  /** Whether something was done about what is looked at, and it came to the same. */
  @SuppressWarnings("ReferenceEquality") // the same value made anew
  private boolean isLookedAtAgain(Model last) {
    return last.look() != now.look() && last.scene() == now.scene() && !isOverlaid(last);
  }

  /** Whether something else lies over the screen, or nothing more. */
  private boolean isOverlaid(Model last) {
    return (last.situation().overlay() == null) != (now.situation().overlay() == null);
  }

  /** Whether another cell is looked at. */
  private boolean isElsewhere(Model last) {
    return !last.cell(last.pane()).equals(now.cell(now.pane()))
        || !last.look().trail().equals(now.look().trail())
        || !address(last).equals(address(now));
  }

  private static Optional<Address> address(Model model) {
    return Optional.ofNullable(model.look().explanation()).map(Explanation::address);
  }

  private void playing(Model last) {
    boolean playing = now.situation().playing();
    if (playing != last.situation().playing()) {
      String pace = now.situation().speed().label(speech.texts());
      lines.add(playing ? speech.of("playing", speech.aloud(pace)) : speech.of("paused"));
    }
  }

  /** A page once it is drawn; of one that has been told, what has changed. */
  private void pictures(Model last) {
    boolean closed = last.album().isOpen() && !now.album().isOpen();
    if (closed && lines.isEmpty()) {
      lines.add(new PlaceReport(now, speech).where());
    }
    boolean isDrawn = !Objects.equals(last.album(), now.album()) && now.album().awaited() == null;
    if (isDrawn && !now.situation().playing()) {
      lines.addAll(new AlbumReport(now, speech).changes(new AlbumReport(last, speech)));
    }
  }

  private void overlay(Model last) {
    boolean closed = last.situation().overlay() != null && now.situation().overlay() == null;
    if (closed && lines.isEmpty() && now.situation().notice() == null) {
      lines.add(new PlaceReport(now, speech).where());
    }
    OverlayReport report = OverlayReport.of(now);
    lines.addAll(
        last.situation().overlay() == null
            ? report.texts()
            : report.changes(OverlayReport.of(last)));
  }

  /** What is watched, where it says something else than before. */
  private void watches(Model last) {
    List<String> earlier = watched(last);
    watched(now).stream().filter(line -> !earlier.contains(line)).forEach(lines::add);
  }

  private List<String> watched(Model model) {
    return model.watches().all().stream()
        .filter(pinned -> Reading.of(pinned, model).value().isPresent())
        .map(pinned -> watched(pinned, Reading.of(pinned, model), model))
        .toList();
  }

  private String watched(Pinned pinned, Reading reading, Model model) {
    String key = reading.isLeft(model) ? "watched-before" : "watched";
    String value = Numbers.readable(reading.value().orElse(Double.NaN));
    return speech.of(key, speech.aloud(pinned.watch().text()), value);
  }

  /** A new notice: often the reason why one is elsewhere now. */
  private void news(Model last) {
    String notice = now.situation().notice();
    if (!Objects.equals(notice, last.situation().notice())) {
      add(notice);
    }
  }

  /** A notice is said once more where a key has nothing else to say. */
  @SuppressWarnings("ReferenceEquality") // another scene was loaded, not made by a key
  private void noticeAgain(Model last) {
    boolean byKey = last.scene() == now.scene() && now.situation().overlay() == null;
    if (lines.isEmpty() && byKey) {
      add(now.situation().notice());
    }
  }
}
