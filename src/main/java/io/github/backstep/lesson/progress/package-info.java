/**
 * What a learner has done so far, kept from one day to the next.
 *
 * <p>{@link io.github.backstep.lesson.progress.Progress} is a value: which questions of which
 * lessons are answered, and where one stopped reading. {@link
 * io.github.backstep.lesson.progress.ProgressFile} keeps it in a file that is replaced as a whole,
 * so that a crash leaves the old one or the new one; what another process has written meanwhile is
 * merged, not lost. A file that cannot be understood is set aside and said.
 */
@NullMarked
package io.github.backstep.lesson.progress;

import org.jspecify.annotations.NullMarked;
