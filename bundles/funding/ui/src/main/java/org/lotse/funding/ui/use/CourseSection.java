package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.ui.SheetTable;
import org.lotse.platform.ui.api.Localized;

/** Posts over time: a picture, and the same figures as a table. */
final class CourseSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    CourseSection(UseWords words, UseSheet sheet) {
        var picture = new Div(new Svg(new PostsPicture(
                        words.text("funding.use.picture"), sheet.day(), Localized.date(sheet.day()), sheet.course())
                .svg()));
        picture.addClassName("funding-picture");
        var legend = new UnorderedList(
                entry("funding-key-financed", words.text("funding.use.financed-line")),
                entry("funding-key-filled", words.text("funding.use.filled-area")));
        legend.addClassName("funding-legend");
        var table = new SheetTable(
                words.text("funding.use.from"),
                words.text("funding.use.until"),
                words.text("funding.use.financed"),
                words.text("funding.use.filled"),
                words.text("funding.use.vacant"));
        sheet.course().forEach(point -> {
            var vacant = point.financed().subtract(point.filled()).max(BigDecimal.ZERO);
            table.row(
                    Localized.date(point.from()),
                    Localized.date(point.until()),
                    words.number(point.financed()),
                    words.number(point.filled()),
                    words.number(vacant));
            if (vacant.signum() > 0) {
                table.marked();
            }
        });
        getContent().setId("use-course");
        getContent().add(new H2(words.text("funding.use.course")), picture, legend, table);
    }

    private static ListItem entry(String key, String text) {
        var sample = new Span();
        sample.addClassNames("funding-key", key);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sample, new Span(text));
    }
}
