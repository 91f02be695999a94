package org.lotse.cases.api;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * Which cases to list, and in which order. Conditions that are {@code null} do not narrow.
 *
 * @param text words that all have to occur in name or number; case, accents and umlauts make no difference
 * @param entryYear year of entry into Germany
 * @param responsible account of the responsible person
 * @param quiet only cases without a contact for more than {@link #QUIET_DAYS} days
 * @param ending only cases whose care period ends then
 * @param standing only open cases, or only closed ones
 * @param sort what to sort by
 * @param descending whether the greatest or latest comes first
 */
public record CaseQuery(
        @Nullable String text,
        @Nullable Integer entryYear,
        @Nullable UserId responsible,
        boolean quiet,
        @Nullable Ending ending,
        @Nullable Standing standing,
        CaseSort sort,
        boolean descending) {

    /** After so many days without a contact a case is called quiet. */
    public static final int QUIET_DAYS = 30;

    /** All cases by name. */
    public static final CaseQuery ALL = new CaseQuery(null, null, null, false, null, null, CaseSort.NAME, false);

    /** All open cases by name: what there is to work on. */
    public static final CaseQuery OPEN = ALL.standing(Standing.OPEN);

    /** The same query for words that have to occur. */
    public CaseQuery matching(@Nullable String words) {
        return new CaseQuery(words, entryYear, responsible, quiet, ending, standing, sort, descending);
    }

    /** The same query for people who came in this year. */
    public CaseQuery enteredIn(@Nullable Integer year) {
        return new CaseQuery(text, year, responsible, quiet, ending, standing, sort, descending);
    }

    /** The same query for the cases of one person. */
    public CaseQuery of(@Nullable UserId person) {
        return new CaseQuery(text, entryYear, person, quiet, ending, standing, sort, descending);
    }

    /** The same query for cases that have been quiet for long, or for all. */
    public CaseQuery quiet(boolean only) {
        return new CaseQuery(text, entryYear, responsible, only, ending, standing, sort, descending);
    }

    /** The same query for cases whose care period ends then, or for all. */
    public CaseQuery ending(@Nullable Ending when) {
        return new CaseQuery(text, entryYear, responsible, quiet, when, standing, sort, descending);
    }

    /** The same query for open cases, for closed ones, or for both. */
    public CaseQuery standing(@Nullable Standing only) {
        return new CaseQuery(text, entryYear, responsible, quiet, ending, only, sort, descending);
    }

    /** The same query in another order. */
    public CaseQuery by(CaseSort order, boolean downwards) {
        return new CaseQuery(text, entryYear, responsible, quiet, ending, standing, order, downwards);
    }
}
