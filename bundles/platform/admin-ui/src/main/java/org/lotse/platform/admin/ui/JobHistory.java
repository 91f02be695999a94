package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.ui.api.Localized;

/** The latest runs of one job, newest first. */
final class JobHistory extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    JobHistory(List<JobReport> reports) {
        if (reports.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("admin.jobs.never")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("admin-table");
        table.getHead().add(head());
        reports.forEach(report -> table.getBody().add(row(report)));
        getContent().add(table);
    }

    private NativeTableRow head() {
        return new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("admin.jobs.began")),
                new NativeTableHeaderCell(getTranslation("admin.jobs.duration")),
                new NativeTableHeaderCell(getTranslation("admin.jobs.result")));
    }

    private static NativeTableRow row(JobReport report) {
        var outcome = new Span();
        JobWords.badge(outcome, report.outcome());
        var result = new NativeTableCell(outcome);
        report.reason().ifPresent(reason -> result.add(new Paragraph(JobWords.reason(reason))));
        return new NativeTableRow(
                new NativeTableCell(Localized.dateTime(report.began())),
                new NativeTableCell(JobWords.took(report)),
                result);
    }
}
