package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.load.ScenarioOutcome;
import org.lotse.liga.api.load.ScenarioOutcome.Way;
import org.lotse.liga.ui.FormParts;
import org.lotse.platform.ui.api.CsvRows;

/** What comes of a scenario: in sentences that are read out when they change, in a picture, and in a table. */
final class ScenarioPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient RatioWords said;
    private final Div sentences = new Div();
    private final Div rest = new Div();

    ScenarioPanel(RatioWords said) {
        this.said = said;
        sentences.setId("what-if-says");
        sentences.getElement().setAttribute("aria-live", "polite");
        getContent().setId("what-if-result");
        getContent().addClassName("liga-panel");
        getContent().add(new H2(said.words().text("liga.what-if.result")), sentences, rest);
    }

    void show(ScenarioOutcome outcome) {
        var words = said.words();
        sentences.removeAll();
        sentences.add(new Paragraph(words.text(
                "liga.what-if.ratio-is",
                words.brief(outcome.wanted().posts()),
                said.ratio(outcome.wanted().perPost()))));
        sentences.add(new Paragraph(
                outcome.missing().signum() > 0
                        ? words.text(
                                "liga.what-if.missing",
                                words.brief(outcome.missing()),
                                words.euros(outcome.difference()))
                        : words.text(
                                "liga.what-if.enough",
                                words.brief(outcome.missing().negate()))));
        if (outcome.payable() != null) {
            sentences.add(new Paragraph(words.text(
                    "liga.what-if.pays", words.brief(outcome.payable().posts()))));
        }
        if (outcome.isAboveCeiling() && outcome.ceiling() != null) {
            sentences.add(FormParts.warning(words.text("liga.what-if.above-ceiling", words.euros(outcome.ceiling()))));
        }
        rest.removeAll();
        rest.add(picture(outcome), table(outcome));
        rest.add(FormParts.soft(
                outcome.overhead() == null
                        ? words.text("liga.what-if.no-rule")
                        : words.text("liga.what-if.rule", words.euros(outcome.overhead()))));
    }

    /** The table to take away. */
    static void write(RatioWords said, ScenarioOutcome outcome, CsvRows rows) {
        rows.add(heads(said).toArray());
        ways(said, outcome).forEach((name, way) -> {
            var cells = new ArrayList<Object>(List.of(name));
            cells.addAll(cells(said, way));
            rows.add(cells.toArray());
        });
    }

    private Div picture(ScenarioOutcome outcome) {
        var words = said.words();
        var bars = ways(said, outcome).entrySet().stream()
                .map(way -> new ScenarioPicture.Bar(
                        words.text(
                                "liga.what-if.picture-line",
                                way.getKey(),
                                words.brief(way.getValue().posts())),
                        said.ratio(way.getValue().perPost()),
                        way.getValue().posts()))
                .toList();
        var picture = new Div(new Svg(new ScenarioPicture(words.text("liga.what-if.picture"), bars).svg()));
        picture.addClassName("liga-picture");
        return picture;
    }

    private DataTable table(ScenarioOutcome outcome) {
        var table = new DataTable(said.words().text("liga.what-if.result"), heads(said));
        ways(said, outcome)
                .forEach((name, way) ->
                        table.texts(new Span(name), cells(said, way).toArray(String[]::new)));
        return table;
    }

    private static Map<String, Way> ways(RatioWords said, ScenarioOutcome outcome) {
        var ways = new LinkedHashMap<String, Way>();
        ways.put(said.words().text("liga.what-if.wanted"), outcome.wanted());
        ways.put(said.words().text("liga.what-if.meeting"), outcome.meeting());
        if (outcome.payable() != null) {
            ways.put(said.words().text("liga.what-if.payable"), outcome.payable());
        }
        return ways;
    }

    private static List<String> heads(RatioWords said) {
        var words = said.words();
        return List.of(
                words.text("liga.what-if.way"),
                words.text("liga.what-if.posts"),
                words.text("liga.load.per-post"),
                words.text("liga.what-if.staff"),
                words.text("liga.what-if.overhead"),
                words.text("liga.what-if.total"));
    }

    private static List<String> cells(RatioWords said, Way way) {
        var words = said.words();
        return List.of(
                words.brief(way.posts()),
                said.ratio(way.perPost()),
                words.euros(way.staff()),
                words.euros(way.overhead()),
                words.euros(way.total()));
    }
}
