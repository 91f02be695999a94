package org.lotse.funding.api.staff;

import java.util.List;

/**
 * An employment with its history.
 *
 * @param employment as it is now
 * @param revision goes back in commands
 * @param withdrawn whether it counts nowhere any more, as it was entered by mistake
 * @param versions the latest first
 * @param costs those that stand and those that were corrected, the latest time first, then the latest entry
 */
public record EmploymentDetails(
        Employment employment,
        long revision,
        boolean withdrawn,
        List<EmploymentVersion> versions,
        List<CostEntry> costs) {

    /** Copies the lists. */
    public EmploymentDetails {
        versions = List.copyOf(versions);
        costs = List.copyOf(costs);
    }
}
