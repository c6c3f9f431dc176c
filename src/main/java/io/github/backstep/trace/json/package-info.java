/**
 * JSON Lines read and written a byte at a time, for files that are too large to be held and may
 * have been written by anyone.
 *
 * <p>{@link io.github.backstep.trace.json.LineInput} knows where lines begin and end, {@link
 * io.github.backstep.trace.json.JsonInput} pulls the values of one line out of it, and {@link
 * io.github.backstep.trace.json.JsonOutput} writes. What is read is strict JSON; nothing is kept
 * that the caller did not ask for, and every length, depth and number of cells has a limit, so that
 * no file can fill the memory. What is wrong is told as a {@link
 * io.github.backstep.trace.json.JsonException}, which knows the path but not the file.
 */
@NullMarked
package io.github.backstep.trace.json;

import org.jspecify.annotations.NullMarked;
