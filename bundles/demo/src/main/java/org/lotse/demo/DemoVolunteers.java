package org.lotse.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Registers the invented volunteers of a town and takes them to their status, in the scope of the coordinator. */
final class DemoVolunteers {

    private final VolunteerService volunteers;
    private final LocalDate today;
    private final Table people = Table.read("volunteers.csv");

    /** @param today a clock that is behind the invented days cuts them off */
    DemoVolunteers(VolunteerService volunteers, LocalDate today) {
        this.volunteers = volunteers;
        this.today = today;
    }

    /**
     * Registers those that an earlier, broken-off start did not.
     *
     * @param circles to which they belong: some to two, some to none
     * @param goOn asked before each
     */
    void register(DemoTown town, List<CircleId> circles, BooleanSupplier goOn) {
        var present = volunteers.overview().byStatus().values().stream()
                .mapToInt(Long::intValue)
                .sum();
        people.rows(town).stream()
                .skip(present)
                .takeWhile(row -> goOn.getAsBoolean())
                .forEach(row -> register(row, circles));
    }

    private void register(Row row, List<CircleId> circles) {
        var id = volunteers.register(data(row, circles));
        way(VolunteerStatus.valueOf(row.required("status"))).forEach(step -> move(id, step));
    }

    private void move(VolunteerId id, VolunteerStatus step) {
        var revision = volunteers.find(id).orElseThrow().revision();
        volunteers.move(new MoveVolunteer(id, revision, step));
    }

    /** The steps from the first interest to a status. */
    private static List<VolunteerStatus> way(VolunteerStatus status) {
        var interviewed = VolunteerStatus.INTERVIEWED;
        var cleared = VolunteerStatus.CLEARED;
        var active = VolunteerStatus.ACTIVE;
        return switch (status) {
            case INTERESTED -> List.of();
            case INTERVIEWED -> List.of(interviewed);
            case CLEARED -> List.of(interviewed, cleared);
            case ACTIVE -> List.of(interviewed, cleared, active);
            case PAUSED, LEFT -> List.of(interviewed, cleared, active, status);
        };
    }

    private VolunteerData data(Row row, List<CircleId> circles) {
        return new VolunteerData(
                row.text("family").orElse(null),
                row.text("given").orElse(null),
                row.text("phone").orElse(null),
                row.text("email").orElse(null),
                List.copyOf(row.all("languages", DemoVolunteers::spoken)),
                row.all("skills", skill -> skill),
                row.all("areas", LifeArea::valueOf),
                row.all("slots", DemoVolunteers::slot),
                row.all("mobility", Mobility::valueOf),
                row.map("hours", Integer::valueOf).orElse(null),
                row.map("since", LocalDate::parse)
                        .map(day -> day.isAfter(today) ? today : day)
                        .orElse(null),
                row.text("note").orElse(null),
                among(circles, row.text("given").orElse("").length()));
    }

    /** By a number that is different for different people and the same at each start. */
    private static Set<CircleId> among(List<CircleId> circles, int number) {
        return Stream.of(number % 4, number % 7)
                .filter(place -> place < circles.size())
                .map(circles::get)
                .collect(Collectors.toSet());
    }

    private static SpokenLanguage spoken(String text) {
        var parts = text.split(":");
        return new SpokenLanguage(new Language(parts[0]), LanguageLevel.valueOf(parts[1]));
    }

    /** As slots are written in the invented data: {@code FRIDAY-EVENING}. */
    static WeeklySlot slot(String text) {
        var parts = text.split("-");
        return new WeeklySlot(DayOfWeek.valueOf(parts[0]), TimeOfDay.valueOf(parts[1]));
    }
}
