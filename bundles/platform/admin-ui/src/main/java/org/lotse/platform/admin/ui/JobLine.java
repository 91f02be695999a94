package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.job.JobState;
import org.lotse.platform.ui.api.Localized;

/** One job: what it is, when it runs, what came of it last, and a button that runs it now. */
final class JobLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final Span outcome = new Span();
    private final Paragraph facts = new Paragraph();
    private final Paragraph last = new Paragraph();
    private final Paragraph next = new Paragraph();
    private final Button run;

    /**
     * @param onRun told that the job is to be run now
     * @param onHistory told that its latest runs are to be shown
     */
    JobLine(JobId id, Consumer<JobId> onRun, Consumer<JobId> onHistory) {
        var title = getTranslation(id.titleKey());
        run = new Button(getTranslation("admin.jobs.run-now"), click -> onRun.accept(id));
        run.setAriaLabel(getTranslation("admin.jobs.run-now-which", title));
        var history = new Button(getTranslation("admin.jobs.history"), click -> onHistory.accept(id));
        history.setAriaLabel(getTranslation("admin.jobs.history-of", title));
        history.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var head = new Div(new H2(title), outcome);
        head.addClassName("admin-module-head");
        facts.addClassName("admin-facts");
        var acts = new Div(history, run);
        acts.addClassName("admin-acts");
        getContent().addClassName("admin-module");
        getContent().setId("job-" + id.value().replace('.', '-'));
        getContent().add(new Div(head, facts, last, next), acts);
    }

    void show(JobState state) {
        facts.setText(getTranslation(state.id().module().titleKey()) + " · " + JobWords.schedule(state.schedule()));
        state.last().ifPresentOrElse(this::showLast, this::showNever);
        var soon = state.asked() || !state.next().isAfter(Instant.now());
        next.setText(
                soon
                        ? getTranslation("admin.jobs.next-soon")
                        : getTranslation("admin.jobs.next", Localized.dateTime(state.next())));
        run.setEnabled(!state.asked());
    }

    private void showLast(JobReport report) {
        JobWords.badge(outcome, report.outcome());
        outcome.setVisible(true);
        var running = report.outcome() == JobOutcome.RUNNING;
        last.setText(getTranslation(
                        running ? "admin.jobs.since" : "admin.jobs.last",
                        Localized.dateTime(report.began()),
                        JobWords.took(report))
                + report.reason().map(reason -> " " + JobWords.reason(reason)).orElse(""));
    }

    private void showNever() {
        outcome.setVisible(false);
        last.setText(getTranslation("admin.jobs.never"));
    }
}
