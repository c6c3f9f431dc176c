package io.github.backstep.lesson.stage;

import io.github.backstep.lesson.block.Block;
import io.github.backstep.lesson.block.Cells;
import io.github.backstep.lesson.block.GoBlock;
import io.github.backstep.lesson.block.HighlightBlock;
import io.github.backstep.lesson.block.PictureBlock;
import io.github.backstep.lesson.block.RunBlock;
import io.github.backstep.lesson.goal.Destination;
import io.github.backstep.lesson.text.Spot;
import java.util.List;
import java.util.Optional;

/**
 * What a part of a lesson stands on, as its blocks say.
 *
 * @param beside the run that stands beside it
 * @param at where one stands
 * @param atSpot of the line that says so
 * @param highlights the cells that the text speaks of
 * @param picture the one that shows what it speaks of
 */
public record Scenery(
    RunBlock run,
    Optional<RunBlock> beside,
    Destination at,
    Spot atSpot,
    List<Cells> highlights,
    Optional<PictureBlock> picture) {
  private static final Destination BEGINNING = new Destination("step 0");

  public Scenery {
    highlights = List.copyOf(highlights);
  }

  /** At the beginning of a run. */
  public static Scenery of(RunBlock run) {
    return new Scenery(run, Optional.empty(), BEGINNING, run.spot(), List.of(), Optional.empty());
  }

  /** After one more block. What stands beside the run, or is marked in it, goes with it. */
  public Scenery after(Block block) {
    if (block instanceof RunBlock next) {
      return next.compare() ? comparing(next) : of(next);
    }
    if (block instanceof GoBlock go) {
      return new Scenery(run, beside, go.at(), go.spot(), List.of(), Optional.empty());
    }
    if (block instanceof HighlightBlock highlight) {
      return new Scenery(run, beside, at, atSpot, highlight.cells(), picture);
    }
    return block instanceof PictureBlock shown
        ? new Scenery(run, beside, at, atSpot, highlights, Optional.of(shown))
        : this;
  }

  private Scenery comparing(RunBlock other) {
    return new Scenery(
        run, Optional.of(other), BEGINNING, other.spot(), List.of(), Optional.empty());
  }

  /** Whether the same runs stand at the same place, whatever is marked there. */
  public boolean isSamePlace(Scenery other) {
    return isSameRun(other) && at.equals(other.at);
  }

  /** Whether the same runs are there. */
  public boolean isSameRun(Scenery other) {
    return run.configs().equals(other.run.configs())
        && beside.map(RunBlock::configs).equals(other.beside.map(RunBlock::configs));
  }
}
