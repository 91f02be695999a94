package org.lotse.platform.names;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;
import org.lotse.platform.api.name.NameSounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Kölner Phonetik over names in Latin letters: made for how German offices hear a name. Vowels count for nothing, as in the
 * scripts that do not write them.
 */
@Component
public final class PhoneticNames implements NameSounds {

    private static final double SOUNDS_ALIKE = 0.8;

    /** What every part costs that only one of the names has. */
    private static final double LEFT_OVER = 0.02;

    private static final Pattern ALL_BUT_NASALS = Pattern.compile("[^mn]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private final ColognePhonetic cologne = new ColognePhonetic();

    /** Needs nothing. */
    @Activate
    public PhoneticNames() {}

    @Override
    public Set<String> of(String name) {
        return LatinLetters.readings(name).stream()
                .flatMap(List::stream)
                .flatMap(part -> sounds(part).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public double likeness(String one, String another) {
        return LatinLetters.readings(one).stream()
                .flatMapToDouble(
                        left -> LatinLetters.readings(another).stream().mapToDouble(right -> likeness(left, right)))
                .max()
                .orElse(0);
    }

    private double likeness(List<String> one, List<String> another) {
        var fewer = one.size() <= another.size() ? one : another;
        var more = fewer == one ? another : one;
        var alike = fewer.stream()
                .mapToDouble(part -> more.stream()
                        .mapToDouble(other -> alike(part, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
        return Math.max(0, alike - LEFT_OVER * (more.size() - fewer.size()));
    }

    private double alike(String part, String other) {
        if (part.equals(other)) {
            return 1;
        }
        return Collections.disjoint(sounds(part), sounds(other)) ? 0 : SOUNDS_ALIKE;
    }

    private Set<String> sounds(String part) {
        return Spelling.of(part).map(this::sound).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Beside the code of the procedure: an h at the beginning, which it does not hear, and whether a nasal is an m or an n,
     * which it takes for one.
     */
    private String sound(String part) {
        var breathed = part.startsWith("h");
        var code = cologne.colognePhonetic(breathed ? part.substring(1) : part);
        var begun = breathed && code.startsWith("0") ? code.substring(1) : code;
        var nasals = DOUBLED.matcher(ALL_BUT_NASALS.matcher(part).replaceAll("-"))
                .replaceAll("$1")
                .replace("-", "");
        var sound = (breathed ? "h" : "") + begun + nasals;
        return sound.substring(0, Math.min(sound.length(), LENGTH));
    }
}
