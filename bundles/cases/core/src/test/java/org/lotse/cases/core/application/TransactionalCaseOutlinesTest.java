package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.outline.CaseOutline;
import org.lotse.cases.api.outline.CaseOutlines;
import org.lotse.platform.testing.FakeAccess;

class TransactionalCaseOutlinesTest {

    private static final CaseId UNKNOWN = new CaseId(new UUID(4, 4));

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.OPEN, CasesPermissions.READ, CasesPermissions.OUTLINE), CLOCK);

    @Test
    void tellsNumberStandingResponsibleAndPeriod() {
        var id = module.cases.open(opening(rima()));
        var file = module.cases.find(id).orElseThrow();
        var period = file.period();

        assertThat(period).isNotNull();
        assertThat(module.outlines.find(id))
                .contains(new CaseOutline(
                        id,
                        file.number(),
                        file.status(),
                        file.responsible(),
                        file.openedOn(),
                        period.beginsOn(),
                        period.endsOn()));
    }

    @Test
    void tellsNothingOfThePerson() {
        var id = module.cases.open(opening(rima()));

        assertThat(module.outlines.find(id).orElseThrow().toString()).doesNotContain("Haddad", "Rima", "1988");
        assertThat(Stream.of(CaseOutline.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "number", "status", "responsible", "openedOn", "beginsOn", "endsOn");
    }

    @Test
    void severalAreToldByTheIdsThatWereAskedFor() {
        var id = module.cases.open(opening(rima()));

        assertThat(module.outlines.several(Set.of(id, UNKNOWN))).containsOnlyKeys(id);
        assertThat(module.outlines.find(UNKNOWN)).isEmpty();
    }

    @Test
    void moreThanAListNeedsAreRefused() {
        var many = IntStream.rangeClosed(0, CaseOutlines.MOST)
                .mapToObj(number -> new CaseId(new UUID(5, number)))
                .collect(Collectors.toSet());

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> module.outlines.several(many));
    }
}
