package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.core.domain.task.Deadlines;
import org.lotse.platform.api.access.UserId;

/** Deadlines that a test says. */
final class InMemoryDeadlines implements Deadlines {

    final List<Due> carePeriods = new ArrayList<>();
    final List<Due> residenceTitles = new ArrayList<>();

    @Override
    public List<Due> carePeriods(UserId responsible, LocalDate first, LocalDate last, int most) {
        return between(carePeriods, first, last);
    }

    @Override
    public List<Due> residenceTitles(UserId responsible, LocalDate first, LocalDate last, int most) {
        return between(residenceTitles, first, last);
    }

    private static List<Due> between(List<Due> all, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .toList();
    }
}
