package org.lotse.demo;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.lotse.demo.Table.Row;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.DeclineHelpRequest;
import org.lotse.helpers.api.request.DeclineReason;
import org.lotse.helpers.api.request.EndReason;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.Experience;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.HelpRequests;
import org.lotse.helpers.api.request.Matching;
import org.lotse.helpers.api.request.TakeUpHelpRequest;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Enters the invented requests of a town and takes them to their state, in the scope of the coordinator. */
final class DemoRequests {

    private final HelpRequests requests;
    private final HelpRequestList list;
    private final Matching matching;
    private final VolunteerService volunteers;
    private final LocalDate today;
    private final Table rows = Table.read("requests.csv");

    /** @param today all days are counted from it */
    DemoRequests(
            HelpRequests requests,
            HelpRequestList list,
            Matching matching,
            VolunteerService volunteers,
            LocalDate today) {
        this.requests = requests;
        this.list = list;
        this.matching = matching;
        this.volunteers = volunteers;
        this.today = today;
    }

    /**
     * Enters those that an earlier, broken-off start did not.
     *
     * @param goOn asked before each
     */
    void enter(DemoTown town, BooleanSupplier goOn) {
        var present = list.overview().byState().values().stream()
                .mapToInt(Long::intValue)
                .sum();
        rows.rows(town).stream()
                .skip(present)
                .takeWhile(row -> goOn.getAsBoolean())
                .forEach(this::enter);
    }

    private void enter(Row row) {
        var id = requests.enter(data(row));
        var state = HelpRequestState.valueOf(row.required("way"));
        if (state == HelpRequestState.DECLINED) {
            requests.decline(new DeclineHelpRequest(id, 0, DeclineReason.NOT_FOR_VOLUNTEERS));
        } else if (state != HelpRequestState.OPEN) {
            requests.takeUp(new TakeUpHelpRequest(id, 0));
        }
        if (row.text("volunteer").isPresent()) {
            arrange(id, row);
        }
        if (state == HelpRequestState.ENDED) {
            end(id, row);
        }
    }

    private void arrange(HelpRequestId id, Row row) {
        matching.arrange(new ArrangeSponsorship(
                id,
                1,
                DemoVolunteers.available(volunteers, row.required("volunteer")),
                day(row, "from"),
                row.required("purpose"),
                true));
    }

    private void end(HelpRequestId id, Row row) {
        matching.end(new EndSponsorship(
                id,
                2,
                day(row, "end"),
                EndReason.valueOf(row.required("reason")),
                Experience.valueOf(row.required("experience")),
                row.text("feedback").orElse(null),
                false));
    }

    private HelpRequestData data(Row row) {
        return new HelpRequestData(
                row.required("skill"),
                row.map("area", LifeArea::valueOf).orElse(null),
                row.all("languages", Language::new),
                row.all("slots", DemoVolunteers::slot),
                row.map("hours", Integer::valueOf).orElse(null),
                day(row, "from"),
                row.text("first").orElse(null),
                row.text("task").orElse(null));
    }

    private LocalDate day(Row row, String column) {
        return today.plusDays(Long.parseLong(row.required(column)));
    }
}
