package org.lotse.cases.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What is written down of a contact.
 *
 * @param kind in which way
 * @param heldOn on which day, not before 2000 and not in the future
 * @param minutes how long, {@value #LEAST_MINUTES} to {@value #MOST_MINUTES}
 * @param language the language spoken, if noted
 * @param interpreted whether an interpreter took part
 * @param areas areas of life that were touched
 * @param note what was said and agreed, up to {@link #NOTE_LENGTH} characters
 */
public record ContactData(
        ContactKind kind,
        LocalDate heldOn,
        int minutes,
        @Nullable Language language,
        boolean interpreted,
        Set<LifeArea> areas,
        @Nullable String note) {

    /** Shortest contact worth an entry. */
    public static final int LEAST_MINUTES = 5;

    /** Longest contact: a day of ten hours. */
    public static final int MOST_MINUTES = 600;

    /** Greatest length of a note. */
    public static final int NOTE_LENGTH = 4000;

    /** Copies the areas, so that the data never change. */
    public ContactData {
        areas = Set.copyOf(areas);
    }
}
