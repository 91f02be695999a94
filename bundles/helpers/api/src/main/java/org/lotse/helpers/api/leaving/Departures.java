package org.lotse.helpers.api.leaving;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Erases those who have left, and decides about it, in the current scope's municipality. Leaving itself is
 * {@link org.lotse.helpers.api.VolunteerService#move}. Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface Departures {

    /** Entries of the log that are told. */
    int MOST_ENTRIES = 100;

    /** Where somebody stands; empty for whoever has not left, or is not known. Needs {@code helpers.read}. */
    Optional<Departure> of(VolunteerId volunteer);

    /**
     * They come back: the clock stops, and they are interested again, with what was written down about them. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if they have not left, or only the name is there any more
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed the entry since {@code revision} or removed it
     */
    void comeBack(VolunteerId volunteer, long revision);

    /**
     * They are not erased for now. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason} or {@code until}, or if they have not left
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #comeBack}
     */
    void hold(HoldErasure command);

    /** The hold ends; the clock decides again. Needs {@code helpers.edit}. Throws as {@link #comeBack}. */
    void lift(VolunteerId volunteer, long revision);

    /**
     * Erases somebody who has left now, and for good (Art. 17 GDPR). The name stays as long as payments to them have to be kept. Needs
     * {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if they have not left, something holds it, or a Patenschaft runs
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #comeBack}
     */
    void erase(VolunteerId volunteer, long revision);

    /** How many were erased when and why, the latest first, at most {@value #MOST_ENTRIES}. Needs {@code helpers.read}. */
    List<ErasureEntry> log();
}
