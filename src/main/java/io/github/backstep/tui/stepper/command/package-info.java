/**
 * The one table of keys, {@link io.github.backstep.tui.stepper.command.Bindings}: it dispatches,
 * fills the bottom line, is the help, and is searched by those who type what they want.
 */
@NullMarked
package io.github.backstep.tui.stepper.command;

import org.jspecify.annotations.NullMarked;
