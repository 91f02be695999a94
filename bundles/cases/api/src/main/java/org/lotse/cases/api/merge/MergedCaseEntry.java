package org.lotse.cases.api.merge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.PersonData;

/**
 * What remains of a case that was merged into another one. Read only; all that belonged to it is in the other one.
 *
 * @param id the identity it had, which leads to the one that stays
 * @param number the number it had; nobody else gets it
 * @param openedOn the day it was opened
 * @param responsible who answered for it
 * @param person the person as known in it
 * @param consent the consent as written down in it
 * @param note what else stood in it
 * @param at when it was merged
 * @param by who did that
 * @param reason why
 */
public record MergedCaseEntry(
        CaseId id,
        CaseNumber number,
        LocalDate openedOn,
        String responsible,
        PersonData person,
        Consent consent,
        @Nullable String note,
        Instant at,
        String by,
        String reason) {}
