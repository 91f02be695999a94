package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** What was planned and paid over time: a picture, and the figures behind it. */
final class CourseSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient MoneyCourse course;

    CourseSection(Words words, MoneyCourse course) {
        this.words = words;
        this.course = course;
        getContent().setId("course");
        getContent().add(new H2(words.text("funding.course.title")), picture(), legend(), table());
    }

    private Component picture() {
        var description = words.text("funding.course.picture");
        var picture = new Div(new Svg(new CoursePicture(
                        description, course, Localized.today(), words.text("funding.course.today"), words::euro)
                .svg()));
        picture.addClassName("funding-picture");
        picture.getElement().setAttribute("tabindex", "0");
        picture.getElement().setAttribute("role", "group");
        picture.getElement().setAttribute("aria-label", words.text("funding.course.title"));
        return picture;
    }

    private Component legend() {
        var legend = new Div(entry("planned"), entry("there"));
        if (course.isPassedOn()) {
            legend.add(entry("passed"));
        }
        legend.addClassName("funding-course-legend");
        return legend;
    }

    private Component entry(String line) {
        var sample = new Svg("<svg class=\"funding-sample\" aria-hidden=\"true\" viewBox=\"0 0 36 8\">"
                + "<path class=\"funding-line-" + line + "\" d=\"M0 4H36\"/></svg>");
        return new Span(sample, new Span(words.text("funding.course." + line)));
    }

    private Component table() {
        var passed = course.isPassedOn();
        var day = words.text("funding.course.day");
        var planned = words.text("funding.course.planned");
        var there = words.text("funding.course.there");
        var table = passed
                ? new SheetTable(day, planned, there, words.text("funding.course.passed"))
                : new SheetTable(day, planned, there);
        course.stands().forEach(stand -> {
            var future = stand.day().isAfter(Localized.today());
            var written = Localized.date(stand.day());
            var came = future ? "–" : words.euro(stand.there());
            if (passed) {
                table.row(written, words.euro(stand.planned()), came, future ? "–" : words.euro(stand.passedOn()));
            } else {
                table.row(written, words.euro(stand.planned()), came);
            }
        });
        return new Div(Parts.soft(words.text("funding.course.help")), table);
    }
}
