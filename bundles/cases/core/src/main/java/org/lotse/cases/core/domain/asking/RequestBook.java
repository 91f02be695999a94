package org.lotse.cases.core.domain.asking;

import java.util.List;

/** Requests of the current tenant to others. Inside a transaction only. */
public interface RequestBook {

    /** One goes out. */
    void add(OwnRequest request);

    /** All of them, the latest first. */
    List<OwnRequest> all();

    /** Those about the same case of another body. */
    List<OwnRequest> about(String token);

    /** Forgets one. */
    void remove(OwnRequest request);
}
