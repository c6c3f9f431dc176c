package io.github.backstep.tui.home;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.lesson.LessonScreen;
import io.github.backstep.tui.lesson.Shelf;
import io.github.backstep.tui.message.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lessons, and how far one is with them.
 *
 * @param shelf where they are taken from, and where progress is kept
 * @param course the lessons in order; none as long as they have not been read
 * @param chosen the one that Enter opens
 * @param isForgetting whether one was asked if what has been done of it is to be forgotten
 */
record Syllabus(Shelf shelf, List<CourseEntry> course, int chosen, boolean isForgetting)
    implements Job {
  Syllabus {
    course = List.copyOf(course);
  }

  static Syllabus of(Shelf shelf) {
    return new Syllabus(shelf, List.of(), 0, false);
  }

  static Syllabus in(Home home) {
    return home.jobs().the(Syllabus.class);
  }

  @Override
  public String name() {
    return "lessons";
  }

  @Override
  public String state(Texts texts) {
    if (course.isEmpty()) {
      return texts.of("job.lessons.unread");
    }
    String key = done() == course.size() ? "job.lessons.all" : "job.lessons.state";
    return texts.of(key, done(), course.size());
  }

  /** How many lessons are done. */
  int done() {
    return (int) course.stream().filter(CourseEntry::isDone).count();
  }

  Optional<CourseEntry> entry() {
    return course.isEmpty() ? Optional.empty() : Optional.of(course.get(chosen));
  }

  /** What has been done may have changed in the meantime. */
  @Override
  public Next<Home> opened(Home home) {
    return Next.of(home).with(CourseEntry.read(shelf, home.look().texts().language()));
  }

  /** With the lessons as they have been read; the one chosen stays so. */
  Syllabus with(List<CourseEntry> read, int choose) {
    int inside = Math.max(0, Math.min(read.size() - 1, choose));
    return new Syllabus(shelf, read, inside, false);
  }

  private Syllabus at(int lesson) {
    return with(course, lesson);
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(Command.of("Enter Right", "lesson-open", home -> in(home).open(home)));
    commands.add(Command.of("Delete", "lesson-forget", home -> in(home).forget(home)));
    commands.addAll(
        ListKeys.of((home, line) -> home.with(in(home).at(line.applyAsInt(in(home).chosen)))));
    return commands;
  }

  private Next<Home> open(Home home) {
    if (course.isEmpty()) {
      return Next.of(home);
    }
    String slug = course.get(chosen).listing().slug();
    return new Errand(Sentence.of("lessons.opening", course.get(chosen).listing().title()))
        .begin(
            home,
            progress -> {
              shelf.lessons().lesson(slug, home.look().texts().language());
              return (venue, how) -> LessonScreen.visit(slug, shelf, venue, how);
            });
  }

  /** Asks first, since it cannot be undone. */
  private Next<Home> forget(Home home) {
    if (course.isEmpty() || !course.get(chosen).progress().isBegun()) {
      return Next.of(home.saying("lessons.nothing-to-forget"));
    }
    String title = course.get(chosen).listing().title();
    return isForgetting
        ? Next.of(home.with(at(chosen)).saying("lessons.forgotten", title))
            .with(course.get(chosen).forget(shelf, home.look().texts().language()))
        : Next.of(
            home.with(new Syllabus(shelf, course, chosen, true))
                .saying("lessons.really-forget", title));
  }

  @Override
  public Next<Home> typed(Home home, Input input) {
    return Next.of(home.unbound(input));
  }

  /** A press chooses a lesson; on the chosen one it opens it. */
  @Override
  public Next<Home> pressed(Home home, Point at, Region place) {
    int lesson = new SyllabusView(home, this, place).lessonAt(at);
    if (lesson < 0) {
      return Next.of(home);
    }
    return lesson == chosen ? open(home) : Next.of(home.with(at(lesson)));
  }

  @Override
  public void draw(Home home, Region place) {
    new SyllabusView(home, this, place).draw();
  }

  @Override
  public List<Line> told(Home home) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < course.size(); i++) {
      CourseEntry entry = course.get(i);
      String words = entry.listing().number() + ". " + entry.listing().title();
      lines.add(new Line(words + ": " + entry.state(home), i == chosen));
    }
    return lines;
  }
}
