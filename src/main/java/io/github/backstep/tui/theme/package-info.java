/**
 * The look of the screens: what each role on them looks like at each colour depth.
 *
 * <p>Views ask a {@link io.github.backstep.tui.theme.Theme} for the style of a {@link
 * io.github.backstep.tui.theme.Role} or for a place on a ramp of colours and never name a colour
 * themselves. The one idea: blue and orange mean the sign of a number and nothing else, because
 * almost everyone can tell them apart; what matters also shows without any colour.
 */
@NullMarked
package io.github.backstep.tui.theme;

import org.jspecify.annotations.NullMarked;
