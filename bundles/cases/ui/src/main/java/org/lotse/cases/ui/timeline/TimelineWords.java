package org.lotse.cases.ui.timeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.document.DocumentKind;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.appointment.AppointmentWords;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;

/** How something that happened is said, and where it was written down. */
final class TimelineWords {

    private final Words words;

    TimelineWords(Words words) {
        this.words = words;
    }

    String what(TimelineEntry entry) {
        return switch (entry.kind()) {
            case OPENED ->
                entry.about().isEmpty()
                        ? words.get("cases.timeline.opened")
                        : words.get("cases.timeline.opened-from", entry.about());
            case CONTACT -> sort(entry.sort());
            case APPOINTMENT -> words.get("cases.timeline.appointment", sort(entry.sort()));
            case TASK -> words.get("cases.timeline.task");
            case ASSESSMENT -> words.get("cases.timeline.assessment");
            case PLAN_AGREED -> words.get("cases.timeline.plan-agreed", entry.about());
            case PLAN_REVIEWED -> words.get("cases.timeline.plan-reviewed", entry.about());
            case DOCUMENT_KEPT -> words.get("cases.timeline.document-kept", sort(entry.sort()));
            case DOCUMENT_REMOVED -> words.get("cases.timeline.document-removed", sort(entry.sort()));
            case RELEASE_GIVEN -> words.get("cases.timeline.release-given", sort(entry.sort()), entry.about());
            case RELEASE_REVOKED -> words.get("cases.timeline.release-revoked", sort(entry.sort()), entry.about());
            case DISCLOSED -> words.get("cases.timeline.disclosed", entry.about());
            case ASSIGNED -> words.get("cases.timeline.assigned", entry.about());
            case EXTENSION_ASKED -> words.get("cases.timeline.extension-asked", months(entry));
            case EXTENSION_GRANTED -> words.get("cases.timeline.extension-granted", months(entry));
            case EXTENSION_REFUSED -> words.get("cases.timeline.extension-refused", months(entry));
            case DISPUTED -> words.get("cases.timeline.disputed", sort(entry.sort()));
            case DISPUTE_SETTLED ->
                words.get(
                        "cases.timeline.dispute-settled",
                        sort(entry.sort()),
                        words.of(DisputeOutcome.valueOf(entry.about())));
            case SUPPORT_REQUESTED -> words.get("cases.timeline.support-requested", sort(entry.sort()));
            case SUPPORT_ANSWERED ->
                words.get(
                        "cases.timeline.support-answered",
                        sort(entry.sort()),
                        words.of(SupportState.valueOf(entry.about())));
            case MOVED_IN -> words.get("cases.timeline.moved-in", sort(entry.sort()));
            case MOVED_OUT -> words.get("cases.timeline.moved-out", sort(entry.sort()));
            case TAKEN_OVER -> words.get("cases.timeline.taken-over", sort(entry.sort()), entry.about());
            case MERGED -> words.get("cases.timeline.merged", entry.about());
            case CLOSED -> words.get("cases.timeline.closed", sort(entry.sort()));
            case REOPENED -> words.get("cases.timeline.reopened");
        };
    }

    /** What a person wrote down about it, or where somebody moved. */
    String text(TimelineEntry entry) {
        return switch (entry.kind()) {
            case MOVED_IN, MOVED_OUT -> entry.about();
            default -> entry.text();
        };
    }

    /** Day and time, and who did it. */
    String when(TimelineEntry entry) {
        var day = entry.at() == null
                ? Localized.date(entry.on())
                : words.get(
                        "cases.my-day.at", Localized.date(entry.on()), new AppointmentWords(words).time(entry.at()));
        return entry.by().isEmpty() ? day : words.get("cases.timeline.by", day, entry.by());
    }

    /** The name of a month with its year. */
    static String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", Localized.language()));
    }

    /** The page of the case on which it is written down. */
    static String address(TimelineEntry entry, CaseId id) {
        var page = switch (entry.kind()) {
            case OPENED,
                    CONTACT,
                    ASSIGNED,
                    EXTENSION_ASKED,
                    EXTENSION_GRANTED,
                    EXTENSION_REFUSED,
                    DISPUTED,
                    DISPUTE_SETTLED,
                    SUPPORT_REQUESTED,
                    SUPPORT_ANSWERED,
                    MERGED -> CasePage.FILE;
            case APPOINTMENT, TASK -> CasePage.APPOINTMENTS;
            case ASSESSMENT -> CasePage.ASSESSMENTS;
            case PLAN_AGREED, PLAN_REVIEWED -> CasePage.PLAN;
            case DOCUMENT_KEPT, DOCUMENT_REMOVED -> CasePage.DOCUMENTS;
            case RELEASE_GIVEN, RELEASE_REVOKED, DISCLOSED -> CasePage.RELEASES;
            case MOVED_IN, MOVED_OUT -> CasePage.HOUSEHOLD;
            case TAKEN_OVER, CLOSED, REOPENED -> CasePage.CLOSING;
        };
        return page.of(id);
    }

    /** The name of a picture for it. */
    static String picture(TimelineEntry entry) {
        return switch (entry.kind()) {
            case OPENED, REOPENED -> "folder-open-o";
            case CONTACT -> "comments-o";
            case APPOINTMENT -> "calendar-o";
            case TASK -> "check-square-o";
            case ASSESSMENT -> "chart-line";
            case PLAN_AGREED, PLAN_REVIEWED -> "clipboard-text";
            case DOCUMENT_KEPT, DOCUMENT_REMOVED -> "file-text-o";
            case RELEASE_GIVEN, RELEASE_REVOKED, DISCLOSED -> "unlock";
            case ASSIGNED -> "user";
            case EXTENSION_ASKED, EXTENSION_GRANTED, EXTENSION_REFUSED -> "hourglass";
            case DISPUTED, DISPUTE_SETTLED -> "question-circle-o";
            case SUPPORT_REQUESTED, SUPPORT_ANSWERED -> "users";
            case MOVED_IN, MOVED_OUT -> "home-o";
            case TAKEN_OVER -> "handshake";
            case MERGED -> "compress-square";
            case CLOSED -> "archive";
        };
    }

    private static int months(TimelineEntry entry) {
        return Integer.parseInt(entry.about());
    }

    private String sort(@Nullable Enum<?> sort) {
        return switch (sort) {
            case null -> "";
            case ContactKind kind -> words.of(kind);
            case AppointmentState state -> words.of(state);
            case DocumentKind kind -> words.of(kind);
            case ReleaseKind kind -> words.of(kind);
            case Datum datum -> words.of(datum);
            case SupportKind kind -> words.of(kind);
            case DwellingKind kind -> words.of(kind);
            case LifeArea area -> words.of(area);
            case ClosingReason reason -> words.of(reason);
            default -> throw new IllegalArgumentException("Nobody said how to say " + sort);
        };
    }
}
