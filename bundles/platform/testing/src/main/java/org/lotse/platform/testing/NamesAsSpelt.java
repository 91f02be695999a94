package org.lotse.platform.testing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.name.NameSounds;

/** Sounds that are the words themselves, cut at their greatest length: for tests that are not about other spellings. */
public final class NamesAsSpelt implements NameSounds {

    @Override
    public Set<String> of(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\P{L}+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LENGTH)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public double likeness(String one, String another) {
        var sounds = of(one);
        return !sounds.isEmpty() && sounds.equals(of(another)) ? 1 : 0;
    }
}
