/**
 * The single lines that every screen has: the one that is being typed, and the bottom one with the
 * keys that matter.
 *
 * <p>Any screen may use them. They are immutable values; a screen keeps them in its model and draws
 * them with its own theme. Words come from the screen's texts: for a {@link
 * io.github.backstep.tui.line.Hint} those of {@code key.ID.hint} and {@code key.ID.help}, and what
 * stands on a key under {@code keyname.NAME}.
 */
@NullMarked
package io.github.backstep.tui.line;

import org.jspecify.annotations.NullMarked;
