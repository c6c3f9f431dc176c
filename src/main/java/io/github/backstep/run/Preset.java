package io.github.backstep.run;

import io.github.backstep.catalogue.Named;

/** A run with a name, from which others are varied. */
public record Preset(String name, String summary, RunConfig config) implements Named {}
