package org.lotse.funding.core.domain.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentId;

/** An employment as it was when somebody wrote it into a proof. */
@Embeddable
public class LineRow {

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "EMPLOYMENT_ID")
    private UUID employment;

    @Column(name = "POST")
    private int post;

    @Column(name = "PERSON")
    private String person;

    @Column(name = "EMPLOYER")
    private String employer;

    @Enumerated(EnumType.STRING)
    @Column(name = "QUALIFICATION")
    private Qualification qualification;

    @Column(name = "SHARE")
    private BigDecimal share;

    @Column(name = "FIRST_DAY")
    private LocalDate from;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate until;

    /** For the database layer. */
    protected LineRow() {}

    static LineRow of(int number, Employment employment) {
        var row = new LineRow();
        row.number = number;
        row.employment = employment.id().value();
        row.post = employment.post();
        row.person = employment.person();
        row.employer = employment.employer();
        row.qualification = employment.qualification();
        row.share = employment.share();
        row.from = employment.from();
        row.until = employment.until().orElse(null);
        return row;
    }

    /** The same for a later version of the proof: each has rows of its own. */
    LineRow copy() {
        var row = new LineRow();
        row.number = number;
        row.employment = employment;
        row.post = post;
        row.person = person;
        row.employer = employer;
        row.qualification = qualification;
        row.share = share;
        row.from = from;
        row.until = until;
        return row;
    }

    int number() {
        return number;
    }

    boolean isOf(EmploymentId id) {
        return employment.equals(id.value());
    }

    EmploymentId employment() {
        return new EmploymentId(employment);
    }

    ProofLine line(List<ProofFigure> figures) {
        return new ProofLine(number, employment(), post, person, employer, qualification, share, from, until, figures);
    }
}
