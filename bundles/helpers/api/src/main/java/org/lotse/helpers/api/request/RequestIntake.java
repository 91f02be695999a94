package org.lotse.helpers.api.request;

import java.time.LocalDate;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where requests from outside come in and are withdrawn. Called on behalf of the module, by whoever hears of them; any thread that has a scope.
 * Both calls may come twice and in the other order. Both need {@code helpers.edit}.
 */
@ProviderType
public interface RequestIntake {

    /**
     * Takes a request in as open. Does nothing if its reference is known, or was withdrawn before it came.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component that is not acceptable
     */
    void take(ReceivedRequest request);

    /**
     * Whoever asked needs it no more. A Patenschaft that came of it ends on that day with {@link EndReason#WITHDRAWN}. Does nothing to a request
     * that is over, and publishes nothing: whoever asked knows.
     *
     * @param reference as in {@link ReceivedRequest#reference}
     */
    void withdraw(UUID reference, LocalDate on);
}
