package org.lotse.cases.ui.figures;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.figures.FigureTexts;
import org.lotse.cases.api.figures.Figures;
import org.lotse.cases.api.report.FigureReports;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.ReportPreview;
import org.lotse.cases.api.report.ReportTexts;
import org.lotse.cases.api.report.SendReport;
import org.lotse.cases.api.report.SentReport;
import org.lotse.cases.ui.DataTable;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.QuarterField;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
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

/** Reports the figures of a quarter to the district: exactly what stands here goes. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = FigureReportView.ROUTE, permission = "cases.report", title = "cases.report.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/figures.css")
public final class FigureReportView extends Composite<Div> implements View, Enterable {

    static final String ROUTE = "cases/figures/report";

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "version";

    private final transient FigureReports reports;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient FigureTexts said;
    private final transient ReportTexts named;
    private final QuarterField quarter;
    private final Paragraph state = new Paragraph();
    private final Button send;
    private final Section sheet = new Section();
    private final Section before = new Section();
    private transient @Nullable ReportPreview preview;

    /** The frame; counts when entered. */
    @Activate
    public FigureReportView(
            @Reference FigureReports reports,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.reports = reports;
        this.feedback = feedback;
        this.navigator = navigator;
        var language = Localized.language();
        words = new Words(texts, language);
        said = new FigureTexts(words::get, language);
        named = new ReportTexts(words::get, said);
        quarter = new QuarterField(words, named);
        quarter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigator.remember(Map.of(QuarterField.QUERY, change.getValue().toString()));
                show(change.getValue());
            }
        });
        send = new Button(words.get("cases.report.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("report-send");
        state.setId("report-state");
        state.getElement().setAttribute("role", "status");
        sheet.setId("report-sheet");
        before.setId("report-before");
        var choice = new Div(quarter, send);
        choice.addClassName("cases-filters");
        getContent().setId("figure-report");
        getContent().addClassName("cases-load");
        getContent()
                .add(
                        new ViewHeader(
                                words.get("cases.report.title"),
                                new ViewLink(words.get("cases.report.to-figures"), "cases/figures")),
                        new Paragraph(words.get("cases.report.intro")),
                        choice,
                        state,
                        sheet,
                        before);
    }

    @Override
    public void enter(Visit visit) {
        var asked = quarter.offer(reports.quarters(), visit);
        var kept = asked.flatMap(of -> visit.query(VERSION).flatMap(version -> sent(of, version)));
        if (kept.isPresent()) {
            show(kept.get());
        } else {
            show(quarter.getValue());
        }
    }

    private Optional<SentReport> sent(Quarter of, String version) {
        return reports.sent().stream()
                .filter(report -> report.quarter().equals(of)
                        && Integer.toString(report.version()).equals(version))
                .findFirst();
    }

    /** What would go now. */
    private void show(Quarter of) {
        preview = null;
        sheet.removeAll();
        send.setVisible(false);
        state.setText("");
        feedback.attempt(Map.of(QuarterField.QUERY, quarter), () -> show(reports.preview(of)));
        showBefore();
    }

    private void show(ReportPreview counted) {
        preview = counted;
        send.setVisible(true);
        state.setText(state(counted));
        show(words.get("cases.report.preview", counted.district()), counted.figures());
    }

    /** What went once. */
    private void show(SentReport report) {
        preview = null;
        send.setVisible(false);
        state.setText("");
        sheet.removeAll();
        show(
                words.get(
                        "cases.report.as-sent",
                        named.quarter(report.quarter()),
                        report.version(),
                        Localized.dateTime(report.sentAt())),
                report.figures());
        showBefore();
    }

    private String state(ReportPreview counted) {
        return reports.sent().stream()
                .filter(report -> report.quarter().equals(counted.quarter()))
                .findFirst()
                .map(report -> words.get(
                        report.figures().equals(counted.figures())
                                ? "cases.report.sent-same"
                                : "cases.report.sent-other",
                        Localized.dateTime(report.sentAt()),
                        report.version(),
                        reached(report)))
                .orElseGet(() -> words.get("cases.report.not-sent", named.quarter(counted.quarter())));
    }

    private void show(String title, Figures figures) {
        var tables = new Div();
        tables.addClassName("cases-figures");
        figures.tables().forEach(table -> tables.add(new FigureSection(words, said, table)));
        sheet.add(
                new H2(title),
                new Paragraph(said.period(
                        Localized.date(figures.query().from()),
                        Localized.date(figures.query().to()),
                        figures.cases())),
                tables);
    }

    private void ask() {
        var shown = Objects.requireNonNull(preview);
        feedback.confirm(
                "cases.report.confirm-title",
                "cases.report.confirm-text",
                "cases.report.send",
                new Object[] {named.quarter(shown.quarter()), shown.district(), shown.version()},
                () -> send(shown));
    }

    private void send(ReportPreview shown) {
        feedback.attempt(Map.of(QuarterField.QUERY, quarter), () -> {
            var version = reports.send(new SendReport(shown.quarter(), shown.figures()));
            feedback.done("cases.report.sent", shown.district(), version);
        });
        show(shown.quarter());
    }

    private void showBefore() {
        before.removeAll();
        before.add(new H2(words.get("cases.report.before")));
        var all = reports.sent();
        if (all.isEmpty()) {
            before.add(new EmptyState("bar-chart-h", words.get("cases.report.nothing-yet")));
            return;
        }
        var table = new DataTable(
                words.get("cases.report.before"),
                List.of(
                        words.get("cases.report.of"),
                        words.get("cases.report.version"),
                        words.get("cases.report.sent-at"),
                        words.get("cases.report.reached"),
                        words.get("cases.report.look")));
        all.forEach(report -> table.row(
                named.quarter(report.quarter()),
                List.of(
                        new Span(Integer.toString(report.version())),
                        new Span(Localized.dateTime(report.sentAt())),
                        new Span(reached(report)),
                        link(report))));
        before.add(table);
    }

    private ViewLink link(SentReport report) {
        return new ViewLink(
                words.get("cases.report.look-at", report.version()),
                ROUTE + "?" + QuarterField.QUERY + "=" + report.quarter() + "&" + VERSION + "=" + report.version());
    }

    private String reached(SentReport report) {
        return switch (report.state()) {
            case ACCEPTED -> words.get("cases.report.arrived");
            case SENT, RECEIVED -> words.get("cases.report.under-way");
            case REJECTED, WITHDRAWN -> words.get("cases.report.lost");
        };
    }
}
