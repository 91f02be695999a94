package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** The days of a month, as weeks where there is room, else one below the other without the empty ones. */
final class MonthPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    MonthPage(Words words, YearMonth month, List<ShiftSummary> shifts) {
        this.words = words;
        var byDay = shifts.stream().collect(Collectors.groupingBy(ShiftSummary::day));
        var days = new OrderedList();
        firstDay(month).datesUntil(lastDay(month).plusDays(1)).forEach(day -> days.add(item(month, day, byDay)));
        getContent().addClassName("helpers-month");
        getContent().add(weekdays(), days);
    }

    /** The Monday of the month's first week. */
    static LocalDate firstDay(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday of its last week. */
    static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Seen only, where days stand below: each day says itself which one it is. */
    private Div weekdays() {
        var head = new Div();
        head.addClassName("helpers-month-head");
        head.getElement().setAttribute("aria-hidden", "true");
        for (var day : DayOfWeek.values()) {
            head.add(new Span(words.brief(day)));
        }
        return head;
    }

    private ListItem item(YearMonth month, LocalDate day, Map<LocalDate, List<ShiftSummary>> byDay) {
        var shifts = byDay.getOrDefault(day, List.of());
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("helpers-month-number");
        number.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(words.brief(day.getDayOfWeek()) + ", " + Localized.date(day));
        name.addClassName("helpers-month-name");
        var item = new ListItem(new H3(number, name));
        item.setClassName("helpers-month-other", !YearMonth.from(day).equals(month));
        item.setClassName("helpers-month-today", day.equals(Localized.today()));
        item.setClassName("helpers-month-empty", shifts.isEmpty());
        if (!shifts.isEmpty()) {
            var list = new UnorderedList();
            shifts.forEach(shift -> list.add(line(shift)));
            item.add(list);
        }
        return item;
    }

    private ListItem line(ShiftSummary shift) {
        var line = new ListItem(
                new ViewLink(
                        words.text(
                                "helpers.calendar.shift",
                                shift.from().toString(),
                                shift.to().toString(),
                                shift.title()),
                        "helpers/shifts/" + shift.id()),
                new ShiftBadge(words, shift));
        line.setClassName("helpers-over", shift.cancelled());
        return line;
    }
}
