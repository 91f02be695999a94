package org.lotse.cases.api.destination;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the cases hear that somebody else will deliver. Called by whoever carries that here, as {@link org.lotse.platform.api.access.Actor.Module} of {@code cases}, in the
 * scope of the tenant. Needs {@code cases.edit}; any thread. May be told twice.
 */
@ProviderType
public interface CareEndings {

    /** From this day on somebody else delivers; another day that was announced before counts no longer. */
    void announced(LocalDate from);

    /** That does not happen on this day. What was written down stays, in case the day only moved. */
    void takenBack(LocalDate from);
}
