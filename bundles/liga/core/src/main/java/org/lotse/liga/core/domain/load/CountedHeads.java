package org.lotse.liga.core.domain.load;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.HeadsId;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** People that somebody counted, as entered by hand. Never changed: what was wrong is removed and entered anew. */
@Entity
@Table(name = "LIGA_HEADS")
public class CountedHeads {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "ON_DAY")
    private LocalDate on;

    @Column(name = "PERSONS")
    private int persons;

    @Column(name = "COUNTED_BY")
    private String countedBy;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    /** For the database layer. */
    protected CountedHeads() {}

    /** @throws RuleViolation beside the component that is not acceptable */
    public static CountedHeads enter(UUID id, Heads heads, LocalDate today, LastChange change) {
        var counted = new CountedHeads();
        counted.id = id;
        counted.municipality =
                Check.present("municipality", heads.municipality()).value();
        counted.on = Check.present("on", heads.on());
        if (counted.on.isAfter(today)) {
            throw RuleViolation.at("on", "liga.rule.heads-ahead");
        }
        if (heads.persons() < 0 || heads.persons() > Heads.MOST) {
            throw RuleViolation.at("persons", "liga.rule.heads-number", Heads.MOST);
        }
        counted.persons = heads.persons();
        counted.countedBy = Check.text("countedBy", heads.countedBy(), Heads.COUNTED_BY_LENGTH);
        counted.enteredBy = change.by();
        counted.enteredAt = change.at();
        return counted;
    }

    /** Identity. */
    public HeadsId id() {
        return new HeadsId(id);
    }

    /** What was counted. */
    public Heads heads() {
        return new Heads(new Ags(municipality), on, persons, HeadSource.HAND, countedBy);
    }
}
