package org.lotse.cases.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How long the people in the cases of the current scope's tenant are accompanied, and the extensions of that. Threads,
 * transactions and refusals as for {@link CaseService}.
 */
@ProviderType
public interface CarePeriods {

    /** The period of this case and all that led to it, or empty if this tenant has no such case. Needs {@code cases.read}. */
    Optional<PeriodCourse> find(CaseId id);

    /**
     * Puts a case under another programme or sets its first day; the end is reckoned anew, granted extensions stay. Needs
     * {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if the period is another one than {@link ChangePeriod#seen}
     */
    void change(ChangePeriod command);

    /**
     * Asks for an extension. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; or if the rule allows no
     *     extension, all of it is used up, or one is asked for already
     */
    ExtensionId ask(AskExtension command);

    /**
     * Grants or refuses an extension. Needs {@code cases.decide}, and nobody decides on what they asked for themselves.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, or for one's own request
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was decided meanwhile
     */
    void decide(DecideExtension command);

    /** How many extensions wait for a decision. Needs {@code cases.decide}. */
    long waiting();
}
