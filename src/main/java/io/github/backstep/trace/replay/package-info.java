/**
 * Replaying: a {@link io.github.backstep.trace.replay.Replay} is a trace as a source of steps,
 * which nobody can tell from a live run.
 *
 * <p>What a trace leaves out is computed again from the keyframe before and compared with the
 * digests; what it has is shown as it has it. A trace that has every cell needs nothing computed,
 * nor the data it was made with, nor to come from this program.
 */
@NullMarked
package io.github.backstep.trace.replay;

import org.jspecify.annotations.NullMarked;
