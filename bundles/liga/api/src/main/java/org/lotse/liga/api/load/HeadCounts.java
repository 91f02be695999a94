package org.lotse.liga.api.load;

import java.util.List;
import org.lotse.liga.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How many people are accompanied in the municipalities of the current scope's district. Reading needs {@code liga.read}, entering {@code liga.edit}. Any
 * thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface HeadCounts {

    /** All that is known about a municipality, the latest day first; of one day, what was reported first. */
    List<HeadsEntry> of(Ags municipality);

    /**
     * Enters what somebody counted.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code municipality}, {@code on}, {@code persons} or {@code countedBy}; beside {@code on} if
     *     the day lies ahead or something was entered for it already
     */
    HeadsId enter(Heads heads);

    /**
     * Removes what was entered by mistake.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it is gone
     */
    void remove(HeadsId entered);

    /** Asks for what municipalities have reported since, as soon as there is a place. Needs {@code liga.edit}. */
    void fetch();
}
