package org.lotse.cases.api.merge;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Merges cases of one person in the current scope's tenant. Threads, transactions and refusals as for
 * {@link org.lotse.cases.api.CaseService}.
 */
@ProviderType
public interface CaseMerging {

    /**
     * What would come of it. Changes nothing. Needs {@code cases.merge}.
     *
     * @param stays the case that stays
     * @param goes the case that is merged into it
     * @throws org.lotse.platform.api.rule.RuleViolation if this tenant has no such case
     */
    MergePreview preview(CaseId stays, CaseId goes);

    /**
     * Merges, as a whole or not at all. Nobody can undo it. Needs {@code cases.merge}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, {@code reason} or one of
     *     {@link org.lotse.cases.api.PersonData}; or for what stands in the way, see {@link MergeHindrance}
     * @throws org.lotse.platform.api.data.ConcurrentChange if one of the two is not what the preview showed any more
     */
    void merge(MergeCases command);

    /** The cases that were merged into this one, the latest first. Needs {@code cases.read}. */
    List<MergedCaseEntry> into(CaseId stays);
}
