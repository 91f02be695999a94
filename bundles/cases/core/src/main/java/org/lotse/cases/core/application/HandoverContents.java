package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.EnclosedDocument;
import org.lotse.cases.api.handover.HandoverCover;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverMember;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Copies from a case what is to go, and nothing else. */
final class HandoverContents {

    private static final int OFFERED_CONTACTS = 200;

    private final DwellingHistory dwellings;
    private final HouseholdService households;
    private final ContactLog log;
    private final Enclosures enclosures;

    HandoverContents(DwellingHistory dwellings, HouseholdService households, ContactLog log, Enclosures enclosures) {
        this.dwellings = dwellings;
        this.households = households;
        this.log = log;
        this.enclosures = enclosures;
    }

    /** What is looked at: of documents without their files. */
    HandoverDocument of(CaseDetails file, PrepareHandover prepared, String colleague) {
        return of(file, prepared, colleague, enclosures.told(file.id(), prepared));
    }

    /** The same with the files: what is sealed. */
    HandoverDocument whole(CaseDetails file, PrepareHandover prepared, String colleague) {
        return of(file, prepared, colleague, enclosures.whole(file.id(), prepared));
    }

    private HandoverDocument of(
            CaseDetails file, PrepareHandover prepared, String colleague, List<EnclosedDocument> documents) {
        var parts = parts(prepared);
        var members = parts.contains(HandoverPart.HOUSEHOLD) ? members(file.id()) : List.<HandoverMember>of();
        var disputed = disputed(file.disputed(), parts);
        var cover = new HandoverCover(
                Check.present("occasion", prepared.occasion()),
                file.number().value(),
                colleague,
                file.person().fullName(),
                year(file.person().birthDate()),
                members.size(),
                parts,
                Check.optionalText("note", prepared.note(), PrepareHandover.NOTE_LENGTH)
                        .orElse(null),
                null,
                disputed);
        return new HandoverDocument(
                cover,
                person(file.person(), parts),
                members,
                parts.contains(HandoverPart.DWELLING) ? dwelling(file.id()) : null,
                parts.contains(HandoverPart.CONTACTS) ? contacts(file.id(), prepared.contacts()) : List.of(),
                documents,
                null,
                disputed);
    }

    /** No mark goes without the datum that it stands beside. */
    private static Set<Datum> disputed(Set<Datum> all, Set<HandoverPart> parts) {
        return all.stream()
                .filter(datum -> switch (datum) {
                    case NAME, GENDER, BIRTH_DATE, NATIONALITIES -> true;
                    case LANGUAGES -> parts.contains(HandoverPart.LANGUAGES);
                    case RESIDENCE, ENTRY -> parts.contains(HandoverPart.RESIDENCE);
                    case REACHING -> parts.contains(HandoverPart.REACHING);
                    case HOUSEHOLD -> parts.contains(HandoverPart.HOUSEHOLD);
                    case DWELLING -> parts.contains(HandoverPart.DWELLING);
                    case MOVING_IN, AZR_NUMBER, CONSENT, NOTE -> false;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<HandoverPart> parts(PrepareHandover prepared) {
        var parts = EnumSet.of(HandoverPart.PERSON);
        parts.addAll(prepared.parts());
        parts.retainAll(HandoverPart.ofCase());
        return parts;
    }

    private static @Nullable Integer year(@Nullable LocalDate birth) {
        return birth == null ? null : birth.getYear();
    }

    private static PersonData person(PersonData all, Set<HandoverPart> parts) {
        var languages = parts.contains(HandoverPart.LANGUAGES);
        var residence = parts.contains(HandoverPart.RESIDENCE);
        var reaching = parts.contains(HandoverPart.REACHING);
        return new PersonData(
                all.familyName(),
                all.givenName(),
                all.otherNames(),
                all.gender(),
                all.birthDate(),
                all.birthPrecision(),
                all.nationalities(),
                languages ? all.languages() : Set.of(),
                languages ? all.interpreter() : null,
                residence ? all.residenceTitle() : null,
                residence ? all.residenceUntil() : null,
                residence ? all.enteredOn() : null,
                null,
                reaching ? all.phone() : null,
                reaching ? all.email() : null,
                reaching ? all.reachedBy() : null,
                reaching ? all.reachHint() : null,
                null);
    }

    private List<HandoverMember> members(CaseId id) {
        return households.of(id).stream()
                .filter(MemberEntry::present)
                .filter(member -> !id.equals(member.member().caseId()))
                .map(member -> new HandoverMember(
                        member.name(),
                        member.member().birthYear(),
                        member.member().role()))
                .toList();
    }

    private @Nullable DwellingData dwelling(CaseId id) {
        return dwellings.of(id).stream()
                .map(DwellingEntry::dwelling)
                .filter(dwelling -> dwelling.movedOutOn() == null)
                .findFirst()
                .orElse(null);
    }

    private List<ContactData> contacts(CaseId id, Set<ContactId> chosen) {
        var found = log.entries(id, null, OFFERED_CONTACTS).items().stream()
                .filter(entry -> chosen.contains(entry.id()))
                .toList();
        if (chosen.isEmpty() || found.size() < chosen.size()) {
            throw RuleViolation.at("contacts", "cases.rule.handover-contacts");
        }
        return found.stream().map(ContactEntry::contact).toList();
    }
}
