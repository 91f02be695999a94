package org.lotse.liga.core.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Days;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A part of a post is for a municipality. A value: what changes is replaced as a whole. */
@Embeddable
public class ShareRow {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal WHOLE = new BigDecimal("100");

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "PER_CENT")
    private BigDecimal percent;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    /** For the database layer. */
    protected ShareRow() {}

    /** @throws RuleViolation beside {@code shares} if something is not acceptable */
    static ShareRow of(Share share) {
        var period = Days.period("shares", share.from(), share.to());
        var row = new ShareRow();
        row.municipality = Check.present("shares", share.municipality()).value();
        row.percent = Amounts.between("shares", share.percent(), LEAST, WHOLE);
        row.firstDay = period.from();
        row.lastDay = period.to();
        return row;
    }

    /** @throws RuleViolation beside {@code shares} if they are more than the whole on some day */
    static void requireNoMoreThanWhole(List<Share> shares) {
        for (var begins : shares) {
            var on = Amounts.sum(shares.stream()
                    .filter(share -> share.period().has(begins.from()))
                    .map(Share::percent));
            if (on.compareTo(WHOLE) > 0) {
                throw RuleViolation.at("shares", "liga.rule.shares");
            }
        }
    }

    Share share() {
        return new Share(new Ags(municipality), percent, firstDay, lastDay);
    }
}
