package org.lotse.helpers.core.application.overview;

import java.util.List;
import java.util.Locale;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.overview.MonthOfHours;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.api.workbook.Sheet;
import org.lotse.platform.api.workbook.Workbook;

/** An overview as a workbook: hours by month, and shifts for which somebody is needed. Names nobody. */
record OverviewSheets(Texts texts, Locale language) {

    private static final double MINUTES_OF_AN_HOUR = 60;

    Workbook workbook(List<String> above, List<MonthOfHours> months, List<ShiftSummary> open) {
        return new Workbook(
                language,
                List.of(
                        new Sheet(
                                text("months"),
                                above,
                                List.of(text("month"), text("hours"), text("volunteers")),
                                months.stream().map(OverviewSheets::cells).toList()),
                        new Sheet(
                                text("open-shifts"),
                                above,
                                List.of(
                                        text("activity"),
                                        text("day"),
                                        text("from"),
                                        text("to"),
                                        text("needed"),
                                        text("taken"),
                                        text("missing")),
                                open.stream().map(OverviewSheets::cells).toList())));
    }

    String text(String key) {
        return texts.get(language, "helpers.overview-sheet." + key);
    }

    private static List<Cell> cells(MonthOfHours one) {
        return List.of(
                Cell.of(one.month().toString()),
                new Cell.Amount(one.minutes() / MINUTES_OF_AN_HOUR, 2),
                Cell.of(one.volunteers()));
    }

    private static List<Cell> cells(ShiftSummary one) {
        return List.of(
                Cell.of(one.title()),
                Cell.of(one.day()),
                Cell.of(one.from().toString()),
                Cell.of(one.to().toString()),
                Cell.of((long) one.needed()),
                Cell.of((long) one.taken()),
                Cell.of((long) one.missing()));
    }
}
