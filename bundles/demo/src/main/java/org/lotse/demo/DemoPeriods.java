package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.PeriodCourse;
import org.lotse.cases.api.Programme;
import org.lotse.demo.Table.Row;

/** Gives the invented cases care periods in every state: running, ending, over, extended, waiting for a decision. */
final class DemoPeriods {

    private final CaseService cases;
    private final CarePeriods periods;
    private final Table courses = Table.read("periods.csv");

    DemoPeriods(CaseService cases, CarePeriods periods) {
        this.cases = cases;
        this.periods = periods;
    }

    /** The day on which a case of a town was opened, if another one than its row says. */
    Optional<LocalDate> opened(DemoTown town, int number) {
        return course(town, number).flatMap(row -> row.map("opened", LocalDate::parse));
    }

    /** Lets a case that has just been opened take its course. In the scope of whoever accompanies it. */
    void begin(DemoTown town, int number, CaseId id) {
        course(town, number).ifPresent(row -> {
            row.map("programme", Programme::valueOf)
                    .ifPresent(programme ->
                            periods.change(new ChangePeriod(id, shown(id).period(), programme, null)));
            row.map("months", Integer::valueOf)
                    .ifPresent(months -> periods.ask(new AskExtension(id, months, row.required("reason"))));
        });
    }

    /** Decides on what is to be decided. In the scope of whoever leads the team. */
    void decide(DemoTown town) {
        var asked = CaseQuery.ALL.ending(Ending.EXTENSION_ASKED).by(CaseSort.NUMBER, false);
        var rows = courses.rows(town);
        for (var file : cases.list(asked, null, Pages.SIZE).items()) {
            waiting(file)
                    .ifPresent(extension -> rows.stream()
                            .filter(decided(extension))
                            .findFirst()
                            .ifPresent(row -> decide(extension, row)));
        }
    }

    private void decide(Extension extension, Row row) {
        periods.decide(new DecideExtension(
                extension.id(), extension.version(), row.required("granted").equals("ja"), row.required("decision")));
    }

    private Optional<Extension> waiting(CaseSummary file) {
        return shown(file.id()).extensions().stream()
                .filter(extension -> extension.answer() == null)
                .findFirst();
    }

    private static Predicate<Row> decided(Extension extension) {
        return row -> row.text("granted").isPresent() && row.text("reason").equals(Optional.of(extension.reason()));
    }

    private PeriodCourse shown(CaseId id) {
        return periods.find(id).orElseThrow();
    }

    private Optional<Row> course(DemoTown town, int number) {
        List<Row> rows = courses.rows(town);
        return rows.stream()
                .filter(row -> Integer.parseInt(row.required("number")) == number)
                .findFirst();
    }
}
