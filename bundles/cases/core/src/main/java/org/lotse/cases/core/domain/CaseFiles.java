package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Workload;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;

/** All case files of the current tenant. Inside a transaction only. */
public interface CaseFiles {

    /** Takes in a new file. */
    void add(CaseFile file);

    /** The file with this id, to look at. */
    Optional<CaseFile> find(CaseId id);

    /** The file with this id, to change: until the transaction ends, everybody else who wants to change it waits. */
    Optional<CaseFile> lock(CaseId id);

    /**
     * A page of the list.
     *
     * @param quietBefore who was last heard of before this day counts as quiet
     * @param after cursor of the page before, or null
     */
    Page<CaseSummary> page(CaseQuery query, LocalDate quietBefore, @Nullable String after, int size);

    /** What the list can be narrowed to. */
    CaseChoices choices();

    /** The cases of one person in figures; {@code quietBefore} as for {@link #page}. */
    Workload workload(UserId responsible, LocalDate quietBefore);
}
