package org.lotse.cases.core.domain;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.release.ReleaseId;

/** All releases of people in the current tenant's cases. Inside a transaction only. */
public interface Releases {

    /** Takes in a new release. */
    void add(Release release);

    /** The release with this id. */
    Optional<Release> find(ReleaseId id);

    /**
     * The releases of a case, the latest first.
     *
     * @param most how many at most
     */
    List<Release> of(CaseId caseId, int most);

    /**
     * Receivers that are named, one spelling of each, in the order of the alphabet.
     *
     * @param most how many at most
     */
    List<String> receivers(int most);
}
