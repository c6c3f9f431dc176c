/**
 * Assessment: what a learner is told of an answer.
 *
 * <p>Here the parts meet: {@link io.github.backstep.grade.assessment.ExerciseGradings} takes an
 * {@link io.github.backstep.grade.exercise.Exercise}, draws its cases, has the answers {@linkplain
 * io.github.backstep.grade.judge judged} and what is wrong {@linkplain
 * io.github.backstep.grade.diagnosis explained}, and puts it into the words of the reader, a test
 * for each asked tensor.
 */
@NullMarked
package io.github.backstep.grade.assessment;

import org.jspecify.annotations.NullMarked;
