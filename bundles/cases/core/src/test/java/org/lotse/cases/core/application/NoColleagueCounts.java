package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.CountedOfColleague;
import org.lotse.cases.core.domain.figures.ColleagueCounts;
import org.lotse.platform.api.access.UserId;

/** Nobody did anything. */
final class NoColleagueCounts implements ColleagueCounts {

    @Override
    public List<Responsible> colleagues() {
        return List.of();
    }

    @Override
    public long count(UserId colleague, ColleagueMeasure measure, LocalDate from, LocalDate to) {
        return 0;
    }

    @Override
    public List<CountedOfColleague> counted(UserId colleague, ColleagueMeasure measure, LocalDate from, LocalDate to) {
        return List.of();
    }
}
