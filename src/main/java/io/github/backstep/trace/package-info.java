/**
 * Files about runs, and the JSON in them.
 *
 * <p>{@link io.github.backstep.trace.ConfigFile} reads what somebody wrote about a run and can say
 * of every mistake in which line it is; {@link io.github.backstep.trace.Fields} writes JSON in
 * which every double is read back with the same bits. This package is where the program knows JSON:
 * others hand over values and get text. Gson stays inside.
 *
 * <p>Traces, which are larger than memory and come from anywhere, have packages of their own below
 * this one: {@code trace.json} reads and writes bytes, {@code trace.format} knows what the lines of
 * a trace say, {@code trace.file} keeps them in files and finds them again. What is wrong with a
 * trace is a {@link io.github.backstep.trace.TraceException}.
 */
@NullMarked
package io.github.backstep.trace;

import org.jspecify.annotations.NullMarked;
