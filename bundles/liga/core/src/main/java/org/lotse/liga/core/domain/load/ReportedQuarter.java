package org.lotse.liga.core.domain.load;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.platform.api.exchange.FigureKey;

/** What a municipality reported about a quarter; a copy of the version that counts. */
@Entity
@Table(name = "LIGA_REPORTED")
public class ReportedQuarter {

    private static final FigureKey CASES = FigureKey.of("CASES");
    private static final FigureKey PERSONS = FigureKey.of("PERSONS", "LAST_DAY", "PERSONS");
    private static final FigureKey CLOSED = FigureKey.of("STATUS", "CLOSED_IN_PERIOD", "CASES");
    private static final String PLANS = "PLANS";
    private static final String OUTCOMES = "OUTCOMES.";

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Column(name = "REPORT_VERSION")
    private int reportVersion;

    @Column(name = "SENT_ON")
    private LocalDate sentOn;

    @Column(name = "CASES")
    private int cases;

    @Column(name = "PERSONS")
    private @Nullable Integer persons;

    @Column(name = "PLANS_IN_TIME")
    private int inTime;

    @Column(name = "PLANS_OVERDUE")
    private int overdue;

    @Column(name = "PLANS_DRAFTED")
    private int drafted;

    @Column(name = "PLANS_WITHOUT")
    private int without;

    @Column(name = "CLOSED")
    private int closed;

    @Column(name = "AREAS_TAKEN_OVER")
    private int takenOver;

    @Column(name = "AREAS_INDEPENDENT")
    private int independent;

    @Column(name = "AREAS_NOT_TAKEN_OVER")
    private int notTakenOver;

    /** For the database layer. */
    protected ReportedQuarter() {}

    /** Of a municipality and a quarter of which nothing has come yet. */
    public static ReportedQuarter of(UUID id, Ags municipality, LocalDate firstDay, LocalDate lastDay) {
        var quarter = new ReportedQuarter();
        quarter.id = id;
        quarter.municipality = municipality.value();
        quarter.firstDay = firstDay;
        quarter.lastDay = lastDay;
        return quarter;
    }

    /** Whether this version of the report is in it already. */
    public boolean has(int version, LocalDate sent) {
        return reportVersion == version && sent.equals(sentOn);
    }

    /** Takes over what was reported; keys that are not known are overlooked, and those that are missing are none. */
    public void take(int version, LocalDate sent, Map<FigureKey, Long> figures) {
        reportVersion = version;
        sentOn = sent;
        cases = figure(figures, CASES);
        persons = figures.containsKey(PERSONS) ? figure(figures, PERSONS) : null;
        inTime = figure(figures, plans("IN_TIME"));
        overdue = figure(figures, plans("OVERDUE"));
        drafted = figure(figures, plans("DRAFTED"));
        without = figure(figures, plans("WITHOUT"));
        closed = figure(figures, CLOSED);
        takenOver = areas(figures, ".TAKEN_OVER");
        independent = areas(figures, ".INDEPENDENT");
        notTakenOver = areas(figures, ".NOT_TAKEN_OVER");
    }

    /** How many people there were on the last day, if the report says so: those of earlier versions do not. */
    public Optional<Heads> heads() {
        return Optional.ofNullable(persons)
                .map(many -> new Heads(municipality(), lastDay, many, HeadSource.REPORT, ""));
    }

    /** Whose. */
    public Ags municipality() {
        return new Ags(municipality);
    }

    /** The last day of the quarter. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** When it was sent. */
    public LocalDate sentOn() {
        return sentOn;
    }

    /** Where plans stand. */
    public PlanCounts plans() {
        return new PlanCounts(cases, inTime, overdue, closed, takenOver + independent, notTakenOver);
    }

    private static FigureKey plans(String row) {
        return FigureKey.of(PLANS, row, "CASES");
    }

    private static int areas(Map<FigureKey, Long> figures, String measure) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().value().startsWith(OUTCOMES)
                        && entry.getKey().value().endsWith(measure))
                .mapToInt(entry -> Math.toIntExact(entry.getValue()))
                .sum();
    }

    private static int figure(Map<FigureKey, Long> figures, FigureKey key) {
        return Math.toIntExact(figures.getOrDefault(key, 0L));
    }
}
