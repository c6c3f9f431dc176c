/**
 * Files about runs, and the JSON in them.
 *
 * <p>{@link io.github.backstep.trace.ConfigFile} reads what somebody wrote about a run and can say
 * of every mistake in which line it is; {@link io.github.backstep.trace.Fields} writes JSON in
 * which every double is read back with the same bits. This package is where the program knows JSON:
 * others hand over values and get text. Gson stays inside.
 */
@NullMarked
package io.github.backstep.trace;

import org.jspecify.annotations.NullMarked;
