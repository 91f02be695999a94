package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportRequests;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** In the oldest open cases of a town with a helper circle, the circle is asked for help. */
final class DemoSupport {

    private final CaseService cases;
    private final SupportRequests requests;
    private final List<SupportData> asked;

    DemoSupport(CaseService cases, SupportRequests requests, LocalDate today) {
        this.cases = cases;
        this.requests = requests;
        asked = List.of(
                new SupportData(
                        SupportKind.HOMEWORK,
                        LifeArea.EDUCATION,
                        List.of(new Language("ar"), new Language("en")),
                        today.plusDays(7),
                        2,
                        "Für die jüngste Tochter, zweite Klasse.",
                        true),
                new SupportData(SupportKind.LANGUAGE_PRACTICE, LifeArea.LANGUAGE, List.of(), today, 1, null, true),
                new SupportData(
                        SupportKind.ACCOMPANIMENT,
                        LifeArea.HEALTH,
                        List.of(new Language("ti")),
                        today.plusDays(14),
                        null,
                        "Termin beim Augenarzt; möchte eine Frau dabeihaben.",
                        true));
    }

    /** Asks, unless an earlier start did. In the scope of whoever accompanies cases. */
    void ask() {
        var files = cases.list(CaseQuery.OPEN.by(CaseSort.NUMBER, false), null, asked.size())
                .items();
        for (var number = 0; number < files.size(); number++) {
            var id = files.get(number).id();
            if (requests.of(id).isEmpty()) {
                requests.request(new RequestSupport(id, asked.get(number)));
            }
        }
    }
}
