package org.lotse.cases.ui.timeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.ui.Words;

/** What happened, latest first, month by month below what is still to come. */
final class TimelineList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient TimelineWords says;

    TimelineList(Words words) {
        this.words = words;
        says = new TimelineWords(words);
        getContent().addClassName("cases-timeline");
    }

    /** @param entries latest first */
    void show(CaseId id, List<TimelineEntry> entries, LocalDate today) {
        getContent().removeAll();
        var title = "";
        var lines = new UnorderedList();
        for (var entry : entries) {
            var belongsTo = entry.on().isAfter(today)
                    ? words.get("cases.timeline.to-come")
                    : TimelineWords.month(YearMonth.from(entry.on()));
            if (!belongsTo.equals(title)) {
                title = belongsTo;
                lines = new UnorderedList();
                var part = new Section(new H2(title), lines);
                part.addClassName("cases-facts");
                getContent().add(part);
            }
            lines.add(new TimelineItem(says, id, entry));
        }
    }
}
