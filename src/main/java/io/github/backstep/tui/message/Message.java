package io.github.backstep.tui.message;

/** Anything that an application's update is called with. */
public interface Message {}
