package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverMember;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What is prepared for a municipality, examined by the rules of the case that will be opened with it: what can be kept can be accepted.
 *
 * @param data as it is kept
 * @param listName family name first
 * @param searchText by what it is found
 */
public record PreparedData(PreparationData data, String listName, String searchText) {

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static PreparedData of(PreparationData typed, LocalDate today) {
        var person = Person.of(withoutAzrNumber(typed.person()), today);
        var data = new PreparationData(
                person.data(),
                dwelling(typed.dwelling(), person.data().movedInOn(), today),
                members(typed.members(), today),
                report(typed.report()),
                typed.receiver(),
                basis(typed.basis(), today),
                typed.disputed());
        requireTold(data);
        return new PreparedData(data, person.listName(), SearchText.of(person.names()));
    }

    /** No mark goes without the datum that it stands beside. */
    private static void requireTold(PreparationData data) {
        if (!data.disputed().stream().allMatch(datum -> isTold(datum, data))) {
            throw RuleViolation.at("disputed", "cases.rule.disputed-not-told");
        }
    }

    private static boolean isTold(Datum datum, PreparationData data) {
        var person = data.person();
        return switch (datum) {
            case NAME, GENDER -> true;
            case BIRTH_DATE -> person.birthDate() != null;
            case NATIONALITIES -> !person.nationalities().isEmpty();
            case LANGUAGES -> !person.languages().isEmpty() || person.interpreter() != null;
            case RESIDENCE -> person.residenceTitle() != null || person.residenceUntil() != null;
            case ENTRY -> person.enteredOn() != null;
            case MOVING_IN -> person.movedInOn() != null;
            case REACHING -> isReachable(person);
            case HOUSEHOLD -> !data.members().isEmpty();
            case DWELLING -> data.dwelling() != null;
            case AZR_NUMBER, CONSENT, NOTE -> false;
        };
    }

    /** Whether anything is told of how to reach the person. */
    public static boolean isReachable(PersonData person) {
        return person.phone() != null
                || person.email() != null
                || person.reachedBy() != null
                || person.reachHint() != null;
    }

    /** The number stays in its register: it goes to nobody, and so it is not kept here (§ 10 (4) AZRG). */
    private static PersonData withoutAzrNumber(PersonData all) {
        return new PersonData(
                all.familyName(),
                all.givenName(),
                all.otherNames(),
                all.gender(),
                all.birthDate(),
                all.birthPrecision(),
                all.nationalities(),
                all.languages(),
                all.interpreter(),
                all.residenceTitle(),
                all.residenceUntil(),
                all.enteredOn(),
                all.movedInOn(),
                all.phone(),
                all.email(),
                all.reachedBy(),
                all.reachHint(),
                null);
    }

    private static @Nullable DwellingData dwelling(
            @Nullable DwellingData typed, @Nullable LocalDate movedInOn, LocalDate today) {
        return typed == null
                ? null
                : Dwelling.checked(
                        new DwellingData(
                                typed.kind(), typed.street(), typed.postalCode(), typed.town(), movedInOn, null),
                        today);
    }

    private static List<HandoverMember> members(List<HandoverMember> typed, LocalDate today) {
        Limits.requireAtMost(PreparationData.MOST_MEMBERS, typed.size(), "members");
        if (typed.stream().anyMatch(member -> member.role() == HouseholdRole.REFERENCE)) {
            throw RuleViolation.at("members", "cases.rule.one-reference");
        }
        return typed.stream()
                .map(member -> new HandoverMember(
                        Check.text("members", member.name(), MemberData.NAME_LENGTH),
                        Member.year("members", member.birthYear(), today),
                        Check.present("members", member.role())))
                .toList();
    }

    private static HandoverReport report(HandoverReport typed) {
        return new HandoverReport(
                words("done", typed.done()), words("needs", typed.needs()), words("nextSteps", typed.nextSteps()));
    }

    private static @Nullable String words(String field, @Nullable String typed) {
        return Check.optionalText(field, typed, HandoverReport.TEXT_LENGTH).orElse(null);
    }

    private static HandoverBasis basis(HandoverBasis typed, LocalDate today) {
        return new HandoverBasis(
                Days.ofLife("consentOn", typed.consentOn(), today),
                Days.ofLife("secrecyOn", typed.secrecyOn(), today),
                typed.special(),
                Check.optionalText("provision", typed.provision(), DisclosureData.PROVISION_LENGTH)
                        .orElse(null));
    }
}
