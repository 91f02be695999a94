package org.lotse.liga.ui.absence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.liga.api.absence.DayState;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.absence.PlanDay;
import org.lotse.liga.api.absence.PlanRow;

/** A week of everybody: days in words, not in colours alone; on a narrow screen and for whoever hears it, each day says which it is. */
final class WeekTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AbsenceWords words;
    private final transient DateTimeFormatter heads;

    WeekTable(AbsenceWords words) {
        this.words = words;
        heads = DateTimeFormatter.ofPattern("EE dd.MM.", words.words().locale());
        getContent().setId("week");
        getContent().addClassNames("liga-table", "liga-week");
    }

    /** @param sick what happens when somebody calls in sick */
    void show(LocalDate first, List<PlanRow> rows, LocalDate today, Consumer<Employee> sick) {
        var head = new NativeTableRow(header(words.text("liga.absence.who"), "col"));
        first.datesUntil(first.plusDays(7)).forEach(day -> {
            var cell = header(heads.format(day), "col");
            if (day.equals(today)) {
                cell.getElement().setAttribute("aria-current", "date");
            }
            head.add(cell);
        });
        head.add(header(words.text("liga.absence.acts"), "col"));
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(row(row, sick)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", words.text("liga.absence.plan"));
        getContent().removeAll();
        getContent().add(table);
    }

    private NativeTableRow row(PlanRow row, Consumer<Employee> sick) {
        var line = new NativeTableRow(header(words.person(row.person()), "row"));
        row.days().forEach(day -> line.add(day(day)));
        line.add(new NativeTableCell(acts(row, sick)));
        return line;
    }

    private NativeTableCell day(PlanDay day) {
        var which = new Span(heads.format(day.day()));
        which.addClassName("liga-week-day");
        var says = new Span(words.day(day));
        says.addClassNames("liga-day", "liga-day-" + style(day.state()));
        return new NativeTableCell(which, says);
    }

    private Component acts(PlanRow row, Consumer<Employee> sick) {
        if (row.away()) {
            return new Span(words.text("liga.absence.away"));
        }
        var button = new Button(words.text("liga.absence.sick"), click -> sick.accept(row.person()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text("liga.absence.sick-of", row.person().name()));
        return button;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String style(DayState state) {
        return switch (state) {
            case NONE -> "none";
            case THERE -> "there";
            case STANDS_IN -> "stands-in";
            case COVERED -> "covered";
            case GAP -> "gap";
        };
    }
}
