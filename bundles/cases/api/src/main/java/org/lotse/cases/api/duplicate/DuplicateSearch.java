package org.lotse.cases.api.duplicate;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Looks for the same person while somebody types. Any thread that has a scope; every call is one transaction and begins at the gate. */
@ProviderType
public interface DuplicateSearch {

    /** More are never told. */
    int MOST = 5;

    /**
     * Cases of this tenant whose person may be the one who is sketched, the likeliest first. Needs {@code cases.read}.
     *
     * @return empty as long as no name is known
     */
    List<SimilarCase> like(PersonSketch sketch);
}
