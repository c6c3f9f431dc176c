package io.github.backstep.run;

/**
 * The scores after an epoch.
 *
 * @param epoch how many epochs have been completed, from 1
 * @param step the last step of that epoch
 */
public record Evaluation(int epoch, int step, Score train, Score test) {}
