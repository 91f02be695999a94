package org.lotse.funding.api.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.EmploymentId;

/**
 * The figures of one integration manager, with the employment as it was when the line was written.
 *
 * @param number counted from 1 within the version; appears in addresses
 * @param employment whose
 * @param post number of the funded post
 * @param person name of the integration manager
 * @param employer who employs the person
 * @param qualification what the person has learnt
 * @param share of a whole post (FTE), two places
 * @param from first day of the employment
 * @param until last day; null while no end is known
 * @param figures by measure, each at most once; what is not known is not there
 */
public record ProofLine(
        int number,
        EmploymentId employment,
        int post,
        String person,
        String employer,
        Qualification qualification,
        BigDecimal share,
        LocalDate from,
        @Nullable LocalDate until,
        List<ProofFigure> figures) {

    /** Copies the list. */
    public ProofLine {
        figures = List.copyOf(figures);
    }

    /** The figure of a measure, if it is known. */
    public Optional<ProofFigure> figure(ProofMeasure measure) {
        return figures.stream().filter(figure -> figure.measure() == measure).findFirst();
    }

    /** Whether every figure is known. */
    public boolean isComplete() {
        return figures.size() == ProofMeasure.values().length;
    }
}
