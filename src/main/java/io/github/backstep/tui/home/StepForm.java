package io.github.backstep.tui.home;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.OptionNames;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Paste;
import io.github.backstep.tui.stepper.Stepper;
import java.util.List;
import java.util.Optional;

/**
 * Free stepping: a form for a run, checked while it is filled in.
 *
 * @param chosen the field one is in
 * @param isFresh whether one has just come there, so that what is typed replaces what stands there
 * @param outlook what is known of the data
 */
record StepForm(Draft draft, int chosen, boolean isFresh, Outlook outlook) implements Job {
  /** One field for each setting, in the order in which they are listed everywhere. */
  static final List<Setting<?>> FIELDS = Settings.GIVEN.entries();

  static final StepForm FRESH = new StepForm(Draft.EMPTY, 0, true, Outlook.UNKNOWN);

  @Override
  public String name() {
    return "step";
  }

  @Override
  public String state(Texts texts) {
    Setting<?> layers = Settings.ALL.named("layers");
    Setting<?> data = Settings.ALL.named("data");
    return texts.of("job.step.state", data.textOf(draft.config()), layers.textOf(draft.config()));
  }

  @Override
  public Next<Home> opened(Home home) {
    return looking(home.with(new StepForm(draft, chosen, true, outlook)));
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("Enter", "form-start", home -> form(home).start(home)),
        Command.of("Up Shift-Tab", "form-above", home -> form(home).moved(home, -1)),
        Command.of("Down Tab", "form-below", home -> form(home).moved(home, 1)),
        Command.of("Right", "form-next", home -> form(home).turned(home, 1)),
        Command.of("Left", "form-previous", home -> form(home).turned(home, -1)),
        Command.of("Delete", "form-default", home -> form(home).reset(home)));
  }

  private static StepForm form(Home home) {
    return home.jobs().the(StepForm.class);
  }

  Setting<?> field() {
    return FIELDS.get(chosen);
  }

  StepForm with(Outlook other) {
    return new StepForm(draft, chosen, isFresh, other);
  }

  StepForm at(int field) {
    return new StepForm(draft, Math.max(0, Math.min(FIELDS.size() - 1, field)), true, outlook);
  }

  private Next<Home> moved(Home home, int by) {
    return Next.of(home.with(at(chosen + by)));
  }

  /** The next of the names there are. */
  private Next<Home> turned(Home home, int by) {
    List<String> choices = field().form().choices();
    if (choices.isEmpty()) {
      return Next.of(home.saying("form.no-choices"));
    }
    int now = choices.indexOf(draft.text(field()));
    return changed(home, draft.with(field(), choices.get(Math.floorMod(now + by, choices.size()))));
  }

  private Next<Home> reset(Home home) {
    return changed(home, draft.without(field()));
  }

  private static Next<Home> changed(Home home, Draft other) {
    StepForm form = form(home);
    return looking(home.with(new StepForm(other, form.chosen, true, form.outlook)));
  }

  /** Looks at the data of the draft, unless they are known. */
  private static Next<Home> looking(Home home) {
    StepForm form = form(home);
    RunConfig config = form.draft.config();
    return form.outlook.isOf(config)
        ? Next.of(home)
        : Next.of(home).cancelling().with(Outlook.look(config, home.world().dataFolder()));
  }

  /** What is typed replaces what stands in a field one has just come to; Backspace shortens it. */
  @Override
  public Next<Home> typed(Home home, Input input) {
    boolean replaces =
        isFresh && (input instanceof Paste || (input instanceof Key key && key.isText()));
    TextLine line = replaces ? TextLine.EMPTY : new TextLine(draft.text(field()));
    Optional<TextLine> typed = line.after(input);
    return typed.isPresent()
        ? looking(
            home.with(
                new StepForm(draft.with(field(), typed.get().text()), chosen, false, outlook)))
        : Next.of(home);
  }

  /** A press chooses a field; on the chosen one, the next of its names. */
  @Override
  public Next<Home> pressed(Home home, Point at, Region place) {
    int field = FormPlaces.of(place).at(at);
    if (field < 0) {
      return Next.of(home);
    }
    boolean turns = field == chosen && !field().form().choices().isEmpty();
    return turns ? turned(home, 1) : Next.of(home.with(at(field)));
  }

  /** Goes to the stepper, or to what is wrong. */
  private Next<Home> start(Home home) {
    for (int i = 0; i < FIELDS.size(); i++) {
      if (!complaint(FIELDS.get(i)).isEmpty()) {
        return Next.of(home.with(at(i)).saying("form.mend"));
      }
    }
    GivenSettings given = draft.given();
    String data = Settings.ALL.named("data").textOf(draft.config());
    return new Errand(Sentence.of("form.preparing", data))
        .begin(
            home,
            progress -> {
              Run run = given.prepare(home.world().dataFolder());
              return (venue, how) -> Stepper.visit(run, venue, how);
            });
  }

  /** What the run will be; empty as long as its data are not known, or cannot be had. */
  Optional<Preview> preview() {
    return tooManySteps().isEmpty() ? previewed() : Optional.empty();
  }

  private Optional<Preview> previewed() {
    return outlook.isOf(draft.config())
        ? outlook.outline().map(data -> Preview.of(draft.config(), data))
        : Optional.empty();
  }

  /** What is wrong with a field, alone or with the others; empty if nothing is. */
  String complaint(Setting<?> field) {
    String own = draft.complaint(field);
    if (!own.isEmpty()) {
      return own;
    }
    if (field.name().equals("data") && outlook.isOf(draft.config())) {
      return outlook.problem();
    }
    return field.name().equals("epochs") ? tooManySteps() : "";
  }

  private String tooManySteps() {
    try {
      previewed();
      return "";
    } catch (ConfigException e) {
      return OptionNames.of(e.key()) + ": " + e.getMessage();
    }
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public String typing(Home home) {
    return FormReport.typed(home, this);
  }

  @Override
  public void draw(Home home, Region place) {
    new FormView(home, this, place).draw();
  }

  @Override
  public List<Line> told(Home home) {
    return FormReport.of(home, this);
  }
}
