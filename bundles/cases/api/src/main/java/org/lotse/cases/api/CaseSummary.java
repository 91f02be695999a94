package org.lotse.cases.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.dispute.Datum;

/**
 * A line in the list of cases: no more of the person than is needed to find them.
 *
 * @param id identity
 * @param number what people say
 * @param name family name first, {@code Haddad, Rima}; the one name of a one-name person
 * @param enteredOn entry into Germany, if known
 * @param openedOn first day of the accompaniment
 * @param lastContactOn day of the latest contact, if there was any
 * @param endsOn last day of the care period; null until it was first reckoned
 * @param responsible who answers for the case
 * @param status whether the person is accompanied
 * @param disputed what the person disputes, of this line and of the rest of the case
 */
public record CaseSummary(
        CaseId id,
        CaseNumber number,
        String name,
        @Nullable LocalDate enteredOn,
        LocalDate openedOn,
        @Nullable LocalDate lastContactOn,
        @Nullable LocalDate endsOn,
        Responsible responsible,
        CaseStatus status,
        Set<Datum> disputed) {}
