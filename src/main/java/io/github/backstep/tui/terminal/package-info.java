/**
 * The real terminal: what it can do, how it is taken over and given back, what it sends.
 *
 * <p>{@link io.github.backstep.tui.terminal.Capabilities} decides from the environment what may be
 * asked of it; {@link io.github.backstep.tui.terminal.TerminalSession} holds it from opening to
 * closing. This is the only package that knows Lanterna. The one idea: whatever happens, the
 * terminal is left as it was found.
 */
@NullMarked
package io.github.backstep.tui.terminal;

import org.jspecify.annotations.NullMarked;
