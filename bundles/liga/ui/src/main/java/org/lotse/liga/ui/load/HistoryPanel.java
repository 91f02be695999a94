package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.lotse.liga.api.load.LoadPoint;
import org.lotse.platform.ui.api.Localized;

/** How the ratio was at the end of the last quarters: a picture, and the figures behind it. */
final class HistoryPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient RatioWords said;

    HistoryPanel(RatioWords said, List<LoadPoint> points) {
        this.said = said;
        var words = said.words();
        var title = words.text("liga.load.history");
        var picture = new Div(new Svg(new HistoryPicture(
                        words.text("liga.load.history-picture"),
                        points.stream().map(this::column).toList())
                .svg()));
        picture.addClassName("liga-picture");
        var table = new DataTable(
                title,
                List.of(
                        words.text("liga.load.day"),
                        words.text("liga.load.persons"),
                        words.text("liga.municipalities.posts"),
                        words.text("liga.load.per-post-short"),
                        words.text("liga.load.per-filled"),
                        words.text("liga.load.target")));
        points.forEach(point -> table.texts(
                new Span(Localized.date(point.on())),
                point.counted() == 0 ? "–" : said.whole(point.ratio().persons()),
                said.posts(point.ratio().posts(), point.ratio().vacant()),
                point.counted() == 0 ? "–" : said.ratio(point.ratio().perPost()),
                point.counted() == 0 ? "–" : said.ratio(point.ratio().perFilled()),
                point.target() == null ? "–" : words.brief(point.target())));
        getContent().setId("history");
        getContent().addClassName("liga-panel");
        getContent().add(new H2(title), picture, table);
    }

    private HistoryPicture.Column column(LoadPoint point) {
        var ratio = point.counted() == 0 ? null : point.ratio().perPost().orElse(null);
        return new HistoryPicture.Column(
                quarter(point.on()), ratio == null ? "" : said.one(ratio), ratio, point.target());
    }

    private String quarter(LocalDate day) {
        return said.words()
                .text("liga.load.quarter", day.get(IsoFields.QUARTER_OF_YEAR), String.valueOf(day.getYear() % 100));
    }
}
