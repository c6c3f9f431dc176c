package io.github.backstep;

import static io.github.backstep.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A terminal to run a program in: a tmux server of its own with a single pane. When the command has
 * ended, the terminal shows {@code ended} with its exit code, and stays open until it is closed.
 */
public final class Tmux implements AutoCloseable {
  private static final String SET_UP =
      "start-server ; set-option -g status off ; set-option -s escape-time 0 ;"
          + " set-option -g default-terminal tmux-256color ; new-session -d";

  private final String server = "backstep-" + UUID.randomUUID();

  private Tmux() {}

  public static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").start().onExit().join().exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  /** Runs a shell command in a new terminal. */
  public static Tmux run(int columns, int rows, String command) throws IOException {
    Tmux tmux = new Tmux();
    List<String> start = new ArrayList<>(List.of(SET_UP.split(" ")));
    start.addAll(List.of("-x", String.valueOf(columns), "-y", String.valueOf(rows)));
    start.add(command + "; printf 'ended %s\\n' $?; exec cat");
    tmux.tell(start.toArray(String[]::new));
    return tmux;
  }

  /** Types keys, by tmux's names for them: {@code "s"}, {@code "Enter"}, {@code "C-c"}. */
  public void type(String... keys) throws IOException {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(List.of(keys));
    tell(command.toArray(String[]::new));
  }

  /** Sends characters as they are, such as the escape sequence of a mouse click. */
  public void send(String characters) throws IOException {
    tell("send-keys", "-l", "--", characters);
  }

  public void resize(int columns, int rows) throws IOException {
    tell("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
  }

  /** The text on the screen, without the blanks at the ends of its lines. */
  public String screen() throws IOException {
    return tell("capture-pane", "-p");
  }

  /** The screen with the escape sequences of its colours. */
  public String colours() throws IOException {
    return tell("capture-pane", "-p", "-e");
  }

  /** The screen, once it shows this text. */
  public String await(String text) throws Exception {
    try {
      eventually("the screen shows \"" + text + "\"", () -> screen().contains(text));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; the screen is:\n" + screen(), e);
    }
    return screen();
  }

  /** The process whose terminal this is. */
  public ProcessHandle process() throws IOException {
    return ProcessHandle.of(Long.parseLong(ask("#{pane_pid}"))).orElseThrow();
  }

  /** What a tmux format says of the pane, such as {@code "#{alternate_on}"}. */
  public String ask(String format) throws IOException {
    return tell("display-message", "-p", format).strip();
  }

  @Override
  public void close() throws IOException {
    tell("kill-server");
  }

  private String tell(String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of("tmux", "-u", "-L", server, "-f", "/dev/null"));
    line.addAll(List.of(command));
    Process client = new ProcessBuilder(line).redirectErrorStream(true).start();
    String answer = new String(client.getInputStream().readAllBytes(), UTF_8);
    if (client.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", line) + ": " + answer);
    }
    return answer;
  }
}
