package org.lotse.cases.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.dispute.Datum;

/**
 * A case file as it is shown when opened.
 *
 * @param id identity
 * @param number what people say
 * @param revision how often the core data were changed; goes back in {@link ReviseCase}
 * @param person the person
 * @param consent where they stand on having their data kept
 * @param note what else matters
 * @param openedOn first day of the accompaniment
 * @param responsible who answers for it
 * @param standIn who stands in for them today; null while they are at work, or if nobody does
 * @param period from when until when the person is accompanied; null until it was first reckoned
 * @param status whether the person is accompanied; a closed case is read only
 * @param contacts what the contact log sums up to
 * @param disputed what the person disputes: used with the mark only (§ 84 (2) SGB X)
 */
public record CaseDetails(
        CaseId id,
        CaseNumber number,
        int revision,
        PersonData person,
        Consent consent,
        @Nullable String note,
        LocalDate openedOn,
        Responsible responsible,
        @Nullable StandIn standIn,
        @Nullable CarePeriod period,
        CaseStatus status,
        ContactTotals contacts,
        Set<Datum> disputed) {

    /** Greatest length of a note. */
    public static final int NOTE_LENGTH = 4000;

    /** Copies the set, so that the details never change. */
    public CaseDetails {
        disputed = Set.copyOf(disputed);
    }

    /** The same with who stands in today. */
    public CaseDetails covered(@Nullable StandIn today) {
        return new CaseDetails(
                id,
                number,
                revision,
                person,
                consent,
                note,
                openedOn,
                responsible,
                today,
                period,
                status,
                contacts,
                disputed);
    }
}
