package org.lotse.cases.ui.figures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.api.report.DistrictFigures;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.QuarterReports;
import org.lotse.cases.api.report.ReportTexts;
import org.lotse.cases.api.report.SideBySide;
import org.lotse.cases.ui.DataTable;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.QuarterField;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.WorkbookDownload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What municipalities reported, in the district: a line for each, the sum, and who is missing. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/district-figures",
        permission = "cases.district-figures",
        title = "cases.district-figures.title",
        icon = "bar-chart-h",
        order = 17)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/figures.css")
public final class DistrictFiguresView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "figure";
    private static final String EARLIER = "earlier";
    private static final List<Choice> CHOICES = Arrays.stream(FigureKind.values())
            .flatMap(kind -> kind.measures().stream().map(measure -> new Choice(kind, measure)))
            .toList();

    private final transient DistrictFigures figures;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient FigureTexts said;
    private final transient ReportTexts named;
    private final QuarterField quarter;
    private final Select<Choice> figure = new Select<>();
    private final Checkbox earlier;
    private final Paragraph came = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final Paragraph rounded = new Paragraph();
    private final Div table = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile @Nullable Shown shown;

    /** Draws the filters; filled when entered. */
    @Activate
    public DistrictFiguresView(
            @Reference DistrictFigures figures, @Reference Navigator navigator, @Reference Texts texts) {
        this.figures = figures;
        this.navigator = navigator;
        var language = Localized.language();
        words = new Words(texts, language);
        said = new FigureTexts(words::get, language);
        named = new ReportTexts(words::get, said);
        quarter = new QuarterField(words, named);
        figure.setLabel(words.get("cases.district-figures.choose"));
        figure.setItemLabelGenerator(choice -> named.figure(choice.kind(), choice.measure()));
        figure.setItems(CHOICES);
        figure.addClassName("cases-figure-choice");
        earlier = new Checkbox(words.get("cases.district-figures.earlier"));
        quarter.addValueChangeListener(change -> changed(change.isFromClient()));
        figure.addValueChangeListener(change -> changed(change.isFromClient()));
        earlier.addValueChangeListener(change -> changed(change.isFromClient()));
        var file = words.get("cases.district-figures.file");
        var csv = new CsvDownload(words.get("cases.figures.csv"), () -> file, this::export);
        var xlsx = new WorkbookDownload(
                words.get("cases.figures.xlsx"), () -> file, out -> figures.write(shown().quarter(), language, out));
        var filters = new Div(quarter, figure, earlier);
        filters.addClassName("cases-filters");
        came.setId("district-figures-came");
        came.getElement().setAttribute("role", "status");
        missing.setId("district-figures-missing");
        rounded.setText(named.rounded());
        rounded.addClassName("cases-soft");
        getContent().setId("district-figures");
        getContent().addClassName("cases-load");
        getContent()
                .add(
                        new ViewHeader(words.get("cases.district-figures.title"), csv, xlsx),
                        filters,
                        came,
                        missing,
                        table,
                        rounded);
    }

    @Override
    public void enter(Visit visit) {
        quarter.offer(figures.quarters(), visit);
        figure.setValue(CHOICES.stream()
                .filter(choice ->
                        visit.query(FIGURE).filter(choice.written()::equals).isPresent())
                .findFirst()
                .orElse(CHOICES.getFirst()));
        earlier.setValue(visit.query(EARLIER).isPresent());
        show();
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var address = new HashMap<String, String>();
        address.put(QuarterField.QUERY, quarter.getValue().toString());
        address.put(FIGURE, figure.getValue().written());
        if (earlier.getValue()) {
            address.put(EARLIER, "yes");
        }
        navigator.remember(address);
        show();
    }

    private void show() {
        var now = new Shown(quarter.getValue(), figure.getValue(), earlier.getValue());
        shown = now;
        var reports = figures.of(now.quarter());
        came.setText(named.came(reports));
        missing.setText(named.missing(reports));
        table.removeAll();
        if (reports.reports().isEmpty()) {
            table.add(new EmptyState(
                    "bar-chart-h", words.get("cases.district-figures.nothing", named.quarter(now.quarter()))));
            return;
        }
        var compared = now.of(reports);
        var drawn = new DataTable(named.figure(now.choice().kind(), now.choice().measure()), named.heads(compared))
                .ofFigures();
        now.lines(compared).forEach(line -> drawn.texts(town(line), cells(line)));
        drawn.texts(named.sum(), sums(reports, compared));
        table.add(drawn);
    }

    private String town(SideBySide.Line line) {
        return line.report().replaced()
                ? words.get("cases.district-figures.replaced", line.report().town())
                : line.report().town();
    }

    private List<String> cells(SideBySide.Line line) {
        var report = line.report();
        return numbers(
                Stream.of(
                        Integer.toString(report.version()),
                        Localized.date(report.sentOn()),
                        said.number(report.figures().cases())),
                line.values());
    }

    private List<String> sums(QuarterReports reports, SideBySide compared) {
        return numbers(Stream.of("", "", said.number(reports.cases())), compared.sums());
    }

    private List<String> numbers(Stream<String> before, List<Double> values) {
        return Stream.concat(before, values.stream().map(said::number)).toList();
    }

    private Shown shown() {
        return Objects.requireNonNull(shown);
    }

    /** Off the UI thread: the table as it is shown. */
    private void export(CsvRows rows) {
        var now = shown();
        var reports = figures.of(now.quarter());
        var compared = now.of(reports);
        rows.add(named.figure(now.choice().kind(), now.choice().measure()));
        rows.add(named.quarter(now.quarter()));
        rows.add(named.came(reports));
        rows.add(named.missing(reports));
        rows.add(named.rounded());
        rows.add(named.heads(compared).toArray());
        now.lines(compared)
                .forEach(line -> rows.add(Stream.concat(
                                Stream.of(
                                        town(line),
                                        line.report().version(),
                                        line.report().sentOn(),
                                        line.report().figures().cases()),
                                line.values().stream().map(Math::round))
                        .toArray()));
        rows.add(Stream.concat(
                        Stream.of(named.sum(), "", "", reports.cases()),
                        compared.sums().stream().map(Math::round))
                .toArray());
    }

    /** A figure to choose. */
    private record Choice(FigureKind kind, FigureKind.Measure measure) {

        private String written() {
            return (kind + "." + measure).toLowerCase(Locale.ROOT);
        }
    }

    /** What stands here. */
    private record Shown(Quarter quarter, Choice choice, boolean earlier) {

        private SideBySide of(QuarterReports reports) {
            return reports.compared(choice.kind(), choice.measure());
        }

        private List<SideBySide.Line> lines(SideBySide compared) {
            return compared.lines().stream()
                    .filter(line -> earlier || !line.report().replaced())
                    .toList();
        }
    }
}
