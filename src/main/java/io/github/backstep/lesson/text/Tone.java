package io.github.backstep.lesson.text;

/** How words are set apart from others. */
public enum Tone {
  PLAIN,
  EMPHASIS,
  STRONG,
  CODE,
  LINK
}
