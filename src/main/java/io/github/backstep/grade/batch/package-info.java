/**
 * Grading a class: a folder of submissions becomes a table, a report each, and a summary of the
 * mistakes that were made.
 *
 * <p>The reports in JSON are the state of a batch: each is written whole or not at all, and a batch
 * that is begun again grades only what has none yet. So it may be interrupted at any moment, and
 * the table, which holds nothing that differs from one grading to the next, comes out the same.
 * {@link io.github.backstep.grade.batch.Batch} grades, {@link
 * io.github.backstep.grade.batch.Gradebook} keeps what was graded, {@link
 * io.github.backstep.grade.batch.ClassTable} and {@link
 * io.github.backstep.grade.batch.ClassSummary} tell it.
 */
@NullMarked
package io.github.backstep.grade.batch;

import org.jspecify.annotations.NullMarked;
