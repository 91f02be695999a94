package org.lotse.cases.core.domain.directory;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.directory.ServiceId;

/** The regular services that the current tenant lists. Inside a transaction only. */
public interface ServiceBook {

    /** Takes in a new one. */
    void add(RegularService service);

    /** The one with this id. */
    Optional<RegularService> find(ServiceId id);

    /** Takes one out. */
    void remove(RegularService service);

    /** All of them by name. */
    List<RegularService> all();
}
