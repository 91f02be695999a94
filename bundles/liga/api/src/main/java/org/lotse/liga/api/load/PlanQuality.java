package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.Ags;

/**
 * How good plans are in a quarter.
 *
 * @param on the last day of the quarter
 * @param towns municipalities that reported, by name
 * @param carriers carriers that alone have posts in municipalities that reported, by name
 * @param total of all that reported
 * @param missing municipalities in which the LIGA works or is to work and that did not report, by name
 */
public record PlanQuality(
        LocalDate on, List<OfTown> towns, List<OfCarrier> carriers, PlanShare total, List<Ags> missing) {

    /** Keeps copies. */
    public PlanQuality {
        towns = List.copyOf(towns);
        carriers = List.copyOf(carriers);
        missing = List.copyOf(missing);
    }

    /**
     * Of a municipality.
     *
     * @param municipality which
     * @param sentOn when it reported
     * @param carriers carriers that have posts there on the last day of the quarter, by name
     * @param share how good plans are
     */
    public record OfTown(Ags municipality, LocalDate sentOn, List<String> carriers, PlanShare share) {

        /** Keeps a copy. */
        public OfTown {
            carriers = List.copyOf(carriers);
        }
    }

    /**
     * Of a carrier: municipalities in which no other has posts. Where several work, figures do not tell them apart.
     *
     * @param name as people call it
     * @param municipalities how many they are
     * @param share how good plans are
     */
    public record OfCarrier(String name, int municipalities, PlanShare share) {}
}
