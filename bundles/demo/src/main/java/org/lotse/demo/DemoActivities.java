package org.lotse.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.activity.AddShift;
import org.lotse.helpers.api.activity.AddShiftSeries;
import org.lotse.helpers.api.activity.Rhythm;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.activity.SignUps;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;

/** Plans the invented activities of a town with their shifts, and signs volunteers up, in the scope of the coordinator. */
final class DemoActivities {

    private final Activities activities;
    private final Shifts shifts;
    private final SignUps signUps;
    private final Circles circles;
    private final VolunteerService volunteers;
    private final LocalDate today;
    private final Table rows = Table.read("activities.csv");

    /** @param today all days are counted from it */
    DemoActivities(
            Activities activities,
            Shifts shifts,
            SignUps signUps,
            Circles circles,
            VolunteerService volunteers,
            LocalDate today) {
        this.activities = activities;
        this.shifts = shifts;
        this.signUps = signUps;
        this.circles = circles;
        this.volunteers = volunteers;
        this.today = today;
    }

    /**
     * Plans those that an earlier, broken-off start did not.
     *
     * @param goOn asked before each
     */
    void plan(DemoTown town, BooleanSupplier goOn) {
        var present = Stream.of(ActivityPhase.values())
                .map(phase -> activities.list(new ActivityQuery(null, null, phase), null, 200))
                .mapToInt(page -> page.items().size())
                .sum();
        rows.rows(town).stream()
                .skip(present)
                .takeWhile(row -> goOn.getAsBoolean())
                .forEach(this::plan);
    }

    private void plan(Row row) {
        var activity = activities.plan(new ActivityData(
                row.required("title"),
                row.text("circle").flatMap(this::circle).map(CircleSummary::id).orElse(null),
                row.text("place").orElse(null),
                row.text("description").orElse(null)));
        row.map("rhythm", Rhythm::valueOf)
                .ifPresentOrElse(
                        rhythm -> shifts.addSeries(
                                new AddShiftSeries(activity, shift(row), rhythm, day(row.required("until")))),
                        () -> shifts.add(new AddShift(activity, shift(row))));
        row.text("volunteers").ifPresent(names -> signUp(activity, names));
    }

    /** In the order in which they stand there: who comes too late waits. */
    private void signUp(ActivityId activity, String names) {
        var first = shifts.of(activity).getFirst().id();
        Stream.of(names.split("\\|"))
                .forEach(name -> signUps.signUp(first, DemoVolunteers.available(volunteers, name)));
    }

    private Optional<CircleSummary> circle(String name) {
        return circles.all().stream()
                .filter(circle -> circle.name().equals(name))
                .findFirst();
    }

    private ShiftData shift(Row row) {
        return new ShiftData(
                day(row.required("day")),
                LocalTime.parse(row.required("from")),
                LocalTime.parse(row.required("to")),
                Integer.parseInt(row.required("needed")),
                row.map("skills", DemoActivities::numbers).orElse(Map.of()),
                row.map("limit", Integer::valueOf).orElse(null),
                null);
    }

    private static Map<String, Integer> numbers(String cell) {
        var numbers = new HashMap<String, Integer>();
        for (var one : cell.split("\\|")) {
            var parts = one.split(":");
            numbers.put(parts[0], Integer.valueOf(parts[1]));
        }
        return numbers;
    }

    private LocalDate day(String distance) {
        return today.plusDays(Long.parseLong(distance));
    }
}
