/**
 * Numbers of a run that somebody keeps an eye on while it goes on: a {@link
 * io.github.backstep.explain.watch.Watch} is what a condition can be about or an expression, and is
 * read from one step after another.
 */
@NullMarked
package io.github.backstep.explain.watch;

import org.jspecify.annotations.NullMarked;
