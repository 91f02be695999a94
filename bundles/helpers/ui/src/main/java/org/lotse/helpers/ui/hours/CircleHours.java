package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.YearOfCircle;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** The confirmed hours of a circle by year. */
public final class CircleHours extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param years the latest first */
    public CircleHours(Words words, CircleId circle, List<YearOfCircle> years) {
        getContent().setId("circle-hours");
        if (years.isEmpty()) {
            var none = new Paragraph(words.text("helpers.hours.none-of-circle"));
            none.addClassName("helpers-soft");
            getContent().add(none);
            return;
        }
        var table = new NativeTable();
        table.addClassName("helpers-years");
        var head = table.getHead().addRow();
        List.of("helpers.hours.year", "helpers.hours.duration-short", "helpers.hours.volunteers")
                .forEach(key -> head.addHeaderCell().setText(words.text(key)));
        years.forEach(year -> fill(table.getBody().addRow(), year, circle));
        getContent().add(table);
        PastNote.of(words, years.stream().mapToLong(YearOfCircle::past).sum()).ifPresent(getContent()::add);
    }

    @Override
    protected Section initContent() {
        return FormParts.section(getTranslation("helpers.hours.of-circle"));
    }

    private static void fill(NativeTableRow row, YearOfCircle year, CircleId circle) {
        var text = String.valueOf(year.year());
        row.addDataCell()
                .add(new ViewLink(text, "helpers/hours?circle=" + circle + "&year=" + text + "&state=confirmed"));
        row.addDataCell().setText(DurationText.of(year.minutes()));
        row.addDataCell().setText(String.valueOf(year.volunteers()));
    }
}
