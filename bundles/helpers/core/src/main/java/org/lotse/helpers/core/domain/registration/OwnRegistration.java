package org.lotse.helpers.core.domain.registration;

import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;

/** What is kept of how somebody registered themselves. Inside a transaction only. */
public interface OwnRegistration {

    /** The registration of which this volunteer came. */
    Optional<Registration> of(VolunteerId volunteer);
}
