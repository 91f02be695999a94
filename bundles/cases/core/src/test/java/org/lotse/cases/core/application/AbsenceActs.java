package org.lotse.cases.core.application;

import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.absence.CancelAbsence;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.api.absence.EndAbsence;
import org.lotse.cases.api.absence.EnterAbsence;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.absence.ReviseAbsence;
import org.lotse.cases.core.Cases;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Every method about absences and covers, with what it needs. */
final class AbsenceActs {

    private static final AbsenceId SOME_ABSENCE = new AbsenceId(new UUID(1, 7));
    private static final CoverId SOME_COVER = new CoverId(new UUID(1, 8));
    private static final AbsenceData SOME_LEAVE = new AbsenceData(AbsenceKind.LEAVE, Cases.TODAY, Cases.TODAY);

    private AbsenceActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act(
                        "OwnAbsences.enter",
                        CasesPermissions.EDIT,
                        all -> all.ownAbsences.enter(new EnterAbsence(null, SOME_LEAVE))),
                new Act("OwnAbsences.sickFromToday", CasesPermissions.EDIT, all -> all.ownAbsences.sickFromToday(null)),
                new Act(
                        "OwnAbsences.revise",
                        CasesPermissions.EDIT,
                        all -> all.ownAbsences.revise(new ReviseAbsence(SOME_ABSENCE, 0, SOME_LEAVE))),
                new Act(
                        "OwnAbsences.end",
                        CasesPermissions.EDIT,
                        all -> all.ownAbsences.end(new EndAbsence(SOME_ABSENCE, 0))),
                new Act(
                        "OwnAbsences.cancel",
                        CasesPermissions.EDIT,
                        all -> all.ownAbsences.cancel(new CancelAbsence(SOME_ABSENCE, 0))),
                new Act(
                        "OwnAbsences.cover",
                        CasesPermissions.EDIT,
                        all -> all.ownAbsences.cover(new GiveCover(SOME_ABSENCE, null, null))),
                new Act(
                        "OwnAbsences.suggestions",
                        CasesPermissions.EDIT,
                        all -> all.ownAbsences.suggestions(SOME_ABSENCE)),
                new Act(
                        "TeamAbsences.enter",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.enter(new EnterAbsence(null, SOME_LEAVE))),
                new Act(
                        "TeamAbsences.sickFromToday",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.sickFromToday(null)),
                new Act(
                        "TeamAbsences.revise",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.revise(new ReviseAbsence(SOME_ABSENCE, 0, SOME_LEAVE))),
                new Act(
                        "TeamAbsences.end",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.end(new EndAbsence(SOME_ABSENCE, 0))),
                new Act(
                        "TeamAbsences.cancel",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.cancel(new CancelAbsence(SOME_ABSENCE, 0))),
                new Act(
                        "TeamAbsences.cover",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.cover(new GiveCover(SOME_ABSENCE, null, null))),
                new Act(
                        "TeamAbsences.suggestions",
                        CasesPermissions.ASSIGN,
                        all -> all.teamAbsences.suggestions(SOME_ABSENCE)),
                new Act("TeamAbsences.people", CasesPermissions.ASSIGN, all -> all.teamAbsences.people()),
                new Act("AbsenceCalendar.current", CasesPermissions.READ, all -> all.absences.current()),
                new Act("AbsenceCalendar.find", CasesPermissions.READ, all -> all.absences.find(SOME_ABSENCE)),
                new Act("Covers.mine", CasesPermissions.EDIT, all -> all.covers.mine()),
                new Act("Covers.refuse", CasesPermissions.EDIT, all -> all.covers.refuse(SOME_COVER)),
                new Act("Covers.handBacks", CasesPermissions.EDIT, all -> all.covers.handBacks()),
                new Act("Covers.seen", CasesPermissions.EDIT, all -> all.covers.seen(SOME_ABSENCE)));
    }
}
