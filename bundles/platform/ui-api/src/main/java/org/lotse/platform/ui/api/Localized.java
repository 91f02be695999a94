package org.lotse.platform.ui.api;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates as people here read and type them, in the language of the current browser tab. Call on the UI thread only. */
public final class Localized {

    /** Where all tenants are: a moment is shown as it was on the clock there, whatever the server's clock says. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String GERMAN_DATE = "dd.MM.yyyy";
    private static final String ENGLISH_DATE = "dd/MM/yyyy";

    private Localized() {}

    /** The language of the current tab; German where there is none. */
    public static Locale language() {
        var tab = UI.getCurrent();
        return tab == null ? Locale.GERMAN : tab.getLocale();
    }

    /** The day it is where all tenants are. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** A day, for example 24.07.2017. */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern()).format(day);
    }

    /** A moment to the minute, for example 24.07.2017, 09:05. */
    public static String dateTime(Instant moment) {
        return DateTimeFormatter.ofPattern(pattern() + ", HH:mm").withZone(ZONE).format(moment);
    }

    /**
     * A field for a day that shows and accepts dates in the usual form, also without dots or with two digits for the year. Its
     * calendar opens by the button or the arrow key, not over what is typed: a calendar that loses the focus while it opens
     * leaves the rest of the page hidden from screen readers.
     */
    public static DatePicker datePicker(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(texts(picker));
        picker.setAutoOpen(false);
        return picker;
    }

    private static String pattern() {
        return isGerman() ? GERMAN_DATE : ENGLISH_DATE;
    }

    private static boolean isGerman() {
        return !language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static DatePickerI18n texts(DatePicker picker) {
        var language = language();
        return new DatePickerI18n()
                .setDateFormats(pattern(), isGerman() ? "dd.MM.yy" : "dd/MM/yy", "ddMMyyyy", "yyyy-MM-dd")
                .setReferenceDate(today())
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setToday(picker.getTranslation("shell.date.today"))
                .setCancel(picker.getTranslation("shell.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("shell.date.bad"));
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
