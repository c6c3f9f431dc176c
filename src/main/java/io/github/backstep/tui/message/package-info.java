/**
 * What a screen can be told: keys, mouse, pasted text, a new size, and whatever an application
 * adds.
 *
 * <p>These are plain values. The terminal makes them, tests write them by hand, and an
 * application's update answers them. The one idea: everything that changes the screen arrives as a
 * {@link io.github.backstep.tui.message.Message}, one after another.
 */
@NullMarked
package io.github.backstep.tui.message;

import org.jspecify.annotations.NullMarked;
