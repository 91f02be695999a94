package org.lotse.cases.api.support;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the case hears what became of what it asked. Called by whoever carries answers here, as {@link
 * org.lotse.platform.api.access.Actor.Module} of {@code cases} or as a person, in the scope of the tenant; any thread.
 */
@ProviderType
public interface SupportAnswers {

    /**
     * Writes an answer down, also in a closed case and in the one into which its case was merged. Needs {@code cases.edit}. Quietly changes
     * nothing if there is no such request, if it is withdrawn, if it stands so already, or if it has stood otherwise since a later day:
     * answers may come twice.
     *
     * @param on the day of the answer
     */
    void heard(SupportId request, SupportState state, LocalDate on);
}
