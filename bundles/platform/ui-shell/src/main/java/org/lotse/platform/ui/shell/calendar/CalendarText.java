package org.lotse.platform.ui.shell.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.lotse.platform.ui.api.Reminders;

/** A calendar as RFC 5545 writes it. */
public final class CalendarText {

    private static final String PRODUCT = "-//Lotse//Lotse//DE";
    private static final int REFRESH_MINUTES = 30;

    private CalendarText() {}

    /**
     * @param name what a calendar program calls it
     * @param now when it was written
     */
    public static String of(String name, List<CalendarEntry> entries, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().minutes(REFRESH_MINUTES).build());
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        var event = new VEvent();
        event.setUid(entry.id() + "@lotse");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(entry.begins()));
        event.setDateEnd(Date.from(entry.begins().plus(entry.lasts())));
        event.setSummary(entry.summary());
        if (entry.place() != null) {
            event.setLocation(entry.place());
        }
        event.setClassification(Classification.private_());
        event.addAlarm(reminder(entry));
        return event;
    }

    /** The calendar program reminds, and says no more than stands in the calendar. */
    private static VAlarm reminder(CalendarEntry entry) {
        var before = Duration.builder().prior(true).minutes(Reminders.MINUTES).build();
        return VAlarm.display(new Trigger(before, Related.START), entry.summary());
    }
}
