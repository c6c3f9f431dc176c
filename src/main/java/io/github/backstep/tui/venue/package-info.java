/**
 * Where a user is met, and how one speaks there: a terminal to draw on, or keys and lines of text;
 * in which colours, characters and language. Every screen of the program is shown in a {@link
 * io.github.backstep.tui.venue.Venue}, and several can take turns in one.
 */
@NullMarked
package io.github.backstep.tui.venue;

import org.jspecify.annotations.NullMarked;
