package io.github.backstep.tui.terminal;

import io.github.backstep.tui.message.Input;
import java.io.IOException;
import java.util.List;

/** Where keys come from when nothing is drawn: a terminal, or a script. */
public interface KeySource extends AutoCloseable {
  /** What has arrived since the last call; returns at once. */
  List<Input> poll() throws IOException;

  /** Whether the keys were written beforehand, so that each has to wait for the one before. */
  boolean isScript();

  /** Gives the terminal back as it was found. May be called again. */
  @Override
  void close();
}
