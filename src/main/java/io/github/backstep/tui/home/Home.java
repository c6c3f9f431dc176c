package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.venue.Appearance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the home screen knows, one immutable value.
 *
 * @param look how it speaks to its reader
 * @param jobs what there is to do, each as it was left
 * @param living the picture on the front; null where nothing is drawn
 */
record Home(
    World world,
    Appearance look,
    Size size,
    Jobs jobs,
    Situation situation,
    @Nullable Living living) {
  Home with(Size other) {
    return new Home(world, look, other, jobs, situation, living);
  }

  Home with(Jobs other) {
    return new Home(world, look, size, other, situation, living);
  }

  Home with(Situation other) {
    return new Home(world, look, size, jobs, other, living);
  }

  Home with(@Nullable Living other) {
    return new Home(world, look, size, jobs, situation, other);
  }

  /** The same with a job as it is now. */
  Home with(Job changed) {
    return with(jobs.with(changed));
  }

  /** The same with something said on the bottom line. */
  Home saying(String key, Object... arguments) {
    return with(situation.saying(text(key, arguments)));
  }

  String text(String key, Object... arguments) {
    return look.texts().of(key, arguments);
  }

  /** What the engine says, in the reader's language. */
  String phrase(String english) {
    return look.phrases().of(english);
  }

  Style style(Role role) {
    return look.theme().style(role);
  }

  /** What the page that is shown is called. */
  String place() {
    return text(jobs.isOpen() ? "job." + jobs.current().name() + ".title" : "home.title");
  }

  /** The keys of where one is: those of the page or of the front, then those of every page. */
  List<Command> commands() {
    List<Command> commands = new ArrayList<>(own());
    commands.addAll(always());
    return commands;
  }

  /** The keys of the page, or of the front. */
  List<Command> own() {
    return jobs.isOpen() ? jobs.current().commands() : Front.commands(this);
  }

  /** The keys of every page that this one does not use otherwise. */
  List<Command> always() {
    List<Command> own = own();
    return Leaving.commands(this).stream()
        .filter(it -> own.stream().noneMatch(other -> other.takes(it.hint().keys().get(0))))
        .toList();
  }

  List<Hint> hints() {
    return commands().stream().map(Command::hint).toList();
  }

  /** Says that a key does nothing here. */
  Home unbound(Input input) {
    return input instanceof Key key ? saying("home.unbound", Hint.label(key, look.texts())) : this;
  }

  /** Opens the page of a job. */
  Next<Home> opening(int job) {
    Home there = with(jobs.opening(job)).with(situation.saying(""));
    return there.jobs.current().opened(there);
  }

  /** Back from where one went, on a screen of this size. */
  Next<Home> back(Size now) {
    Home again = with(now).with(Situation.CALM);
    return jobs.current().returned(again);
  }
}
