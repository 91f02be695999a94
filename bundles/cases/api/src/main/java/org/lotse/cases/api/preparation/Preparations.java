package org.lotse.cases.api.preparation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hand-overs that are prepared where no case files are kept: the shared accommodations of a district. All who prepare there see
 * them all, so that nobody's absence keeps a person waiting. Any thread that has a scope; every call begins at the gate with {@code
 * cases.prepare}.
 */
@ProviderType
public interface Preparations {

    /** No more are listed. */
    int MOST = 500;

    /** So many days after it was sent, one should ask the municipality. */
    int DAYS_TO_ANSWER = 7;

    /** So many days after it was accepted, nothing of it is kept here any more. */
    int DAYS_KEPT = 30;

    /** So many days after its last change a draft that nobody sent is removed. */
    int DAYS_FORGOTTEN = 180;

    /** Those that match, what changed last first, at most {@link #MOST}. */
    List<PreparationSummary> list(PreparationQuery query);

    /** One of them, or empty if there is none such. */
    Optional<PreparationEntry> find(PreparationId id);

    /**
     * Keeps a draft.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the first field that is not acceptable; if it was sent meanwhile
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague was faster
     */
    PreparationEntry keep(KeepPreparation command);

    /**
     * Removes one that is not under way; what was sent stays in the administrator's list of packages, without content.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is under way
     */
    void remove(PreparationId id);
}
