package io.github.backstep.trace.file;

import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.Traces;
import java.nio.file.Path;

/** A program that records until it is killed, and tells how far it has come. */
final class Recording {
  private Recording() {}

  public static void main(String[] args) {
    FileTarget target = new FileTarget(Path.of(args[0]), true);
    try (TraceWriter writer = TraceWriter.begin(target, Traces.HEADER)) {
      for (int step = 0; step < Integer.MAX_VALUE; step++) {
        if (step % 20 == 0) {
          writer.write(Traces.keyframe(step));
        }
        writer.write(Traces.step(step, Detail.FULL));
        System.out.println(step);
      }
    }
  }
}
