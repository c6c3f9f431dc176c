package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.Block;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.LineHead;
import io.github.backstep.trace.format.LineKind;
import io.github.backstep.trace.format.LineReader;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.trace.format.TraceLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A trace with an index to find things by.
 *
 * @param storage what the index is of: the file, or a copy of it
 * @param trusted whether the index was made by reading the file, rather than read in it
 * @param complete whether there is an end line
 * @param problem why there are no more lines than the index has, if there should be
 */
record View(
    Storage storage,
    Index index,
    boolean trusted,
    boolean complete,
    Optional<TraceException> problem) {
  /** More marks or epochs than any reader could look at. */
  private static final int MOST_FOUND = 1_000_000;

  /** A line, and how many steps come before it. */
  record Found(TraceLine line, int steps) {}

  /**
   * Reads a step.
   *
   * @throws TraceException if it is not where the index has it
   */
  StepLine step(int step) throws IOException {
    List<Found> found =
        walk(index.blockOf(step), head -> head.kind() == LineKind.STEP && head.number() == step, 1);
    if (!found.isEmpty() && found.get(0).line() instanceof StepLine line) {
      return line;
    }
    throw problem.orElseGet(() -> missing("step " + step));
  }

  /** Reads the last keyframe not after a step. */
  Optional<KeyframeLine> keyframe(int step) throws IOException {
    int block = index.lastWith(LineKind.KEYFRAME, index.blockOf(step));
    while (block >= 0) {
      int last = lastKeyframe(block, step);
      if (last >= 0) {
        return Optional.of(keyframeIn(block, last));
      }
      block = index.lastWith(LineKind.KEYFRAME, block - 1);
    }
    return Optional.empty();
  }

  /** The number of a block's last keyframe not after a step; -1 if there is none. */
  private int lastKeyframe(int block, int step) throws IOException {
    int[] last = {-1};
    walk(
        block,
        head -> {
          if (head.kind() == LineKind.KEYFRAME && head.number() <= step) {
            last[0] = head.number();
          }
          return false;
        },
        1);
    return last[0];
  }

  private KeyframeLine keyframeIn(int block, int step) throws IOException {
    List<Found> found =
        walk(block, head -> head.kind() == LineKind.KEYFRAME && head.number() == step, 1);
    if (!found.isEmpty() && found.get(0).line() instanceof KeyframeLine line) {
      return line;
    }
    throw missing("keyframe " + step);
  }

  /** Reads every line of a kind. */
  List<Found> all(LineKind kind) throws IOException {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < index.blocks().size(); i++) {
      if (index.blocks().get(i).has(kind)) {
        all.addAll(walk(i, head -> head.kind() == kind, MOST_FOUND - all.size()));
      }
    }
    return all;
  }

  /** Reads every line of a kind and hands it on at once. */
  void each(LineKind kind, Consumer<TraceLine> reader) throws IOException {
    for (int i = 0; i < index.blocks().size(); i++) {
      if (index.blocks().get(i).has(kind)) {
        walk(i, head -> head.kind() == kind, MOST_FOUND)
            .forEach(found -> reader.accept(found.line()));
      }
    }
  }

  /** Reads those lines of a block that are wanted, so long as they are not too many. */
  private List<Found> walk(int number, Predicate<LineHead> wanted, int most) throws IOException {
    Block block = index.blocks().get(number);
    try (Storage.Way way = storage.from(block.offset(), block.line() - 1)) {
      try {
        List<Found> found = walk(way.reader(), number, wanted, most);
        way.check();
        return found;
      } catch (TraceException e) {
        // Damage comes before whatever it led to.
        way.requireSoundEnd();
        throw e;
      }
    }
  }

  private List<Found> walk(LineReader reader, int number, Predicate<LineHead> wanted, int most)
      throws IOException {
    List<Found> found = new ArrayList<>();
    Block block = index.blocks().get(number);
    Sequence sequence = new Sequence(block.line() - 1, block.step());
    boolean more = reader.next();
    while (more) {
      LineHead head = reader.head();
      if (wanted.test(head)) {
        found.add(new Found(reader.read(), sequence.steps()));
      }
      sequence.accept(head, reader.where());
      more = found.size() < most && reader.number() + 1 < index.end(number) && reader.next();
    }
    return found;
  }

  private TraceException missing(String what) {
    return new TraceException(storage.name(), "expected " + what + ", got none");
  }
}
