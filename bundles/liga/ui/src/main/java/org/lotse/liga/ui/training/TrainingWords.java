package org.lotse.liga.ui.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Trainings in words. */
final class TrainingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private TrainingWords() {}

    /** Its days, or from the first to the last. */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? Localized.date(first) : Localized.date(first) + " – " + Localized.date(last);
    }

    /** A day with its times. */
    static String day(TrainingDay day) {
        return Localized.date(day.day()) + ", " + TIME.format(day.from()) + "–" + TIME.format(day.to());
    }

    /** How it stands, with the colour of what is to be done. */
    static Badge badge(Words words, TrainingState state) {
        return new Badge(
                words.named("training-state", state),
                switch (state) {
                    case OPEN -> Badge.Tone.READY;
                    case TO_RECORD -> Badge.Tone.WAITING;
                    case CLOSED, DONE, CANCELLED -> Badge.Tone.RESTING;
                });
    }
}
