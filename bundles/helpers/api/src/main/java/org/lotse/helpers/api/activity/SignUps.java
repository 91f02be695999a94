package org.lotse.helpers.api.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerSummary;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signs volunteers up for shifts and withdraws them. Whoever asks for it, it is done here: one after the other for each shift, so that the last
 * place is given once. Any thread that has a scope; every call is one transaction and begins at the gate. Signing up, withdrawing and moving up
 * stand in the audit trail.
 */
@ProviderType
public interface SignUps {

    /** Most volunteers that are offered at once. */
    int MOST_CANDIDATES = 50;

    /**
     * Signs a volunteer up. When all places are taken they wait. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code volunteer} if they may not serve – neither cleared nor active, or something of
     *     their clearing is missing – or are signed up already; if the shift is cancelled or signing up is over
     * @throws org.lotse.platform.api.data.ConcurrentChange if the shift or the volunteer is gone
     */
    SignUpState signUp(ShiftId shift, VolunteerId volunteer);

    /**
     * Takes a volunteer off a shift; whoever waits first and may serve moves up. Twice is as good as once. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if the shift is gone
     */
    void withdraw(ShiftId shift, VolunteerId volunteer);

    /** What speaks against this volunteer on this shift, in the order in which to say it; nothing if either is gone. Needs {@code helpers.read}. */
    List<SignUpWarning> warnings(ShiftId shift, VolunteerId volunteer);

    /**
     * Volunteers who are cleared or active and not signed up for this shift, by name, at most {@value #MOST_CANDIDATES}. Needs {@code helpers.read}.
     *
     * @param text words that all have to occur in what the list of volunteers searches in, or null for any
     */
    List<VolunteerSummary> candidates(ShiftId shift, @Nullable String text);

    /** The shifts from today on that a volunteer is signed up for, by day and time, cancelled ones too. Needs {@code helpers.read}. */
    List<OwnShift> ofVolunteer(VolunteerId volunteer);
}
