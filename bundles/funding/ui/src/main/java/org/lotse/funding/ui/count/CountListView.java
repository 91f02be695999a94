package org.lotse.funding.ui.count;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountRow;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.ProgrammeChoice;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All municipalities with what was estimated and counted, and what is missing. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/counts",
        permission = "funding.read",
        title = "funding.counts.title",
        icon = "users",
        order = 45)
@StyleSheet("context://funding/funding.css")
public final class CountListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient HeadCounts counts;
    private final transient Words words;
    private final ProgrammeChoice programme;
    private final Paragraph summary = Parts.soft("");
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<CountRow> rows = List.of();

    /** Draws the frame; {@link #enter} reads the rows. */
    @Activate
    public CountListView(@Reference HeadCounts counts, @Reference Navigator navigator, @Reference Texts texts) {
        this.counts = counts;
        words = new Words(texts, Localized.language());
        programme = new ProgrammeChoice(words, counts.programmes(), chosen -> {
            navigator.remember(Map.of("programme", chosen.id()));
            show();
        });
        summary.setId("counts-summary");
        summary.getElement().setAttribute("role", "status");
        getContent().setId("counts");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewHeader(
                                words.text("funding.counts.title"),
                                new CsvDownload(
                                        words.text("funding.rules.csv"),
                                        () -> words.text("funding.counts.file"),
                                        this::export)),
                        programme,
                        summary,
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        programme.enter(visit);
        show();
    }

    private void show() {
        rows = counts.list(programme.id());
        summary.setText(words.text(
                "funding.counts.summary",
                rows.stream().filter(row -> row.counted().isPresent()).count(),
                rows.size(),
                rows.stream()
                        .flatMap(row -> row.best().stream())
                        .mapToInt(CountEntry::persons)
                        .sum()));
        var table = new SheetTable(
                words.text("funding.municipality"),
                words.text("funding.count-kind.estimate"),
                words.text("funding.count-kind.final"),
                words.text("funding.counts.day"),
                words.text("funding.counts.source"),
                words.text("funding.counts.cases"),
                words.text("funding.counts.missing"));
        rows.forEach(row -> table.row(
                new ViewLink(row.name(), programme.link("funding/counts/" + row.municipality())),
                persons(row.estimate()),
                persons(row.counted()),
                row.best().map(entry -> Localized.date(entry.day())).orElse("–"),
                row.best()
                        .map(entry -> words.of("count-source", entry.source()))
                        .orElse("–"),
                row.reportedCases().map(String::valueOf).orElse("–"),
                missing(row)));
        shown.removeAll();
        shown.add(Parts.sheet(Parts.section(programme.programme().title(), table)));
    }

    private String persons(Optional<CountEntry> entry) {
        return entry.map(known -> words.number(BigDecimal.valueOf(known.persons())))
                .orElse("–");
    }

    private Object missing(CountRow row) {
        if (row.counted().isPresent()) {
            return "";
        }
        return Parts.badge(
                words.text(row.estimate().isPresent() ? "funding.counts.no-final" : "funding.counts.nothing"), true);
    }

    /** Off the UI thread. */
    private void export(CsvRows csv) {
        csv.add(
                words.text("funding.ags"),
                words.text("funding.municipality"),
                words.text("funding.count-kind.estimate"),
                words.text("funding.count-kind.final"),
                words.text("funding.counts.day"),
                words.text("funding.counts.source"),
                words.text("funding.counts.counted-by"));
        rows.forEach(row -> csv.add(
                row.municipality(),
                row.name(),
                row.estimate().map(CountEntry::persons).orElse(null),
                row.counted().map(CountEntry::persons).orElse(null),
                row.best().map(CountEntry::day).orElse(null),
                row.best()
                        .map(entry -> words.of("count-source", entry.source()))
                        .orElse(null),
                row.best().map(CountEntry::countedBy).orElse(null)));
    }
}
