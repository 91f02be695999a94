package org.lotse.funding.api.passing;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.Movement;

/**
 * Money that is passed on to one receiver.
 *
 * @param id identity
 * @param grant of which money
 * @param revision goes back in commands
 * @param versions of the agreement, the current one first
 * @param granted what it comes to by the plan as it is now, in euros
 * @param steps how that was found
 * @param passedOn what was paid and did not come back, in euros
 * @param notices the latest first
 * @param movements what was paid and what came back, the latest entry first
 */
public record Passing(
        PassingId id,
        ApplicationId grant,
        long revision,
        List<PassingVersion> versions,
        BigDecimal granted,
        List<PassingStep> steps,
        BigDecimal passedOn,
        List<PassingNotice> notices,
        List<Movement> movements) {

    /** Copies the lists. */
    public Passing {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
        movements = List.copyOf(movements);
    }

    /** What is agreed now. */
    public PassingData data() {
        return versions.getFirst().data();
    }

    /** What is still to be passed on, in euros. */
    public BigDecimal open() {
        return granted.subtract(passedOn).max(BigDecimal.ZERO);
    }

    /** What has to come back because less is granted than was passed on, in euros. */
    public BigDecimal claimedBack() {
        return passedOn.subtract(granted).max(BigDecimal.ZERO);
    }

    /** Whether the latest notice says another amount than what is granted now, or there is none. */
    public boolean isNoticeMissing() {
        return notices.isEmpty()
                || notices.getFirst().granted().compareTo(granted) != 0
                || notices.getFirst().version() != versions.getFirst().number();
    }
}
