package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursConfirmation;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.hours.WorkKind;

/** Logs the invented hours of a town and confirms most of them, in the scope of the coordinator. */
final class DemoHours {

    private static final int ALL = 200;

    private final Hours hours;
    private final HoursConfirmation confirmation;
    private final HoursList list;
    private final VolunteerService volunteers;
    private final LocalDate today;
    private final Table rows = Table.read("hours.csv");

    /** @param today all days are counted from it */
    DemoHours(
            Hours hours, HoursConfirmation confirmation, HoursList list, VolunteerService volunteers, LocalDate today) {
        this.hours = hours;
        this.confirmation = confirmation;
        this.list = list;
        this.volunteers = volunteers;
        this.today = today;
    }

    /**
     * Logs those that an earlier, broken-off start did not.
     *
     * @param goOn asked before each
     */
    void log(DemoTown town, BooleanSupplier goOn) {
        var present = list.page(HoursQuery.ALL, null, ALL).items().size();
        rows.rows(town).stream()
                .skip(present)
                .takeWhile(row -> goOn.getAsBoolean())
                .forEach(this::log);
    }

    private void log(Row row) {
        var volunteer = DemoVolunteers.available(volunteers, row.required("volunteer"));
        var circles = volunteers.find(volunteer).orElseThrow().data().circles();
        var id = hours.log(new HoursData(
                volunteer,
                today.plusDays(Long.parseLong(row.required("day"))),
                Integer.parseInt(row.required("minutes")),
                WorkKind.valueOf(row.required("kind")),
                circles.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .findFirst()
                        .orElse(null),
                null,
                row.text("note").orElse(null)));
        switch (HoursState.valueOf(row.required("state"))) {
            case LOGGED -> {}
            case CONFIRMED -> confirmation.confirm(List.of(new SeenHours(id, 0)));
            case RETURNED -> confirmation.giveBack(new ReturnHours(id, 0, "War das mit der Anfahrt?"));
        }
    }
}
