package org.lotse.liga.api.training;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the district offers, in the current scope's municipality. Needs {@code liga.own}. Any thread that has a scope; every call begins at the gate. */
@ProviderType
public interface TrainingOffers {

    /** The copy that has come, without what is over by today; empty if the district never published. */
    Optional<OfferList> current();
}
