package org.lotse.bridges.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.figures.ColleagueFigures;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.CountedOfColleague;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.CountedColleague;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.UserId;

/** What one module says in the other's words. */
class BridgeTest {

    private static final UserId ADA = new UserId(new UUID(7, 1));
    private static final YearMonth MAY = YearMonth.of(2018, 5);

    /** Says of each measure its place, so that none is taken for another. */
    private final ColleagueFigures figures = new ColleagueFigures() {
        @Override
        public List<Responsible> colleagues() {
            return List.of(new Responsible(ADA, "Ada Beispiel"));
        }

        @Override
        public Map<ColleagueMeasure, Long> of(UserId colleague, YearMonth from, YearMonth to) {
            var all = new EnumMap<ColleagueMeasure, Long>(ColleagueMeasure.class);
            Arrays.stream(ColleagueMeasure.values()).forEach(one -> all.put(one, (long) one.ordinal()));
            return all;
        }

        @Override
        public List<CountedOfColleague> counted(
                UserId colleague, ColleagueMeasure measure, YearMonth from, YearMonth to) {
            return List.of(new CountedOfColleague(
                    new CaseId(new UUID(7, 2)), new CaseNumber("KN-2018-00001"), measure.ordinal()));
        }
    };

    @Test
    void everyMeasureIsSaidByItsOwnName() {
        var bridge = new CountsCases(figures, permission -> true);

        var counted = bridge.count(ADA.value().toString(), MAY, MAY);

        assertThat(counted).containsOnlyKeys(ProofMeasure.values());
        assertThat(bridge.colleagues())
                .containsExactly(new CountedColleague(ADA.value().toString(), "Ada Beispiel"));
        for (var measure : ProofMeasure.values()) {
            assertThat(counted.get(measure))
                    .isEqualTo(ColleagueMeasure.valueOf(measure.name()).ordinal());
            assertThat(bridge.cases(ADA.value().toString(), measure, MAY, MAY))
                    .containsExactly(new CountedCase(
                            "KN-2018-00001", "cases/00000000-0000-0007-0000-000000000002", measure.ordinal()));
        }
    }

    @Test
    void nothingIsToldWhereFundingIsOff() {
        var bridge = new CountsCases(figures, permission -> false);

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(bridge::colleagues);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> bridge.count(ADA.value().toString(), MAY, MAY));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> bridge.cases(ADA.value().toString(), ProofMeasure.CASES, MAY, MAY));
    }
}
