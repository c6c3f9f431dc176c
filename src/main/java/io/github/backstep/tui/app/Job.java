package io.github.backstep.tui.app;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An effect on its way: its latest report, which the screen takes, and whether it should stop. */
final class Job implements Progress {
  private final String label;
  private final boolean inBackground;
  private final AtomicReference<@Nullable ProgressReport> latest = new AtomicReference<>();
  private volatile boolean cancelled;

  Job(Effect effect) {
    this.label = effect.label();
    this.inBackground = effect.inBackground();
  }

  String label() {
    return label;
  }

  boolean isInBackground() {
    return inBackground;
  }

  @Override
  public void report(double fraction, String what) {
    latest.set(new ProgressReport(label, fraction, what));
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  void cancel() {
    cancelled = true;
  }

  @Nullable ProgressReport takeReport() {
    return latest.getAndSet(null);
  }
}
