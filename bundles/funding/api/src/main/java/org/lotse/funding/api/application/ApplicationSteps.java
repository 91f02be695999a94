package org.lotse.funding.api.application;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The steps of an application from the draft to the decision. For screens, in a district as in a municipality; any thread that has a scope. Every call begins
 * at the gate, needs {@code funding.apply} and is one transaction of the current tenant; the audit trail tells which step it was, with identities only.
 * Refusals stand beside the component of the command; each call throws {@link org.lotse.platform.api.data.ConcurrentChange} if somebody else was
 * faster or the application is gone, and {@link org.lotse.platform.api.rule.RuleViolation} if the step does not follow on the state.
 */
@ProviderType
public interface ApplicationSteps {

    /**
     * Finds a draft complete.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if something has to be put right; {@link ApplicationReckoning#problems} says what
     */
    void check(SeenApplication seen);

    /**
     * A checked one was signed on paper; nothing of it changes from now on.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation also if something has to be put right by now, for example in the grouping
     */
    void sign(SignApplication command);

    /** A signed one was handed in. */
    void send(SendApplication command);

    /** The authority decided, on what was sent or on an objection. A rejected objection leaves the decision before as it is. */
    void decide(DecideApplication command);

    /**
     * The applicant objected to a rejection, or to an approval of less than was applied for. A decision on an objection is final here: what follows is a
     * lawsuit. An objection after its time is entered too, since the authority may allow it (§ 70 (2), § 60 VwGO).
     */
    void object(ObjectToDecision command);

    /** The applicant takes the application back, at any time unless it was rejected, or only an objection. */
    void takeBack(TakeBack command);

    /** What is checked or signed but not sent goes back to the draft. */
    void reopen(ReopenApplication command);
}
