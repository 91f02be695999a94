package org.lotse.platform.ui.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A {@link View} whose title depends on what it shows: the number of a case rather than "case". */
@ConsumerType
public interface PageTitle {

    /** The title, asked for after {@link Enterable#enter}; empty means the title of {@link Place}. Never a client's name. */
    Optional<String> pageTitle();
}
