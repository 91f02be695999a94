package org.lotse.cases.ui.figures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.api.figures.FigureTable;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.ui.DataTable;
import org.lotse.cases.ui.Words;

/** One table of figures: a picture to see it at a glance, and the figures. */
final class FigureSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient FigureTexts said;
    private final transient FigureTable table;

    FigureSection(Words words, FigureTexts said, FigureTable table) {
        this.said = said;
        this.table = table;
        var kind = table.kind();
        getContent().setId("figures-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getContent().addClassName("cases-figure");
        getContent().add(new H2(said.title(kind)), new Paragraph(said.hint(kind)));
        if (table.isEmpty()) {
            var nothing = new Paragraph(words.get("cases.figures.nothing"));
            nothing.addClassName("cases-soft");
            getContent().add(nothing);
            return;
        }
        var picture =
                new Div(new Svg(new FigurePicture(words.get("cases.figures.picture", said.title(kind)), bars()).svg()));
        picture.addClassName("cases-figure-picture");
        if (isDivided()) {
            picture.addComponentAsFirst(legend());
        }
        var figures = new DataTable(said.title(kind), said.heads(kind)).ofFigures();
        table.rows()
                .forEach(row -> figures.texts(
                        said.row(kind, row),
                        row.values().stream().map(said::number).toList()));
        getContent().add(picture, figures);
    }

    private List<FigurePicture.Bar> bars() {
        return table.rows().stream()
                .map(row -> new FigurePicture.Bar(said.row(table.kind(), row), figure(row), drawn(row)))
                .toList();
    }

    /** Parts of a whole are drawn as such; of measures that are none, the first. */
    private List<Double> drawn(FigureRow row) {
        return isDivided() ? row.values() : row.values().subList(0, 1);
    }

    private String figure(FigureRow row) {
        return drawn(row).stream().map(said::number).collect(Collectors.joining(" · "));
    }

    private boolean isDivided() {
        return table.kind() == FigureKind.CHANGE || table.kind() == FigureKind.OUTCOMES;
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("cases-figure-legend");
        var heads = said.heads(table.kind());
        IntStream.range(1, heads.size()).forEach(place -> {
            var mark = new Span();
            mark.addClassNames("cases-figure-mark", "cases-figure-mark-" + (place - 1));
            mark.getElement().setAttribute("aria-hidden", "true");
            legend.add(new ListItem(mark, new Span(heads.get(place))));
        });
        return legend;
    }
}
