package io.github.backstep.cli;

import io.github.backstep.data.fetch.FetchListener;
import io.github.backstep.data.fetch.RemoteFile;
import java.net.URI;
import java.util.function.LongSupplier;

/** Tells how a fetch goes: a line for whatever happens, and on a terminal a bar between them. */
final class FetchReport implements FetchListener {
  private static final int BAR = 14;
  private static final double NANOS = 1e9;

  private final Shell shell;
  private final LongSupplier clock;
  private StatusLine line;
  private long begun;

  FetchReport(Shell shell, LongSupplier clock) {
    this.shell = shell;
    this.clock = clock;
    this.line = new StatusLine(shell, clock);
  }

  @Override
  public void onKept(RemoteFile file) {
    say(file, "there already");
  }

  @Override
  public void onAttempt(RemoteFile file, URI mirror, long bytes) {
    String rest = bytes == 0 ? "" : ", of which " + size(bytes) + " are there already";
    say(file, size(file.bytes()) + " from " + mirror + rest);
    line = new StatusLine(shell, clock);
    begun = bytes;
  }

  @Override
  public void onProgress(RemoteFile file, long bytes) {
    if (shell.isTerminal()) {
      line.draw(elapsed -> text(file, bytes, elapsed));
    }
  }

  private String text(RemoteFile file, long bytes, long elapsed) {
    double fraction = (double) bytes / file.bytes();
    return "%s %3d %%  %s of %s  %s/s  %s"
        .formatted(
            shell.glyphs().bar(fraction, BAR),
            (int) (100 * fraction),
            size(bytes),
            size(file.bytes()),
            size((long) (Math.max(0, bytes - begun) * NANOS / elapsed)),
            file.name());
  }

  @Override
  public void onFailure(RemoteFile file, URI mirror, String reason) {
    say(file, "not to be had from " + mirror + ": " + reason);
  }

  @Override
  public void onDone(RemoteFile file) {
    say(file, "complete, its SHA-256 is right");
  }

  private void say(RemoteFile file, String what) {
    clear();
    shell.say(file.name() + ": " + what);
    shell.flush();
  }

  /** Wipes the bar out. */
  void clear() {
    line.clear();
  }

  /** So many bytes, with the unit people count them in. */
  private static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? Numbers.format("%.1f kB", bytes / 1e3)
        : Numbers.format("%.1f MB", bytes / 1e6);
  }
}
