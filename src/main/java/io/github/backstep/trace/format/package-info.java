/**
 * What a trace says, line by line.
 *
 * <p>Each kind of line is a record and a {@link io.github.backstep.trace.format.TraceLine}, which
 * can write itself as JSON; {@link io.github.backstep.trace.format.LineReader} reads any of them.
 * The specification is {@code traces/README.md}. This package knows one line at a time: how lines
 * follow each other, and the files they are in, is {@code trace.file}'s.
 */
@NullMarked
package io.github.backstep.trace.format;

import org.jspecify.annotations.NullMarked;
