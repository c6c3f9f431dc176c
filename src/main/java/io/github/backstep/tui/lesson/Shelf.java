package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;

/**
 * Where lessons are taken from.
 *
 * @param runs opens what they stand on
 * @param file where progress is kept
 */
public record Shelf(Lessons lessons, Runs runs, ProgressFile file) {}
