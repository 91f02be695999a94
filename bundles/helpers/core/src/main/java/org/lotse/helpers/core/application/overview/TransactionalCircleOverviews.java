package org.lotse.helpers.core.application.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.overview.CircleOverview;
import org.lotse.helpers.api.overview.CircleOverviews;
import org.lotse.helpers.api.overview.MonthOfHours;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.overview.Counts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.workbook.Spreadsheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together how circles stand; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCircleOverviews implements CircleOverviews {

    private final Volunteers volunteers;
    private final ShiftBook shifts;
    private final CircleBook circles;
    private final Counts counts;
    private final Spreadsheets spreadsheets;
    private final Texts texts;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    /** What is counted and listed, what writes workbooks, and what every call needs. */
    @Activate
    public TransactionalCircleOverviews(
            @Reference Volunteers volunteers,
            @Reference ShiftBook shifts,
            @Reference CircleBook circles,
            @Reference Counts counts,
            @Reference Spreadsheets spreadsheets,
            @Reference Texts texts,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.circles = circles;
        this.counts = counts;
        this.spreadsheets = spreadsheets;
        this.texts = texts;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public CircleOverview of(@Nullable CircleId circle, @Nullable Language language) {
        access.require(HelpersPermissions.READ);
        var now = new WeeklySlot(today().getDayOfWeek(), TimeOfDay.at(LocalTime.now(clock)));
        return transactions.read(() -> new CircleOverview(
                now, counts.byStatus(circle), free(now, circle, language), open(circle), counted(circle)));
    }

    @Override
    public List<MonthOfHours> months(@Nullable CircleId circle) {
        access.require(HelpersPermissions.EXPORT);
        return transactions.read(() -> counted(circle));
    }

    @Override
    public void workbook(@Nullable CircleId circle, Locale language, OutputStream to) throws IOException {
        access.require(HelpersPermissions.EXPORT);
        var sheets = new OverviewSheets(texts, language);
        var workbook = transactions.read(() ->
                sheets.workbook(List.of(name(circle, sheets), today().toString()), counted(circle), open(circle)));
        spreadsheets.write(workbook, to);
    }

    private String name(@Nullable CircleId circle, OverviewSheets sheets) {
        return circle == null
                ? sheets.text("all-circles")
                : circles.find(circle).map(Circle::name).orElse("");
    }

    private List<VolunteerSummary> free(WeeklySlot now, @Nullable CircleId circle, @Nullable Language language) {
        var query = VolunteerQuery.ALL.free(now).in(circle).speaking(language, null);
        return Stream.of(VolunteerStatus.values())
                .filter(VolunteerStatus::isAvailable)
                .flatMap(status -> volunteers.page(query.being(status), null, MOST_FREE).items().stream())
                .sorted(Comparator.comparing(Volunteer::sortName))
                .limit(MOST_FREE)
                .map(Volunteer::summary)
                .toList();
    }

    private List<ShiftSummary> open(@Nullable CircleId circle) {
        return shifts.between(today(), today().plusDays(DAYS_AHEAD)).stream()
                .filter(shift -> shift.missing() > 0)
                .filter(shift -> circle == null || circle.equals(shift.circle()))
                .toList();
    }

    private List<MonthOfHours> counted(@Nullable CircleId circle) {
        var last = YearMonth.from(today());
        return counts.months(circle, last.minusMonths(MONTHS - 1L), last);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
