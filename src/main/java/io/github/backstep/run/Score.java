package io.github.backstep.run;

/**
 * How well a network does on a data set.
 *
 * @param loss mean over the rows of −log p[label], the thing that is descended
 * @param notebookLoss −mean over rows and classes of y·log(p + 1e-8), as the course notebook prints
 *     it: as many times smaller as there are classes
 * @param accuracy share of the rows whose most probable class is theirs
 */
public record Score(double loss, double notebookLoss, double accuracy) {}
