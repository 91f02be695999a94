package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.format.TextStyle;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.job.Schedule;
import org.lotse.platform.ui.api.Localized;

/** Jobs in words, in the language of the current tab. */
final class JobWords {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private JobWords() {}

    static String schedule(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Every every -> distance(every.distance().toSeconds());
            case Schedule.Daily daily -> text("admin.jobs.daily", daily.time());
            case Schedule.Weekly weekly ->
                text(
                        "admin.jobs.weekly",
                        weekly.day().getDisplayName(TextStyle.FULL_STANDALONE, Localized.language()),
                        weekly.time());
            case Schedule.Monthly monthly -> text("admin.jobs.monthly", monthly.day(), monthly.time());
        };
    }

    /** How long the run took; nothing while it goes on. */
    static String took(JobReport report) {
        return report.ended()
                .map(ended -> Duration.between(report.began(), ended).toSeconds())
                .map(JobWords::took)
                .orElse("");
    }

    /** A text of the platform where the reason is a key, otherwise the kind of failure and its incident. */
    static String reason(String reason) {
        return reason.startsWith("jobs.") ? text(reason) : text("admin.jobs.failure", reason);
    }

    static void badge(Span span, JobOutcome outcome) {
        span.setText(
                switch (outcome) {
                    case RUNNING -> text("admin.jobs.running");
                    case DONE -> text("admin.jobs.done");
                    case FAILED -> text("admin.jobs.failed");
                    case INTERRUPTED -> text("admin.jobs.interrupted");
                });
        var good = outcome == JobOutcome.DONE || outcome == JobOutcome.RUNNING;
        span.setClassName("admin-state " + (good ? "admin-state-on" : "admin-state-off"));
    }

    private static String took(long seconds) {
        if (seconds < 1) {
            return text("admin.jobs.took-moment");
        }
        return seconds < MINUTE
                ? text("admin.jobs.took-seconds", seconds)
                : text("admin.jobs.took-minutes", seconds / MINUTE, seconds % MINUTE);
    }

    private static String distance(long seconds) {
        if (seconds % HOUR == 0) {
            return text("admin.jobs.every-hours", seconds / HOUR);
        }
        return seconds % MINUTE == 0
                ? text("admin.jobs.every-minutes", seconds / MINUTE)
                : text("admin.jobs.every-seconds", seconds);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
