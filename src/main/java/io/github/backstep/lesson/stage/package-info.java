/**
 * What the text of a lesson stands on: a run, perhaps another one beside it, a place in it, and
 * what is marked there.
 *
 * <p>A {@link io.github.backstep.lesson.stage.Scenery} follows from the blocks one has read past,
 * without computing anything. {@link io.github.backstep.lesson.stage.Runs} opens it: then it is a
 * {@link io.github.backstep.lesson.stage.Stage}, whose scope is that of all expressions in the
 * text.
 */
@NullMarked
package io.github.backstep.lesson.stage;

import org.jspecify.annotations.NullMarked;
