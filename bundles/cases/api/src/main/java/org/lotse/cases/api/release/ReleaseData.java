package org.lotse.cases.api.release;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What a release says. The sender is whoever keeps the case.
 *
 * @param receiver who may be told, for example {@code Jobcenter Konstanz}
 * @param purpose what for
 * @param areas of which areas of life; at least one
 * @param special whether special categories of data are included (Art. 9 GDPR: health, religion, origin …)
 * @param mutual whether the receiver may tell us in turn
 * @param form how it was declared
 * @param givenOn when
 * @param until its last day, or null if it holds until it is revoked
 * @param note circumstances; needed for a declaration by word of mouth
 */
public record ReleaseData(
        String receiver,
        String purpose,
        Set<LifeArea> areas,
        boolean special,
        boolean mutual,
        ReleaseForm form,
        LocalDate givenOn,
        @Nullable LocalDate until,
        @Nullable String note) {

    /** Most characters of a receiver. */
    public static final int RECEIVER_LENGTH = 200;

    /** Most characters of a purpose. */
    public static final int PURPOSE_LENGTH = 500;

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 1000;

    /** Keeps a copy of the areas. */
    public ReleaseData {
        areas = Set.copyOf(areas);
    }
}
