/**
 * The blocks of a lesson: what its text stands on, and what it asks.
 *
 * <p>A {@link io.github.backstep.lesson.block.Block} is read from a fenced block of a file, {@code
 * key: value} a line, by the reader that {@link io.github.backstep.lesson.block.Blocks} knows for
 * its kind. {@code run}, {@code go}, {@code highlight} and {@code picture} set the stage; {@code
 * predict}, {@code choose}, {@code do} and {@code explain} are {@link
 * io.github.backstep.lesson.block.Check}s. Everything that can be seen to be wrong without a run is
 * told here, with file, line, key, what was got and what was expected. Nothing is computed yet.
 */
@NullMarked
package io.github.backstep.lesson.block;

import org.jspecify.annotations.NullMarked;
