package org.lotse.cases.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How each area moved over time: a small picture of each, with what became of it in words beside it. */
final class ProgressPicture extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient AssessmentWords said;

    /**
     * @param areas what to show
     * @param finished at least one, the earliest first
     */
    ProgressPicture(Words words, List<AssessedArea> areas, List<AssessmentEntry> finished) {
        this.words = words;
        said = new AssessmentWords(words);
        getContent().addClassName("cases-progress");
        for (var area : areas) {
            var points = points(area, finished);
            if (!points.isEmpty()) {
                getContent().add(item(area, points));
            }
        }
    }

    private ListItem item(AssessedArea area, List<StepChart.Point> points) {
        var name = said.of(area.area());
        return new ListItem(
                new H3(name),
                new Paragraph(
                        moved(area, points.getFirst().step(), points.getLast().step())),
                new Svg(new StepChart(name, told(area, points), area.scale(), points).svg()),
                days(points));
    }

    private String moved(AssessedArea area, int first, int last) {
        var now = said.shortly(area.scale(), last);
        return first == last ? now : said.shortly(area.scale(), first) + " → " + now;
    }

    private static Div days(List<StepChart.Point> points) {
        var days = new Div(new Span(Localized.date(points.getFirst().day())));
        if (points.size() > 1) {
            days.add(new Span(Localized.date(points.getLast().day())));
        }
        days.addClassName("cases-progress-days");
        return days;
    }

    private String told(AssessedArea area, List<StepChart.Point> points) {
        return points.stream()
                .map(point -> words.get(
                        "cases.progress.point", Localized.date(point.day()), said.shortly(area.scale(), point.step())))
                .reduce((before, next) -> before + "; " + next)
                .orElse("");
    }

    private static List<StepChart.Point> points(AssessedArea area, List<AssessmentEntry> finished) {
        var points = new ArrayList<StepChart.Point>();
        for (var entry : finished) {
            entry.assessment()
                    .of(area.id())
                    .map(Judgement::step)
                    .ifPresent(step ->
                            points.add(new StepChart.Point(entry.assessment().heldOn(), step)));
        }
        return points;
    }
}
