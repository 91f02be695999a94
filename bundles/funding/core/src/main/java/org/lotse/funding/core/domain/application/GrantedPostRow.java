package org.lotse.funding.core.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.rule.Qualification;

/** A post that a decision granted. Never changed. */
@Embeddable
public class GrantedPostRow {

    @Column(name = "DECISION")
    private int decision;

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "QUALIFICATION")
    private Qualification qualification;

    @Column(name = "SHARE")
    private BigDecimal share;

    @Column(name = "FIRST_DAY")
    private LocalDate from;

    @Column(name = "LAST_DAY")
    private LocalDate until;

    @Column(name = "MUNICIPALITY")
    private @Nullable String municipality;

    /** For the database layer. */
    protected GrantedPostRow() {}

    static GrantedPostRow of(int decision, FundedPost post) {
        var row = new GrantedPostRow();
        row.decision = decision;
        row.number = post.number();
        row.qualification = post.qualification();
        row.share = post.share();
        row.from = post.from();
        row.until = post.until();
        row.municipality = post.municipality().map(Ags::value).orElse(null);
        return row;
    }

    int decision() {
        return decision;
    }

    FundedPost post() {
        return new FundedPost(
                number,
                qualification,
                share,
                from,
                until,
                Optional.ofNullable(municipality).map(Ags::new));
    }
}
