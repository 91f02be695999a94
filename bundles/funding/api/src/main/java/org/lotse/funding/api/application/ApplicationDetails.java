package org.lotse.funding.api.application;

import java.util.List;
import java.util.Optional;

/**
 * An application as shown when opened.
 *
 * @param id identity
 * @param revision goes back in commands
 * @param state how far it has come
 * @param data everything that is written down
 * @param reckoning what it comes to; problems only while they can be put right, which is before it is sent
 * @param decisions of the authority, the latest first
 * @param history every step, the latest first
 * @param deadline until when something is to be done, if that is known
 */
public record ApplicationDetails(
        ApplicationId id,
        long revision,
        ApplicationState state,
        ApplicationData data,
        ApplicationReckoning reckoning,
        List<Decision> decisions,
        List<ApplicationStep> history,
        Optional<ApplicationDeadline> deadline) {

    /** Copies the lists. */
    public ApplicationDetails {
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    /** What is granted now: the latest decision that granted something, unless the application is withdrawn. */
    public Optional<Decision> granted() {
        return state == ApplicationState.WITHDRAWN
                ? Optional.empty()
                : decisions.stream()
                        .filter(decision -> decision.ruling() == Ruling.APPROVED)
                        .findFirst();
    }
}
