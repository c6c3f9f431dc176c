/**
 * What a lesson says, as it was written: headings, paragraphs, lists, figures and fenced blocks.
 *
 * <p>{@link io.github.backstep.lesson.text.Manuscript} reads a file of CommonMark, the only place
 * that knows the library. Running text is {@link io.github.backstep.lesson.text.Prose}: words, and
 * between them numbers that an engine computes when they are shown, written {@code {{loss | 3}}}.
 * What a fenced block means is not decided here. Everything remembers its {@link
 * io.github.backstep.lesson.text.Spot}, so that whoever finds a mistake can name file and line.
 */
@NullMarked
package io.github.backstep.lesson.text;

import org.jspecify.annotations.NullMarked;
