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
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.api.certificate.RecordCertificate;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.clearing.InsuranceRoute;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Registers the invented volunteers of a town and takes them to their status, in the scope of somebody who coordinates and inspects. */
final class DemoVolunteers {

    /** Whoever does this has to do with minors. */
    private static final Set<String> WITH_MINORS = Set.of("homework", "childcare", "sports");

    private final VolunteerService volunteers;
    private final Certificates certificates;
    private final LocalDate today;
    private final Table people = Table.read("volunteers.csv");

    /** @param today a clock that is behind the invented days cuts them off */
    DemoVolunteers(VolunteerService volunteers, Certificates certificates, LocalDate today) {
        this.volunteers = volunteers;
        this.certificates = certificates;
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
        var data = data(row, circles);
        var id = volunteers.register(data);
        if (data.clearing().certificateNeed() == CertificateNeed.MINORS) {
            certificates.record(new RecordCertificate(id, null, inspected(data)));
        }
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
                among(
                        circles,
                        (row.text("given").orElse("") + row.text("family").orElse("")).length()),
                clearing(row));
    }

    /** Everything for those who were cleared once, nothing for the others. */
    private ClearingData clearing(Row row) {
        if (way(VolunteerStatus.valueOf(row.required("status"))).size() < 2) {
            return ClearingData.NONE;
        }
        var minors = row.all("skills", skill -> skill).stream().anyMatch(WITH_MINORS::contains);
        return new ClearingData(
                "2024-1",
                today.minusDays(400),
                row.text("hours").isPresent() ? InsuranceRoute.MUNICIPALITY : InsuranceRoute.LAND,
                minors ? CertificateNeed.MINORS : CertificateNeed.NOT_NEEDED,
                null,
                null);
    }

    /** Some a while ago, some so long ago that they are due. */
    private CertificateFacts inspected(VolunteerData data) {
        var on = data.fullName().length() % 2 == 0
                ? today.minusYears(5).plusMonths(1)
                : today.minusMonths(data.fullName().length());
        return new CertificateFacts(on, on.minusDays(12), false);
    }

    /** By a number that is different for different people and the same at each start. */
    private static Set<CircleId> among(List<CircleId> circles, int number) {
        if (circles.isEmpty() || number % 5 == 4) {
            return Set.of();
        }
        return Stream.of(number, number + number % 3 / 2)
                .map(place -> circles.get(place % circles.size()))
                .collect(Collectors.toSet());
    }

    private static SpokenLanguage spoken(String text) {
        var parts = text.split(":");
        return new SpokenLanguage(new Language(parts[0]), LanguageLevel.valueOf(parts[1]));
    }

    /** The first one of that name who can be asked: names occur more than once, and some have left. */
    static VolunteerId available(VolunteerService volunteers, String name) {
        return volunteers.list(VolunteerQuery.ALL.matching(name), null, 200).items().stream()
                .filter(volunteer -> volunteer.status().isAvailable())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** As slots are written in the invented data: {@code FRIDAY-EVENING}. */
    static WeeklySlot slot(String text) {
        var parts = text.split("-");
        return new WeeklySlot(DayOfWeek.valueOf(parts[0]), TimeOfDay.valueOf(parts[1]));
    }
}
