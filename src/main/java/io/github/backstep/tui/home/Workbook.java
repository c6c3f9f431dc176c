package io.github.backstep.tui.home;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Paste;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exercises, from small to large.
 *
 * @param tasks none as long as they have not been read
 * @param beginning how the chosen one is to be begun, while one says so; null otherwise
 * @param report what has just been done, in lines; empty for nothing
 */
record Workbook(
    Exercises exercises,
    List<Task> tasks,
    int chosen,
    @Nullable Beginning beginning,
    List<String> report)
    implements Job {
  Workbook {
    tasks = List.copyOf(tasks);
    report = List.copyOf(report);
  }

  static Workbook of(Exercises exercises) {
    return new Workbook(exercises, List.of(), 0, null, List.of());
  }

  static Workbook in(Home home) {
    return home.jobs().the(Workbook.class);
  }

  @Override
  public String name() {
    return "exercises";
  }

  @Override
  public String state(Texts texts) {
    long begun = tasks.stream().filter(Task::isBegun).count();
    return begun == 0
        ? texts.of("job.exercises.state", exercises.names().size())
        : texts.of("job.exercises.begun", exercises.names().size(), begun);
  }

  @Override
  public Next<Home> opened(Home home) {
    return Next.of(home).with(Task.read(exercises, home.world().folder()));
  }

  Optional<Task> task() {
    return tasks.isEmpty() ? Optional.empty() : Optional.of(tasks.get(chosen));
  }

  Workbook with(List<Task> read) {
    return new Workbook(exercises, read, chosen, beginning, report);
  }

  /** With something done, and nothing more to be said for it. */
  Workbook reporting(List<String> lines) {
    return new Workbook(exercises, tasks, chosen, null, lines);
  }

  private Workbook at(int task) {
    int inside = Math.max(0, Math.min(tasks.size() - 1, task));
    return new Workbook(exercises, tasks, inside, null, List.of());
  }

  private Workbook beginning(@Nullable Beginning how) {
    return new Workbook(exercises, tasks, chosen, how, List.of());
  }

  @Override
  public List<Command> commands() {
    Beginning how = beginning;
    if (how != null) {
      return List.of(
          Command.of("Enter", "exercise-write", home -> write(home, how)),
          Command.showing(
              "Tab Left Right", "exercise-notation", it -> it.with(in(it).beginning(how.turned()))),
          Command.showing("Escape Ctrl-C", "close", it -> it.with(in(it).beginning(null))));
    }
    List<Command> commands = new ArrayList<>();
    commands.add(Command.showing("Enter Right", "exercise-begin", home -> in(home).begin(home)));
    commands.addAll(
        ListKeys.of((home, line) -> home.with(in(home).at(line.applyAsInt(in(home).chosen)))));
    return commands;
  }

  private Home begin(Home home) {
    return task().map(task -> home.with(beginning(Beginning.of(task.exercise())))).orElse(home);
  }

  private static Next<Home> write(Home home, Beginning how) {
    return how.folder().text().isBlank()
        ? Next.of(home.saying("exercises.no-folder"))
        : Next.of(home)
            .with(
                how.write(
                    in(home).exercises, home.world().folder(), home.look().texts().language()));
  }

  @Override
  public Next<Home> typed(Home home, Input input) {
    Beginning how = beginning;
    if (how == null) {
      return Next.of(home.unbound(input));
    }
    boolean isText = input instanceof Paste || (input instanceof Key key && key.isText());
    TextLine line = how.isFresh() && isText ? TextLine.EMPTY : how.folder();
    return Next.of(
        line.after(input).map(typed -> home.with(beginning(how.typed(typed)))).orElse(home));
  }

  /** A press chooses an exercise; on the chosen one it begins it. */
  @Override
  public Next<Home> pressed(Home home, Point at, Region place) {
    int task = new WorkbookView(home, this, place).taskAt(at);
    if (task < 0 || task >= tasks.size()) {
      return Next.of(home);
    }
    return Next.of(task == chosen ? begin(home) : home.with(at(task)));
  }

  @Override
  public boolean takesText() {
    return beginning != null;
  }

  @Override
  public String typing(Home home) {
    Beginning how = beginning;
    return how == null ? "" : WorkbookView.asked(how, home) + " " + how.folder().text();
  }

  @Override
  public void draw(Home home, Region place) {
    new WorkbookView(home, this, place).draw();
  }

  @Override
  public List<Line> told(Home home) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      lines.add(new Line(WorkbookView.words(tasks.get(i), home), i == chosen));
    }
    report.forEach(line -> lines.add(Line.of(line)));
    return lines;
  }
}
