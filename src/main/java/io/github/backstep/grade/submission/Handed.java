package io.github.backstep.grade.submission;

import io.github.backstep.grade.verdict.Ending;
import java.time.Duration;
import java.util.Optional;

/**
 * What a submission handed in, and how it ended.
 *
 * @param answers the bytes of its answers; empty unless it ended as it should
 * @param wallTime how long it ran
 * @param walls what it ran behind
 */
record Handed(Optional<byte[]> answers, Ending ending, Duration wallTime, Walls walls) {}
