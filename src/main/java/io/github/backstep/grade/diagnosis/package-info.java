/**
 * Diagnosis: which known mistake gives exactly the numbers that came.
 *
 * <p>A {@link io.github.backstep.grade.diagnosis.Mistake} is a small piece of a catalogue: the role
 * of the operation in which it is made, and ways to compute the wrong result from what the program
 * had at hand. They are simulated where an operation failed, with the engine's own operations on
 * changed operands, and named only if they give the program's numbers in every step. Where none
 * does, a {@link io.github.backstep.grade.diagnosis.Clue} says what the numbers themselves show. A
 * new mistake is a line in the catalogue of its role and its texts in the bundle {@code mistakes}.
 */
@NullMarked
package io.github.backstep.grade.diagnosis;

import org.jspecify.annotations.NullMarked;
