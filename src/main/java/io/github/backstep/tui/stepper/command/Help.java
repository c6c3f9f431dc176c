package io.github.backstep.tui.stepper.command;

import io.github.backstep.language.Texts;
import io.github.backstep.network.Op;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.speech.Speech;
import io.github.backstep.tui.stepper.view.Meanings;
import io.github.backstep.tui.stepper.view.Phases;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know where one is: the operation that is looked at, the keys that matter here,
 * how to read the screen, and the whole key table.
 *
 * @param beneath the overlay it was asked for in, to which it returns; null for the screen
 */
public record Help(int scroll, @Nullable Overlay beneath) implements Overlay {
  private static final int WIDTH = 74;

  /** Lines of the screen that are not the help's: its frame and the footer. */
  private static final int FRAME_ROWS = 3;

  private static final int PAGE = 10;
  private static final int KEY_COLUMN = 3;
  private static final int HELP_COLUMN = 20;

  /** Asks for help about the overlay that is open, or the screen. */
  public static Next<Model> over(Model model) {
    Help help = new Help(0, model.situation().overlay());
    return Next.of(model.with(model.situation().playing(false).under(help)));
  }

  /** Whether an input is the question what the keys of this overlay are. */
  public static boolean isAskedOf(Overlay overlay, Input input) {
    boolean asked =
        input instanceof Key key && (key.is("F1") || (key.is("?") && !overlay.takesText()));
    return asked && !(overlay instanceof Help);
  }

  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key key ? answer(model, key) : Next.of(model);
  }

  private Next<Model> answer(Model model, Key key) {
    return switch (key.name()) {
      case "Down", "j" -> scrolled(model, 1);
      case "Up", "k" -> scrolled(model, -1);
      case "PageDown", "Space" -> scrolled(model, PAGE);
      case "PageUp" -> scrolled(model, -PAGE);
      default -> Next.of(model.with(model.situation().under(beneath)));
    };
  }

  private Next<Model> scrolled(Model model, int by) {
    int shown = model.size().rows() - FRAME_ROWS;
    int to = Math.max(0, Math.min(scroll + by, lines(model).size() - shown));
    return Next.of(model.with(model.situation().under(new Help(to, beneath))));
  }

  @Override
  public void draw(Model model, Region screen) {
    Theme theme = model.session().theme();
    List<Spans> lines = lines(model);
    Region ground = screen.dropBottom(1).centred(WIDTH + 4, lines.size() + 2);
    ground.fill(theme.style(Role.POPUP));
    String title = model.session().texts().of("help.title");
    Region inside =
        ground.box(title, theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    int from = Math.max(0, Math.min(scroll, lines.size() - inside.rows()));
    for (int y = 0; y < inside.rows() && from + y < lines.size(); y++) {
      inside.text(1, y, lines.get(from + y));
    }
  }

  private List<Spans> lines(Model model) {
    Session session = model.session();
    Texts texts = session.texts();
    List<Spans> lines = new ArrayList<>(beneath == null ? operation(model) : List.of());
    Guide here = Guide.of(model, beneath);
    lines.addAll(keys(here.heading(texts), here.hints(), session));
    lines.addAll(reading(session));
    for (Binding.Group group : Binding.Group.values()) {
      lines.addAll(keys(group.title(texts), hints(group, session), session));
    }
    lines.addAll(paragraph(texts.of("help.mouse"), Role.DIM, session));
    return lines;
  }

  private static List<Hint> hints(Binding.Group group, Session session) {
    return Bindings.ALL.stream()
        .filter(binding -> binding.group() == group)
        .map(binding -> binding.id().equals("quit") ? Guide.leaving(session) : binding.hint())
        .toList();
  }

  /** What the current operation does, ahead of everything else. */
  private static List<Spans> operation(Model model) {
    Op op = model.operation();
    Session session = model.session();
    List<Spans> lines = new ArrayList<>();
    lines.add(
        Spans.of(
            session.formula(op.formula()), Phases.style(op.phase(), session.theme()).asBold()));
    lines.addAll(paragraph(Meanings.of(op, session.texts()), Role.TEXT, session));
    lines.add(Spans.EMPTY);
    return lines;
  }

  /** How to read the screen. */
  private static List<Spans> reading(Session session) {
    Texts texts = session.texts();
    List<Spans> lines = new ArrayList<>();
    lines.add(Spans.of(texts.of("help.reading"), session.theme().style(Role.TITLE_ACTIVE)));
    for (String key : List.of("help.program", "help.why", "help.picture")) {
      lines.addAll(paragraph(texts.of(key), Role.TEXT, session));
    }
    lines.addAll(paragraph(marks(texts, session.glyphs()), Role.TEXT, session));
    lines.add(Spans.EMPTY);
    return lines;
  }

  private static String marks(Texts texts, Glyphs glyphs) {
    return texts.of(
        "help.marks",
        glyphs.get(Glyph.EVALUATION),
        glyphs.get(Glyph.MARKER),
        glyphs.get(Glyph.EDIT),
        glyphs.get(Glyph.BREAK),
        glyphs.get(Glyph.FAILED),
        glyphs.get(Glyph.DIFFERENT));
  }

  private static List<Spans> paragraph(String text, Role role, Session session) {
    return Spans.of(text, session.theme().style(role)).wrap(WIDTH, session.glyphs());
  }

  private static List<Spans> keys(String heading, List<Hint> hints, Session session) {
    List<Spans> lines = new ArrayList<>();
    lines.add(Spans.of(heading, session.theme().style(Role.TITLE_ACTIVE)));
    hints.forEach(hint -> lines.add(line(hint, session)));
    lines.add(Spans.EMPTY);
    return lines;
  }

  private static Spans line(Hint hint, Session session) {
    Theme theme = session.theme();
    String keys = " ".repeat(KEY_COLUMN) + hint.labels(session.texts());
    int gap = Math.max(1, HELP_COLUMN - session.glyphs().columns(keys));
    return Spans.of(keys, theme.style(Role.KEY_HINT))
        .and(" ".repeat(gap) + hint.help(session.texts()), theme.style(Role.TEXT));
  }

  /** What the operation here does, and the keys; not how to read what is drawn. */
  @Override
  public List<String> told(Model model) {
    Speech speech = new Speech(model.session());
    List<String> lines = new ArrayList<>();
    if (beneath == null) {
      lines.add(model.session().phrase(model.operation().formula()));
      lines.add(Meanings.of(model.operation(), speech.texts()));
    }
    Guide here = Guide.of(model, beneath);
    lines.add(here.heading(speech.texts()));
    here.hints().forEach(hint -> lines.add(told(hint, speech)));
    for (Binding.Group group : Binding.Group.values()) {
      lines.add(group.title(speech.texts()));
      hints(group, model.session()).forEach(hint -> lines.add(told(hint, speech)));
    }
    lines.add("Ctrl-L: " + speech.of("again"));
    return lines;
  }

  private static String told(Hint hint, Speech speech) {
    return speech.keys(hint.keys()) + ": " + hint.help(speech.texts());
  }

  @Override
  public String place() {
    return "help";
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Up Down", "scroll"), Hint.of("Escape", "close"));
  }
}
