package org.lotse.demo.invented;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * How an accompaniment ends, or is about to.
 *
 * @param on the day of closing, or the one on which the services took over
 * @param reason null as long as it is not closed
 * @param reopenedFor why it was taken up again, or null if it was not
 */
public record InventedEnd(
        int number,
        LocalDate on,
        @Nullable ClosingReason reason,
        @Nullable String reopenedFor) {

    private static final int OUTCOMES = 4;

    /** What becomes of an area. Two of four are handed over, one needs nobody, one stays open. */
    public AreaTransition of(LifeArea area) {
        return switch ((number + area.ordinal()) % OUTCOMES) {
            case 0 -> new AreaTransition(area, TransitionOutcome.INDEPENDENT, null, null, null);
            case 1 ->
                new AreaTransition(
                        area,
                        TransitionOutcome.NOT_TAKEN_OVER,
                        null,
                        null,
                        "Kein freier Platz; steht auf der Warteliste.");
            default -> new AreaTransition(area, TransitionOutcome.TAKEN_OVER, service(area), on, null);
        };
    }

    private static String service(LifeArea area) {
        return switch (area) {
            case LANGUAGE -> "Volkshochschule, Kursberatung (Beispiel)";
            case EDUCATION -> "Jugendmigrationsdienst (Beispiel)";
            case WORK -> "Jobcenter, Arbeitsvermittlung (Beispiel)";
            case HOUSING -> "Fachstelle Wohnungssicherung (Beispiel)";
            case HEALTH -> "Hausarztpraxis Dr. Muster";
            case PARTICIPATION -> "Quartierstreff (Beispiel)";
            case FAMILY -> "Familienberatung (Beispiel)";
            case LEGAL_STATUS -> "Migrationsberatung für Erwachsene (Beispiel)";
            case FINANCES -> "Schuldnerberatung (Beispiel)";
        };
    }
}
