package org.lotse.liga.core.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.post.PostId;

/** What is claimed for one post, as it was reckoned. A value: what changes is replaced as a whole. */
@Embeddable
public class ClaimLineRow {

    @Column(name = "POST_ID")
    private String postId;

    @Column(name = "POST_NAME")
    private String name;

    @Column(name = "OF_FULL_TIME")
    private BigDecimal share;

    @Column(name = "DAYS")
    private int days;

    @Column(name = "VACANT_DAYS")
    private int vacantDays;

    @Column(name = "ACTUAL")
    private BigDecimal actual;

    @Column(name = "OVERHEAD")
    private BigDecimal overhead;

    /** For the database layer. */
    protected ClaimLineRow() {}

    static ClaimLineRow of(ClaimLine line) {
        var row = new ClaimLineRow();
        row.postId = line.post().toString();
        row.name = line.name();
        row.share = line.share();
        row.days = line.days();
        row.vacantDays = line.vacantDays();
        row.actual = line.actual();
        row.overhead = line.overhead();
        return row;
    }

    ClaimLine line() {
        return new ClaimLine(new PostId(UUID.fromString(postId)), name, share, days, vacantDays, actual, overhead);
    }
}
