/**
 * The home screen: what the program opens without a command, and from where a newcomer finds
 * everything else.
 *
 * <p>{@link io.github.backstep.tui.home.HomeScreen} is a model–update–view program like the
 * stepper. Its model is a {@link io.github.backstep.tui.home.Home}; each thing there is to do is a
 * {@link io.github.backstep.tui.home.Job}, with a card on the front and a page of its own, whose
 * table of {@link io.github.backstep.tui.home.Command}s dispatches keys, fills the bottom line and
 * is the help. What takes longer than a frame is an effect that answers with {@link
 * io.github.backstep.tui.home.News}. The one idea: the home screen never runs anything itself. It
 * prepares a {@link io.github.backstep.tui.home.Departure} and ends with it; the loop in {@code
 * HomeScreen} takes the user there, in the same terminal, and opens the home screen again where it
 * was left.
 */
@NullMarked
package io.github.backstep.tui.home;

import org.jspecify.annotations.NullMarked;
