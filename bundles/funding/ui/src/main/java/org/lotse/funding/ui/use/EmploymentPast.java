package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.platform.ui.api.Localized;

/**
 * What was entered about an employment: its cost and its versions.
 *
 * @param words of the page
 */
record EmploymentPast(UseWords words) {

    /** Cost entries; of those that stand, each can be corrected. */
    Component costs(EmploymentDetails details, boolean mayCorrect, Consumer<CostEntry> correct) {
        if (details.costs().isEmpty()) {
            return Parts.soft(words.text("funding.use.no-costs"));
        }
        var table = new SheetTable(
                words.text("funding.use.time"),
                words.text("funding.use.amount"),
                words.text("funding.use.state"),
                words.text("funding.use.note"),
                words.text("funding.counts.entered"));
        details.costs()
                .forEach(cost -> table.row(
                        Localized.date(cost.from()) + " – " + Localized.date(cost.until()),
                        words.euro(cost.amount()),
                        state(cost, mayCorrect, correct),
                        Parts.orEmpty(cost.reason()),
                        words.text("funding.counts.entered-by", cost.by(), Localized.dateTime(cost.at()))));
        return table;
    }

    private Component state(CostEntry cost, boolean mayCorrect, Consumer<CostEntry> correct) {
        if (!cost.stands()) {
            return Parts.badge(words.text("funding.use.corrected"), true);
        }
        if (!mayCorrect) {
            return new Span(words.text("funding.use.stands"));
        }
        var button = Parts.small(words.text("funding.use.correct"), () -> correct.accept(cost));
        button.setAriaLabel(
                words.text("funding.use.correct-cost", Localized.date(cost.from()), Localized.date(cost.until())));
        return new Div(button);
    }

    /** Versions, the latest first. */
    Section versions(EmploymentDetails details) {
        var table = new SheetTable(
                words.text("funding.grouping.version"),
                words.text("funding.use.what"),
                words.text("funding.use.reason"),
                words.text("funding.counts.entered"));
        details.versions()
                .forEach(version -> table.row(
                        String.valueOf(version.number()),
                        version.withdrawn() ? words.text("funding.use.withdrawn") : said(version.data()),
                        Parts.orEmpty(version.data().reason()),
                        words.text("funding.counts.entered-by", version.by(), Localized.dateTime(version.at()))));
        return Parts.section(words.text("funding.use.versions"), table);
    }

    private String said(EmploymentData data) {
        return words.text(
                "funding.use.version-of",
                data.post() == null ? "" : data.post(),
                data.person(),
                data.employer(),
                data.qualification() == null ? "" : words.words().of(data.qualification()),
                data.share() == null ? "" : words.number(data.share()),
                data.from() == null ? "" : Localized.date(data.from()),
                data.until() == null ? "…" : Localized.date(data.until()));
    }
}
