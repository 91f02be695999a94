package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.support.WithdrawSupport;
import org.lotse.cases.core.application.PermissionsTest.Act;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Who may ask for support, and what for. */
final class SupportActs {

    private static final CaseId SOME_CASE = new CaseId(new UUID(1, 1));
    private static final SupportId SOME_REQUEST = new SupportId(new UUID(1, 10));

    private SupportActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act(
                        "SupportRequests.request",
                        CasesPermissions.EDIT,
                        all -> all.support.request(new RequestSupport(SOME_CASE, homework(TODAY)))),
                new Act(
                        "SupportRequests.withdraw",
                        CasesPermissions.EDIT,
                        all -> all.support.withdraw(new WithdrawSupport(SOME_REQUEST, 0))),
                new Act("SupportRequests.of", CasesPermissions.READ, all -> all.support.of(SOME_CASE)),
                new Act(
                        "SupportAnswers.heard",
                        CasesPermissions.EDIT,
                        all -> all.support.heard(SOME_REQUEST, SupportState.TAKEN_UP, TODAY)));
    }

    /** Somebody who speaks Arabic or Kurmanji and helps with homework, two hours a week from this day on. */
    static SupportData homework(LocalDate from) {
        return new SupportData(
                SupportKind.HOMEWORK,
                LifeArea.EDUCATION,
                List.of(new Language("ar"), new Language("kmr")),
                from,
                2,
                "For the youngest, who is in second grade",
                true);
    }
}
