package org.lotse.cases.core.domain.merge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.merge.MergeField;

/** The core data of two cases as one: those of the case that stays, unless somebody chose the other's or only the other has any. */
public final class MergedData {

    private final CaseDetails stays;
    private final CaseDetails goes;
    private final Set<MergeField> fromOther;

    /** @param fromOther what somebody chose of the case that goes */
    public MergedData(CaseDetails stays, CaseDetails goes, Set<MergeField> fromOther) {
        this.stays = stays;
        this.goes = goes;
        this.fromOther = Set.copyOf(fromOther);
    }

    /** The person. */
    public PersonData person() {
        return new PersonData(
                of(MergeField.FAMILY_NAME).person().familyName(),
                of(MergeField.GIVEN_NAME).person().givenName(),
                of(MergeField.OTHER_NAMES).person().otherNames(),
                of(MergeField.GENDER).person().gender(),
                of(MergeField.BIRTH_DATE).person().birthDate(),
                of(MergeField.BIRTH_DATE).person().birthPrecision(),
                of(MergeField.NATIONALITIES).person().nationalities(),
                of(MergeField.LANGUAGES).person().languages(),
                of(MergeField.INTERPRETER).person().interpreter(),
                of(MergeField.RESIDENCE_TITLE).person().residenceTitle(),
                of(MergeField.RESIDENCE_TITLE).person().residenceUntil(),
                of(MergeField.ENTERED_ON).person().enteredOn(),
                of(MergeField.MOVED_IN_ON).person().movedInOn(),
                of(MergeField.PHONE).person().phone(),
                of(MergeField.EMAIL).person().email(),
                of(MergeField.REACHED_BY).person().reachedBy(),
                of(MergeField.REACH_HINT).person().reachHint(),
                of(MergeField.AZR_NUMBER).person().azrNumber());
    }

    /** Where the person stands on having their data kept. */
    public Consent consent() {
        return of(MergeField.CONSENT).consent();
    }

    /** What else matters. */
    public @Nullable String note() {
        return of(MergeField.NOTE).note();
    }

    private CaseDetails of(MergeField field) {
        var others = field.isEmpty(stays) || fromOther.contains(field) && !field.isEmpty(goes);
        return others ? goes : stays;
    }
}
