package org.lotse.cases.api.release;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of who received what out of the cases of the current scope's tenant. Threads, transactions and refusals as for
 * {@link ReleaseService}.
 */
@ProviderType
public interface DisclosureRegister {

    /**
     * Enters that something was handed on. It must rest on a consent and on a release from secrecy that were in force on that day, both
     * for this receiver, for all its areas and, where it holds special categories, for those; a provision of law stands in for what is
     * missing (§ 67d SGB X; § 203 StGB). Needs {@code cases.releases}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code provision} if it rests on nothing, or beside the field that is
     *     not acceptable; names of fields are those of {@link DisclosureData}; or if there is no such case
     */
    DisclosureId record(RecordDisclosure command);

    /**
     * A page of a case's register, the latest first. Needs {@code cases.read}.
     *
     * @param after {@link Page#next} of the page before, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<DisclosureEntry> entries(CaseId caseId, @Nullable String after, int size);
}
