package org.lotse.cases.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.importing.ImportReport;
import org.lotse.cases.api.importing.RowRemark;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;

/** What came of the check, row by row; all of it also as a file. */
final class ReportPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** More are told in the file: nobody reads them on a screen. */
    private static final int SHOWN = 200;

    ReportPanel(ImportReport report, ImportWords words) {
        getContent().setId("import-report");
        getContent().addClassName("cases-import-report");
        var verdict = new Paragraph(
                report.badRows() == 0
                        ? words.get("cases.import.all-good", report.rows())
                        : words.get("cases.import.some-bad", report.badRows(), report.rows()));
        verdict.addClassName(report.badRows() == 0 ? "cases-import-good" : "cases-import-bad");
        verdict.getElement().setAttribute("role", "status");
        getContent().add(verdict);
        show(words.get("cases.import.errors"), report.errors(), words);
        show(words.get("cases.import.hints"), report.hints(), words);
        if (!report.errors().isEmpty() || !report.hints().isEmpty()) {
            getContent().add(download(report, words));
        }
    }

    private void show(String title, List<RowRemark> remarks, ImportWords words) {
        if (remarks.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        remarks.stream().limit(SHOWN).map(remark -> item(remark, words)).forEach(list::add);
        getContent().add(new H3(title), list);
        if (remarks.size() > SHOWN) {
            getContent().add(new Paragraph(words.get("cases.import.more", remarks.size() - SHOWN)));
        }
    }

    private static Component item(RowRemark remark, ImportWords words) {
        var where = new Span(Stream.of(
                        words.get("cases.import.line", String.valueOf(remark.line())),
                        words.column(remark),
                        remark.value().isEmpty() ? "" : "„" + remark.value() + "“")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        where.addClassName("cases-import-where");
        return new ListItem(where, new Span(words.of(remark)));
    }

    private static Component download(ImportReport report, ImportWords words) {
        var name = words.get("cases.import.report-file");
        return new CsvDownload(words.get("cases.import.report-download"), () -> name, rows -> {
            rows.add(
                    words.get("cases.import.report-line"),
                    words.get("cases.import.report-column"),
                    words.get("cases.import.report-value"),
                    words.get("cases.import.report-kind"),
                    words.get("cases.import.report-text"));
            add(rows, words.get("cases.import.report-error"), report.errors(), words);
            add(rows, words.get("cases.import.report-hint"), report.hints(), words);
        });
    }

    /** Off the UI thread. */
    private static void add(CsvRows rows, String kind, List<RowRemark> remarks, ImportWords words) {
        remarks.forEach(
                remark -> rows.add(remark.line(), words.column(remark), remark.value(), kind, words.of(remark)));
    }
}
