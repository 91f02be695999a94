package org.lotse.funding.core.domain.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.PartVersion;
import org.lotse.platform.api.data.LastChange;

/** How a part was written. Never changed. */
@Embeddable
public class PastPartRow {

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "HEADING")
    private @Nullable String heading;

    @Column(name = "ORGANISATION")
    private String organisation;

    @Column(name = "AUTHOR")
    private String author;

    @Column(name = "BODY")
    private String text;

    @Column(name = "READY")
    private boolean ready;

    @Column(name = "MADE_BY")
    private String by;

    @Column(name = "MADE_AT")
    private Instant at;

    /** For the database layer. */
    protected PastPartRow() {}

    static PastPartRow of(int number, PartData data, LastChange change) {
        var row = new PastPartRow();
        row.number = number;
        row.heading = data.heading();
        row.organisation = data.organisation();
        row.author = data.author();
        row.text = data.text();
        row.ready = data.ready();
        row.by = change.by();
        row.at = change.at();
        return row;
    }

    PastPartRow copy() {
        return of(number, version().data(), new LastChange(by, at));
    }

    PartVersion version() {
        return new PartVersion(number, new PartData(heading, organisation, author, text, ready), by, at);
    }
}
