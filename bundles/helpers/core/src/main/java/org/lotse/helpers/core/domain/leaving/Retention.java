package org.lotse.helpers.core.domain.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.lotse.helpers.api.leaving.RetentionPeriod;
import org.lotse.helpers.api.leaving.SetRetention;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** How long a municipality keeps those who leave from a day on. */
@Entity
@Table(name = "HELPERS_RETENTION")
public class Retention {

    @Id
    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "DAYS")
    private int days;

    @Column(name = "SOURCE")
    private String source;

    @Column(name = "SET_BY")
    private String setBy;

    /** For the database layer. */
    protected Retention() {}

    /**
     * One is set.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static Retention of(SetRetention command, String by, LocalDate today) {
        var from = Check.present("validFrom", command.validFrom());
        if (from.isBefore(today)) {
            throw RuleViolation.at("validFrom", "helpers.rule.retention-past");
        }
        var retention = new Retention();
        retention.validFrom = from;
        retention.replace(command, by);
        return retention;
    }

    /**
     * Another one from the same day.
     *
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void replace(SetRetention command, String by) {
        var wanted = Check.present("days", command.days());
        if (wanted < SetRetention.FEWEST_DAYS || wanted > SetRetention.MOST_DAYS) {
            throw RuleViolation.at(
                    "days",
                    "helpers.rule.retention-days",
                    String.valueOf(SetRetention.FEWEST_DAYS),
                    String.valueOf(SetRetention.MOST_DAYS));
        }
        source = Check.text("source", command.source(), SetRetention.SOURCE_LENGTH);
        days = wanted;
        setBy = by;
    }

    /** From which day on. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** As it is read. */
    public RetentionPeriod period() {
        return new RetentionPeriod(validFrom, days, source, setBy);
    }
}
