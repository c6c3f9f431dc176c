package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.figure.Sight;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.trace.replay.Discrepancy;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.journey.Errand;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.scene.Portrait;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Visit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the stepper knows, one immutable value.
 *
 * @param position where one stands; always in the loaded step
 * @param scene what was loaded for that step
 * @param look which cell is looked at, and why it has its value
 * @param situation what goes on around that: playing, travelling, typing
 * @param breaks where the run is to be halted
 * @param watches which numbers one keeps an eye on
 * @param album the pictures
 */
public record Model(
    Session session,
    Size size,
    Position position,
    Scene scene,
    Look look,
    Situation situation,
    Breaks breaks,
    Watches watches,
    Album album) {

  /**
   * What is looked at.
   *
   * @param explanation of the focused cell; null if it has none, or they are not known
   * @param trail where Backspace leads, the last visit last
   */
  public record Look(Focus focus, @Nullable Explanation explanation, List<Visit> trail) {
    public Look {
      trail = List.copyOf(trail);
    }
  }

  /**
   * What goes on.
   *
   * @param playing whether the run plays by itself
   * @param travel the journey or search under way, null when one stands still
   * @param overlay what lies over the screen and takes the keys, null for nothing
   * @param notice a sentence for the bottom line, null for none
   * @param over whether the program is to end
   */
  public record Situation(
      boolean playing,
      Speed speed,
      @Nullable Travel travel,
      @Nullable Overlay overlay,
      @Nullable String notice,
      boolean over) {
    static final Situation CALM = new Situation(false, Speed.WALK, null, null, null, false);

    public Situation standing() {
      return new Situation(playing, speed, null, overlay, notice, over);
    }

    public Situation travelling(Travel other) {
      return new Situation(playing, speed, other, overlay, notice, over);
    }

    public Situation playing(boolean on) {
      return new Situation(on, speed, travel, overlay, notice, over);
    }

    public Situation at(Speed other) {
      return new Situation(playing, other, travel, overlay, notice, over);
    }

    public Situation under(@Nullable Overlay other) {
      return new Situation(playing, speed, travel, other, notice, over);
    }

    public Situation noting(@Nullable String other) {
      return new Situation(playing, speed, travel, overlay, other, over);
    }

    public Situation quitting() {
      return new Situation(playing, speed, travel, overlay, notice, true);
    }
  }

  /** A journey or a search under way and how far it is. */
  public record Travel(Errand errand, double fraction, String what) {}

  /** A model at the first operation of a loaded step. */
  public static Model first(Session session, Scene scene, Size size) {
    Look look = new Look(Focus.START, null, List.of());
    Position start = new Position(scene.index(), 0);
    Breaks breaks = Breaks.nan(session.subject().vocabulary());
    Album album = Album.of(session.subject().gallery().display());
    return new Model(session, size, start, scene, look, Situation.CALM, breaks, Watches.NONE, album)
        .explained();
  }

  public Position.Course course() {
    return session.course();
  }

  /** The operations of the step where one stands. */
  public Program program() {
    return scene.program();
  }

  public Op operation() {
    return program().op(position.op());
  }

  public Focus focus() {
    return look.focus();
  }

  /** The tensors of this step that a trace has otherwise than they come out. */
  public List<Discrepancy> discrepancies() {
    return scene.discrepancies().of(scene.index());
  }

  /** Whether what an operation of this step wrote is among them. */
  public boolean isDifferent(int op) {
    String tensor = program().op(op).writes();
    return scene.discrepancies().of(scene.index(), tensor).isPresent();
  }

  /** The operands and the result of the current operation. */
  public List<Pane> panes() {
    Veil veil = Veil.of(this);
    return Pane.of(scene, position.op()).stream()
        .map(pane -> session.showsDifference() ? pane.difference(scene) : pane)
        .map(veil::over)
        .toList();
  }

  public int paneIndex() {
    int last = panes().size() - 1;
    int pane = focus().pane();
    return pane == Focus.RESULT ? last : Math.min(pane, last);
  }

  public Pane pane() {
    return panes().get(paneIndex());
  }

  /** The focused cell of a pane. */
  public Cell cell(Pane pane) {
    return pane.clamp(focus().cell(pane.tensor()));
  }

  /**
   * The sample of the batch that is looked at: the one the focused cell, or last the input, is of.
   */
  public int sample() {
    Pane pane = pane();
    Program program = program();
    boolean perSample =
        program.writes(pane.tensor()) && program.shape(pane.tensor()).rows() == Shape.BATCH;
    int row = perSample ? cell(pane).row() : focus().cell(TensorNames.INPUTS).row();
    return Math.max(0, Math.min(row, scene.batch().size() - 1));
  }

  /** This model at the end of a journey. */
  public Model arrive(Scene loaded, Journey journey) {
    Look arrived = new Look(journey.focus(), null, journey.trail());
    Model there =
        new Model(session, size, journey.to(), loaded, arrived, situation, breaks, watches, album);
    return there.with(there.situation.standing()).explained();
  }

  /**
   * This model in another run, or another view of it, at the same tensor of a loaded scene, or near
   * where that would be.
   */
  public Model in(Session other, Scene loaded) {
    Position there = new Position(loaded.index(), nearest(loaded.program()));
    Look same = new Look(look.focus(), null, List.of());
    Model moved = new Model(other, size, there, loaded, same, situation, breaks, watches, album);
    boolean sameRun = other.subject().equals(session.subject());
    Watches here = sameRun ? watches : watches.of(other.subject(), loaded.step());
    return moved.with(here).explained();
  }

  /** The operation that writes the same tensor, else the first of the same phase. */
  private int nearest(Program other) {
    int same = other.writerOf(operation().writes());
    int first =
        IntStream.range(0, other.size())
            .filter(op -> other.op(op).phase() == operation().phase())
            .findFirst()
            .orElse(0);
    return same == Program.BEFORE ? first : same;
  }

  /** This model with more known about the runs it is in. */
  public Model with(Session other) {
    return new Model(other, size, position, scene, look, situation, breaks, watches, album);
  }

  /** This model looking elsewhere in the same operation, the way back forgotten. */
  public Model looking(Focus focus) {
    return withLook(new Look(focus, null, List.of())).explained();
  }

  /** This model with another factor chosen in the same explanation. */
  public Model choosing(Focus focus) {
    return withLook(new Look(focus, look.explanation(), look.trail()));
  }

  private Model explained() {
    Pane pane = pane();
    Explanation said = scene.explanationOf(pane, cell(pane));
    Explanation why = said != null && Veil.of(this).hides(said) ? null : said;
    int cause = why == null ? 0 : WhyLines.of(why).cause();
    return withLook(new Look(look.focus().withFactor(cause), why, look.trail()));
  }

  public Model withLook(Look other) {
    return new Model(session, size, position, scene, other, situation, breaks, watches, album);
  }

  public Model with(Situation other) {
    return new Model(session, size, position, scene, look, other, breaks, watches, album);
  }

  public Model with(Breaks other) {
    return new Model(session, size, position, scene, look, situation, other, watches, album);
  }

  public Model with(Watches other) {
    return new Model(session, size, position, scene, look, situation, breaks, other, album);
  }

  public Model with(Album other) {
    return new Model(session, size, position, scene, look, situation, breaks, watches, other);
  }

  /** Whether the pictures lie over the tensors. */
  public boolean isCovered() {
    return album.isOpen() && (album.isLarge() || size.columns() < Layout.SIDEBAR_FROM);
  }

  /** What figures are of here. */
  Sight sight() {
    return new Sight(position.step(), isLeft(), sample(), position.op());
  }

  public Model with(Scene other) {
    return new Model(session, size, position, other, look, situation, breaks, watches, album);
  }

  /** What the network makes of the data, with the parameters it has here. */
  public Portrait portrait() {
    return isLeft() ? scene.after() : scene.before();
  }

  /** Whether the whole step has been executed. */
  private boolean isLeft() {
    return position.op() == course().lastOp();
  }

  public Model with(Size other) {
    return new Model(session, other, position, scene, look, situation, breaks, watches, album);
  }
}
