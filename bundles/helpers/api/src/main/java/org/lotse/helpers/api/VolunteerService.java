package org.lotse.helpers.api;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Registers, finds and revises the volunteers of the current scope's municipality. Any thread that has a scope; every call
 * is one transaction and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything
 * else.
 */
@ProviderType
public interface VolunteerService {

    /**
     * Registers somebody who has shown interest. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link VolunteerData} that is not acceptable
     */
    VolunteerId register(VolunteerData volunteer);

    /**
     * Replaces what is written down about a volunteer. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #register}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseVolunteer#revision}
     *     or removed it; names the colleague
     */
    void revise(ReviseVolunteer command);

    /**
     * Takes a volunteer to another status. Needs {@code helpers.edit}. Who leaves starts the clock that deletes what is kept of a
     * certificate ({@code org.lotse.helpers.api.certificate}), and the one that erases all the rest ({@code org.lotse.helpers.api.leaving}); their emergency contact is deleted at
     * once, and they are taken off all shifts that are to come.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the step is not allowed from the present status, or if
     *     {@link VolunteerDetails#missing} is not empty for somebody who is to be cleared or active
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link MoveVolunteer#revision} or
     *     removed it; names the colleague
     */
    void move(MoveVolunteer command);

    /** The volunteer with this id, or empty if this municipality has none. Needs {@code helpers.read}. */
    Optional<VolunteerDetails> find(VolunteerId id);

    /**
     * A page of the volunteers that match. As quick at any depth as at the beginning. Needs {@code helpers.read}, and
     * {@code helpers.certificates} for {@link VolunteerQuery#certificateDue}.
     *
     * @param query what to list, in which order
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the
     *     beginning
     * @param size rows on a page, 1 to 200
     */
    Page<VolunteerSummary> list(VolunteerQuery query, @Nullable String after, int size);

    /** Hands every volunteer that matches to the caller, in order, a page at a time. Needs {@code helpers.export}, and what {@link #list} needs beside it. */
    void export(VolunteerQuery query, Consumer<VolunteerSummary> row);

    /** All volunteers at a glance. Needs {@code helpers.read}. */
    VolunteerOverview overview();
}
