package io.github.backstep.tui.home;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.tui.lesson.Shelf;
import io.github.backstep.tui.venue.FirstVisit;
import java.nio.file.Path;

/**
 * What the home screen knows of the world outside.
 *
 * @param dataFolder where data files lie
 * @param folder in which the program was started
 * @param engine the program and its version
 * @param lessons where lessons are taken from
 * @param exercises what there is to program
 * @param firstVisit whether the user has never been here
 */
public record World(
    Path dataFolder,
    Path folder,
    String engine,
    Shelf lessons,
    Exercises exercises,
    FirstVisit firstVisit) {}
