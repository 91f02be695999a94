package org.lotse.cases.core.domain.destination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** From a day on somebody else delivers here, and what was told of it last. */
@Entity
@Table(name = "CASES_CARE_END")
public class CareEnd {

    /** How long after its day it still is of interest. */
    private static final int DAYS_AFTER = 30;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "TAKEN_BACK")
    private int takenBack;

    @Column(name = "RUNNING")
    private int running;

    @Column(name = "OPEN_CASES")
    private int open;

    /** For the database layer. */
    protected CareEnd() {}

    /** The first that was announced. */
    public CareEnd(UUID id, LocalDate from) {
        this.id = id;
        announce(from);
    }

    /** It is this day now. */
    public final void announce(LocalDate from) {
        firstDay = from;
        takenBack = 0;
        running = -1;
        open = -1;
    }

    /** It does not happen, if this is the day. */
    public void takeBack(LocalDate from) {
        if (firstDay.equals(from)) {
            takenBack = 1;
        }
    }

    /** Notes what others are told; whether it is news. */
    public boolean tell(int cases, int openOnes) {
        var news = running != cases || open != openOnes;
        running = cases;
        open = openOnes;
        return news;
    }

    public LocalDate from() {
        return firstDay;
    }

    /** Whether somebody should look at it. */
    public boolean isCurrent(LocalDate today) {
        return takenBack == 0 && !today.isAfter(firstDay.plusDays(DAYS_AFTER));
    }
}
