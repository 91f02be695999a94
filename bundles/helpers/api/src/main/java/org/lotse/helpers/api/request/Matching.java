package org.lotse.helpers.api.request;

import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings requests and volunteers of the current scope's municipality together: suggests, and keeps what people decide. Any thread that has a
 * scope; begins at the gate. Every change of a request's state publishes {@link org.lotse.helpers.api.event.HelpRequestAnswered}.
 */
@ProviderType
public interface Matching {

    /** Most suggestions for one request. */
    int MOST_SUGGESTIONS = 20;

    /**
     * Of the circle that a request is given to, or of all if it is given to none: cleared and active volunteers who have the skill or speak one of the languages, best first, at most {@value #MOST_SUGGESTIONS}. Those who
     * would go beyond their own limit of hours come last. Empty unless the request is open or taken up. Needs {@code helpers.read}.
     */
    List<Suggestion> suggestions(HelpRequestId request);

    /** The same of everybody else: who does not belong to the circle that the request is given to. Empty if it is given to none. Needs {@code helpers.read}. */
    List<Suggestion> suggestionsBeyond(HelpRequestId request);

    /**
     * A volunteer helps with a request that is taken up. Going beyond the volunteer's limit is for people to decide and not refused. Needs
     * {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component that is not acceptable; without the consent; if the request is not taken
     *     up or the volunteer neither cleared nor active
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed the request since {@link ArrangeSponsorship#revision}, or it or
     *     the volunteer is gone
     */
    void arrange(ArrangeSponsorship command);

    /**
     * Ends the running Patenschaft of a request. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component that is not acceptable, or if none runs
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed the request since {@link EndSponsorship#revision} or it is gone
     */
    void end(EndSponsorship command);

    /** The Patenschaften of a request, the latest first. Needs {@code helpers.read}. */
    List<SponsorshipSummary> ofRequest(HelpRequestId request);

    /** The Patenschaften of a volunteer, the latest first. Needs {@code helpers.read}. */
    List<SponsorshipSummary> ofVolunteer(VolunteerId volunteer);
}
