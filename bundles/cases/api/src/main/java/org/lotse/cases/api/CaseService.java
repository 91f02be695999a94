package org.lotse.cases.api;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens, finds and revises the case files of the current scope's tenant. Any thread that has a scope; every call is one
 * transaction and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface CaseService {

    /**
     * Opens a case file, gives it the next number of its year and makes the caller responsible. Needs {@code cases.open}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those
     *     of {@link PersonData}, {@link DwellingData} and {@link OpenCase}, and {@code consent}, {@code consentOn}
     */
    CaseId open(OpenCase command);

    /**
     * Replaces the core data of a case. Needs {@code cases.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #open}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague revised it since {@link ReviseCase#revision} or
     *     removed it; names the colleague
     */
    void revise(ReviseCase command);

    /**
     * The case with this id, or empty if this tenant has none. Where that one was merged into another, the one that stays, which has
     * another id. Needs {@code cases.read}.
     */
    Optional<CaseDetails> find(CaseId id);

    /**
     * A page of the cases that match. As quick at any depth as at the beginning. Needs {@code cases.read}.
     *
     * @param query what to list, in which order
     * @param after where the page begins: {@link Page#next} of the page before <em>of the same query</em>, or null for the
     *     beginning
     * @param size rows on a page, 1 to 200
     */
    Page<CaseSummary> list(CaseQuery query, @Nullable String after, int size);

    /** Hands every case that matches to the caller, in order, without keeping them in memory. Needs {@code cases.export}. */
    void export(CaseQuery query, Consumer<CaseSummary> row);

    /** What {@link #list} can be narrowed to. Needs {@code cases.read}. */
    CaseChoices choices();

    /** The caller's own cases in figures. Needs {@code cases.read}. */
    Workload mine();
}
