package org.lotse.platform.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** German, English, French and Turkish offices write the same sound with other letters; here all write as one. */
final class Spelling {

    private record Habit(Pattern written, String sound) {
        static Habit of(String written, String sound) {
            return new Habit(Pattern.compile(written), sound);
        }
    }

    private static final List<Habit> HABITS = List.of(
            Habit.of("tsch|tch|cz", "sch"),
            Habit.of("dsch|dzh|dj|sh|zh|(?<!^|s)ch(?=[aeiou])", "sch"),
            Habit.of("(?:sch){2,}", "sch"),
            Habit.of("kh|(?<!s)ch|gh(?=[bdfghklmnprstvwz]|$)", "h"),
            Habit.of("gh", "g"),
            Habit.of("ou|oo", "u"),
            Habit.of("ee|ie|y", "i"),
            Habit.of("ph", "f"),
            Habit.of("q|ck", "k"),
            Habit.of("th", "t"),
            Habit.of("dh", "d"),
            Habit.of("w|v", "w"),
            Habit.of("(?<=m)(?=n)|(?<=n)(?=m)", "a"));

    /** The letter stands for a long vowel, or for a consonant where the vowel before or after it is not written: Nur, Anwar. */
    private static final Pattern VOWEL_OR_NOT = Pattern.compile("(?<=[b-df-hj-np-tv-z])w(?=[b-df-hj-np-tv-z]|$)");

    private Spelling() {}

    /** One writing, or more where letters are read in two ways: Jussef and Jamal, Chaled and Chadi. */
    static Stream<String> of(String part) {
        return Stream.of(part, VOWEL_OR_NOT.matcher(part).replaceAll("u"))
                .distinct()
                .flatMap(Spelling::voiced)
                .map(Spelling::heard);
    }

    private static Stream<String> voiced(String part) {
        if (part.contains("j")) {
            return Stream.of(part.replace("j", "i"), part.replace("j", "sch")).flatMap(Spelling::opened);
        }
        return opened(part);
    }

    private static Stream<String> opened(String part) {
        return part.startsWith("ch") ? Stream.of(part, "s" + part) : Stream.of(part);
    }

    private static String heard(String part) {
        var written = part;
        for (var habit : HABITS) {
            written = habit.written().matcher(written).replaceAll(habit.sound());
        }
        return written;
    }
}
