package org.lotse.cases.core.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The numbers given to the cases opened in one year. Changed only by whoever holds the row's lock. */
@Entity
@Table(name = "CASES_NUMBER")
public class NumberSeries {

    @Id
    @Column(name = "OPENING_YEAR")
    private int year;

    @Column(name = "LAST_NUMBER")
    private int last;

    /** For the database layer. */
    protected NumberSeries() {}

    NumberSeries(int year) {
        this.year = year;
    }

    int next() {
        return ++last;
    }
}
