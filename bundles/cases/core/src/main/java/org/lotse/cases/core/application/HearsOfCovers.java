package org.lotse.cases.core.application;

import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.secondment.HostListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rings for {@link FollowHostedCovers}, so that covers which the district gives or ends are here at once. */
@Component
public final class HearsOfCovers implements HostListener {

    private static final JobId JOB = new JobId("cases.follow-covers");

    private final JobBell bell;

    /** Rings in the municipality that it concerns. */
    @Activate
    public HearsOfCovers(@Reference JobBell bell) {
        this.bell = bell;
    }

    @Override
    public void secondmentsChanged() {
        try {
            bell.ring(JOB);
        } catch (RuleViolation noneHere) {
            // The module is off here: its jobs rest, and what was missed is made up for once it is on.
            return;
        }
    }
}
