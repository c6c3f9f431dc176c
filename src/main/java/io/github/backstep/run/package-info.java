/**
 * Runs: a network trained on a data set, as steps that anyone can ask for by number.
 *
 * <p>{@link io.github.backstep.run.RunConfig} says what to train and {@link
 * io.github.backstep.run.Run} has it all ready. {@link io.github.backstep.run.Execution} is the one
 * place where operations are executed, at full speed into buffers used again and again, or into a
 * {@link io.github.backstep.run.Step} that keeps every tensor. {@link
 * io.github.backstep.run.Trainer} runs to the end and reports; {@link
 * io.github.backstep.run.Timeline} gives any step in either direction. Since the same configuration
 * gives the same bits, going back is computing again: nothing is ever undone.
 *
 * <p>A run may be edited in the middle: a setting, a cell of a carried tensor or a label changes
 * before one of its steps ({@link io.github.backstep.run.Edits}). That makes another run, which
 * nobody need treat otherwise: its steps know their own program, and find what was changed.
 *
 * <p>What a configuration says is listed, setting by setting, in {@link
 * io.github.backstep.run.Settings}: options, files and traces follow that list. {@link
 * io.github.backstep.run.GivenSettings} makes a configuration of what somebody gave, and can say of
 * every mistake where it was given.
 *
 * <p>Who only wants steps takes a {@link io.github.backstep.run.StepSource} and cannot tell a live
 * run from a recorded one. Every number of every run has an {@link io.github.backstep.run.Address}.
 */
@NullMarked
package io.github.backstep.run;

import org.jspecify.annotations.NullMarked;
