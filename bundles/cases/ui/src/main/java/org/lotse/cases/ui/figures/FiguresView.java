package org.lotse.cases.ui.figures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.figures.CaseFigures;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.WorkbookDownload;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The work of the municipality in figures, for a period: no names, and no way to any. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/figures",
        permission = "cases.figures",
        title = "cases.figures.title",
        icon = "bar-chart-h",
        order = 16)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/figures.css")
public final class FiguresView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient CaseFigures figures;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Clock clock;
    private final transient Words words;
    private final transient FigureTexts said;
    private final DatePicker from;
    private final DatePicker to;
    private final Select<Standing> standing = new Select<>();
    private final transient FormFields fields = new FormFields();
    private final Paragraph period = new Paragraph();
    private final Paragraph rounded = new Paragraph();
    private final Div tables = new Div();
    private boolean showing;
    /** What a download counts; read outside the session's lock. */
    private transient volatile @Nullable FigureQuery shown;

    /** Draws the filters; counts when entered. */
    @Activate
    public FiguresView(
            @Reference CaseFigures figures,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Access access,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.figures = figures;
        this.feedback = feedback;
        this.navigator = navigator;
        this.clock = clock;
        var language = Localized.language();
        words = new Words(texts, language);
        said = new FigureTexts(words::get, language);
        from = Localized.datePicker(words.get("cases.figures.from"));
        to = Localized.datePicker(words.get("cases.figures.to"));
        standing.setLabel(words.get("cases.list.standing"));
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(words.get("cases.list.any-standing"));
        standing.setItemLabelGenerator(which -> which == null ? words.get("cases.list.any-standing") : words.of(which));
        standing.setItems(Standing.values());
        fields.add("from", from).add("to", to);
        Stream.of(from, to).forEach(field -> field.addValueChangeListener(change -> changed()));
        standing.addValueChangeListener(change -> changed());
        var file = words.get("cases.figures.file");
        var csv = new CsvDownload(words.get("cases.figures.csv"), () -> file, this::export);
        var xlsx = new WorkbookDownload(
                words.get("cases.figures.xlsx"), () -> file, out -> figures.write(shown(), language, out));
        var pdf = new PdfDownload(
                words.get("cases.figures.print"), () -> file, out -> figures.print(shown(), language, out));
        var filters = new Div(from, to, standing);
        filters.addClassName("cases-filters");
        period.setId("figures-period");
        period.getElement().setAttribute("role", "status");
        rounded.setId("figures-rounded");
        rounded.setText(said.rounded());
        tables.addClassName("cases-figures");
        getContent().setId("figures");
        getContent().addClassName("cases-load");
        var report = new ViewLink(words.get("cases.report.title"), FigureReportView.ROUTE);
        report.setVisible(access.may(CasesPermissions.REPORT));
        getContent().add(new ViewHeader(said.title(), report, csv, xlsx, pdf), filters, period, rounded, tables);
    }

    @Override
    public void enter(Visit visit) {
        var query = FigureAddress.read(visit, LocalDate.now(clock));
        showing = true;
        from.setValue(query.from());
        to.setValue(query.to());
        standing.setValue(query.standing());
        showing = false;
        show(query);
    }

    private void changed() {
        if (!showing) {
            feedback.attempt(fields.validated(), () -> {
                fields.requireReadable();
                var query = new FigureQuery(
                        Check.present("from", from.getValue()),
                        Check.present("to", to.getValue()),
                        standing.getValue());
                show(query);
                navigator.remember(FigureAddress.write(query));
            });
        }
    }

    private void show(FigureQuery query) {
        var counted = figures.of(query);
        shown = query;
        period.setText(said.period(
                Localized.date(counted.query().from()),
                Localized.date(counted.query().to()),
                counted.cases()));
        rounded.setVisible(counted.rounded());
        tables.removeAll();
        counted.tables().forEach(table -> tables.add(new FigureSection(words, said, table)));
    }

    private FigureQuery shown() {
        return Objects.requireNonNull(shown);
    }

    /** Off the UI thread: a block for each table, below each other. */
    private void export(CsvRows rows) {
        var counted = figures.of(shown());
        rows.add(said.period(
                counted.query().from().toString(), counted.query().to().toString(), counted.cases()));
        if (counted.rounded()) {
            rows.add(said.rounded());
        }
        for (var table : counted.tables()) {
            rows.add("");
            rows.add(said.title(table.kind()));
            rows.add(said.heads(table.kind()).toArray());
            table.rows()
                    .forEach(row -> rows.add(Stream.concat(
                                    Stream.of(said.row(table.kind(), row)),
                                    row.values().stream().map(said::number))
                            .toArray()));
        }
    }
}
