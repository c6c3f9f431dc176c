/**
 * The runtime of a model–update–view program, after Elm and bubbletea.
 *
 * <p>An {@link io.github.backstep.tui.app.App} is three pure functions over an immutable model:
 * update answers one message with the next model and perhaps some effects, view draws the model,
 * tick asks for time. {@link io.github.backstep.tui.app.Loop} is the only code that runs them: all
 * on one thread, messages strictly one after another. Work that takes longer than a frame is an
 * {@link io.github.backstep.tui.app.Effect}, run by one worker thread in the order asked for, whose
 * result comes back as a message.
 *
 * <p>The loop sees a terminal only as a {@link io.github.backstep.tui.app.Display}.
 */
@NullMarked
package io.github.backstep.tui.app;

import org.jspecify.annotations.NullMarked;
