package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.dated;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Workload;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalCaseServiceTest {

    private final FakeAccess access = new FakeAccess(
            CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.EDIT, CasesPermissions.EXPORT);
    private final InMemoryCases module = new InMemoryCases(access, CLOCK);
    private final CaseService cases = module.cases;

    @Test
    void openedCaseIsFound() {
        var id = cases.open(opening(rima()));

        assertThat(cases.find(id).orElseThrow().person()).isEqualTo(rima());
    }

    @Test
    void whereThePersonLivesIsKeptWithTheCaseOrNothingIs() {
        var dwelling = new DwellingData(DwellingKind.OWN_LEASE, "Beispielweg 1", "78462", "Konstanz", TODAY, null);

        var id = cases.open(new OpenCase(rima(), Consent.NOT_ASKED, TODAY, dwelling, null));

        assertThat(module.history.of(id)).extracting(DwellingEntry::dwelling).containsExactly(dwelling);
    }

    @Test
    void whoeverOpensACaseIsResponsible() {
        var id = cases.open(opening(rima()));

        var responsible = cases.find(id).orElseThrow().responsible();
        assertThat(responsible.id()).isEqualTo(FixedScope.ADA.id());
        assertThat(responsible.name()).isEqualTo("Ada Beispiel");
    }

    @Test
    void numbersRunPerYearOfOpening() {
        var first = cases.open(opening(rima()));
        var lastYears = cases.open(new OpenCase(rima(), Consent.NOT_ASKED, LocalDate.of(2016, 5, 2), null, null));
        var second = cases.open(opening(rima()));

        assertThat(number(first)).isEqualTo("KN-2017-00001");
        assertThat(number(lastYears)).isEqualTo("KN-2016-00001");
        assertThat(number(second)).isEqualTo("KN-2017-00002");
    }

    @Test
    void revisionIsShownToWhoeverLooksNext() {
        var id = cases.open(opening(rima()));

        cases.revise(revising(id, 0, named("Sabbagh", "Rima")));

        assertThat(cases.find(id).orElseThrow().person().familyName()).isEqualTo("Sabbagh");
    }

    @Test
    void slowerOneOfTwoRevisionsIsRefused() {
        var id = cases.open(opening(rima()));
        cases.revise(revising(id, 0, named("Sabbagh", "Rima")));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> cases.revise(revising(id, 0, named("Kassab", "Rima"))))
                .satisfies(late -> assertThat(late.last())
                        .contains(new LastChange(FixedScope.ADA.displayName(), CLOCK.instant())));
    }

    @Test
    void caseThatIsGoneCannotBeRevised() {
        var nowhere = new CaseId(new UUID(1, 1));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> cases.revise(revising(nowhere, 0, rima())))
                .matches(ConcurrentChange::isRemoved);
    }

    @Test
    void caseIsQuietOnTheThirtyFirstDay() {
        var quiet = openedOn(TODAY.minusDays(31));
        openedOn(TODAY.minusDays(30));

        assertThat(cases.mine()).isEqualTo(new Workload(2, 1, 0));
        assertThat(cases.list(CaseQuery.ALL.quiet(true), null, 50).items())
                .extracting(CaseSummary::id)
                .containsExactly(quiet);
    }

    @Test
    void choicesAreYearsAndPeopleThatOccur() {
        cases.open(opening(dated(null, LocalDate.of(2015, 9, 5), null)));
        cases.open(opening(dated(null, LocalDate.of(2016, 1, 1), null)));
        cases.open(opening(dated(null, null, null)));

        assertThat(cases.choices().entryYears()).containsExactly(2016, 2015);
        assertThat(cases.choices().responsibles()).hasSize(1);
    }

    @Test
    void exportHandsOutEveryCaseOverManyPages() {
        for (var i = 0; i < 1001; i++) {
            cases.open(opening(rima()));
        }

        var exported = new ArrayList<CaseSummary>();
        cases.export(CaseQuery.ALL, exported::add);

        assertThat(exported).hasSize(1001).extracting(CaseSummary::number).doesNotHaveDuplicates();
    }

    @Test
    void nobodyGetsThePageOfAThousand() {
        assertThatIllegalArgumentException().isThrownBy(() -> cases.list(CaseQuery.ALL, null, 1000));
    }

    @Test
    void withoutScopeNothingIsRead() {
        module.scope.nobody();

        assertThatExceptionOfType(NoScope.class).isThrownBy(() -> cases.list(CaseQuery.ALL, null, 50));
    }

    private CaseId openedOn(LocalDate day) {
        return cases.open(new OpenCase(rima(), Consent.NOT_ASKED, day, null, null));
    }

    private String number(CaseId id) {
        return Optional.of(id).flatMap(cases::find).orElseThrow().number().value();
    }
}
