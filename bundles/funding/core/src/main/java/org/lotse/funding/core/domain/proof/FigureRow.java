package org.lotse.funding.core.domain.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.FigureSource;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofMeasure;

/** A figure of a line, with where it comes from. Replaced as a whole. */
@Embeddable
public class FigureRow {

    @Column(name = "LINE")
    private int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "MEASURE")
    private ProofMeasure measure;

    @Column(name = "AMOUNT")
    private long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE")
    private FigureSource source;

    @Column(name = "ORIGIN")
    private String origin;

    @Column(name = "SUBJECT")
    private @Nullable String subject;

    @Column(name = "COUNTED_ON")
    private LocalDate day;

    @Column(name = "COUNTED_BY")
    private String by;

    /** For the database layer. */
    protected FigureRow() {}

    static FigureRow of(int line, ProofFigure figure) {
        var row = new FigureRow();
        row.line = line;
        row.measure = figure.measure();
        row.amount = figure.amount();
        row.source = figure.source();
        row.origin = figure.origin();
        row.subject = figure.subject();
        row.day = figure.day();
        row.by = figure.by();
        return row;
    }

    int line() {
        return line;
    }

    ProofMeasure measure() {
        return measure;
    }

    ProofFigure figure() {
        return new ProofFigure(measure, amount, source, origin, subject, day, by);
    }
}
