package org.lotse.liga.core.domain.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.delivery.DeliveryModel;

/** In a municipality: what other modules were told last, and what the district was. */
@Entity
@Table(name = "LIGA_TOLD")
public class Told {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FIRST_DAY")
    private @Nullable LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "MODEL")
    private @Nullable DeliveryModel model;

    @Column(name = "REPORTED_FOR")
    private @Nullable LocalDate reportedFor;

    @Column(name = "RUNNING")
    private int running;

    @Column(name = "OPEN_CASES")
    private int open;

    /** For the database layer. */
    protected Told() {}

    /** Nothing was told yet. */
    public static Told nothing(UUID id) {
        var told = new Told();
        told.id = id;
        return told;
    }

    /** The day that was announced to other modules. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(firstDay);
    }

    /** Whether other modules were told exactly this. */
    public boolean is(@Nullable LocalDate day, @Nullable DeliveryModel by) {
        return Objects.equals(firstDay, day) && model == by;
    }

    /** Other modules are told this now, or that there is nothing. */
    public void tell(@Nullable LocalDate day, @Nullable DeliveryModel by) {
        firstDay = day;
        model = by;
    }

    /** Notes what is reported; whether it is news. */
    public boolean report(LocalDate day, int cases, int openOnes) {
        var news = !day.equals(reportedFor) || cases != running || openOnes != open;
        reportedFor = day;
        running = cases;
        open = openOnes;
        return news;
    }
}
