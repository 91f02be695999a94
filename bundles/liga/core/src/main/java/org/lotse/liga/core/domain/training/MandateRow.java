package org.lotse.liga.core.domain.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.MandatoryFor;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A subject in which people have to be trained. A value: what changes is replaced as a whole. */
@Embeddable
public class MandateRow {

    @Column(name = "SUBJECT")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "WHOM")
    private MandatoryFor whom;

    @Column(name = "VALID_MONTHS")
    private @Nullable Integer validMonths;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "SOURCE")
    private String source;

    /** For the database layer. */
    protected MandateRow() {}

    /** @throws RuleViolation beside {@code mandates} if something is not acceptable */
    static MandateRow of(Mandate mandate) {
        var row = new MandateRow();
        row.subject = Check.text("mandates", mandate.subject(), TrainingData.SUBJECT_LENGTH);
        row.whom = Check.present("mandates", mandate.whom());
        var months = mandate.validMonths();
        if (months != null && (months < 1 || months > Mandate.MOST_MONTHS)) {
            throw RuleViolation.at("mandates", "liga.rule.number", 1, Mandate.MOST_MONTHS);
        }
        row.validMonths = months;
        row.firstDay = Check.present("mandates", mandate.from());
        row.source = Check.text("mandates", mandate.source(), Mandate.SOURCE_LENGTH);
        return row;
    }

    Mandate mandate() {
        return new Mandate(subject, whom, validMonths, firstDay, source);
    }
}
