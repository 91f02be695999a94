package org.lotse.liga.core.domain.carrier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.carrier.ChairTerm;

/** A carrier has the chair. A value: what changes is replaced as a whole. */
@Embeddable
public class ChairTermRow {

    @Column(name = "CARRIER_ID")
    private String carrierId;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    /** For the database layer. */
    protected ChairTermRow() {}

    static ChairTermRow of(ChairTerm term) {
        var row = new ChairTermRow();
        row.carrierId = term.carrier().toString();
        row.firstDay = term.from();
        row.lastDay = term.to();
        return row;
    }

    ChairTerm term() {
        return new ChairTerm(new CarrierId(UUID.fromString(carrierId)), firstDay, lastDay);
    }
}
