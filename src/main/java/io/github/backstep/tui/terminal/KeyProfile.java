package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.MouseCharacterPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How bytes from the terminal become keys: Lanterna's patterns, those it lacks, and before all of
 * them one that swallows sequences nobody knows, which would otherwise be typed as characters.
 * Where several match, Lanterna takes the last.
 */
final class KeyProfile implements KeyDecodingProfile {
  @Override
  public Collection<CharacterPattern> getPatterns() {
    List<CharacterPattern> patterns = new ArrayList<>();
    patterns.add(new UnknownSequence());
    patterns.addAll(new DefaultKeyDecodingProfile().getPatterns());
    patterns.removeIf(MouseCharacterPattern.class::isInstance);
    patterns.add(new SgrMouse());
    patterns.add(new PasteMark.Pattern());
    return patterns;
  }
}
