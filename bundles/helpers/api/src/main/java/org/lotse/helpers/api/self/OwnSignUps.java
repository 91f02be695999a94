package org.lotse.helpers.api.self;

import java.util.List;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How volunteers sign themselves up for shifts and withdraw. As {@link OwnVolunteering}, always about the caller; a {@link
 * org.lotse.platform.api.rule.RuleViolation} refuses whom no entry is joined to. Who else is signed up is not told, only how many. Any thread that has
 * a scope; every call is one transaction and begins at the gate with {@code helpers.self}.
 */
@ProviderType
public interface OwnSignUps {

    /** Days ahead for which shifts are offered. */
    int DAYS_AHEAD = 90;

    /** The shifts from today on that the caller is signed up for, by day and time, cancelled ones too. Needs {@code helpers.self}. */
    List<OwnShift> mine();

    /**
     * Shifts of the next {@value #DAYS_AHEAD} days for which the caller can sign up, by day and time: of activities that belong to no circle or to one of theirs, not
     * cancelled, still open, and not those of {@link #mine}. Full ones too, since one can wait. Needs {@code helpers.self}.
     */
    List<ShiftSummary> offered();

    /** What speaks against the caller on this shift; nothing if it is gone. Needs {@code helpers.self}. */
    List<SignUpWarning> warnings(ShiftId shift);

    /**
     * Signs the caller up. When all places are taken they wait. Needs {@code helpers.self}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the shift is not one that is {@link #offered}, or something is missing for being asked to help
     */
    SignUpState signUp(ShiftId shift);

    /**
     * Takes the caller off a shift that is to come; whoever waits first moves up. Twice is as good as once. Needs {@code helpers.self}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if its day is over
     */
    void withdraw(ShiftId shift);
}
