package org.lotse.liga.core.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.AgendaItem;
import org.lotse.liga.core.domain.Reach;
import org.lotse.platform.api.rule.Check;

/** Something that is talked about at a meeting. A value: what changes is replaced as a whole. */
@Embeddable
public class AgendaRow {

    private static final int SEARCH_LENGTH = 2_000;

    @Column(name = "PLACE")
    private int place;

    @Column(name = "TOPIC")
    private String topic;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "DECISION")
    private @Nullable String decision;

    /** Topic and decision. */
    @Column(name = "SEARCH_TEXT")
    private String searchText;

    /** For the database layer. */
    protected AgendaRow() {}

    /** @throws RuleViolation beside {@code agenda} if something is not acceptable */
    static AgendaRow of(AgendaItem item, int place) {
        var row = new AgendaRow();
        row.place = place;
        row.topic = Check.text("agenda", item.topic(), AgendaItem.TOPIC_LENGTH);
        row.note = Check.optionalText("agenda", item.note(), AgendaItem.NOTE_LENGTH)
                .orElse(null);
        row.decision = Check.optionalText("agenda", item.decision(), AgendaItem.DECISION_LENGTH)
                .orElse(null);
        row.searchText = Reach.searchText(SEARCH_LENGTH, row.topic, row.decision);
        return row;
    }

    int place() {
        return place;
    }

    boolean isDecided() {
        return decision != null;
    }

    AgendaItem item() {
        return new AgendaItem(topic, note, decision);
    }
}
