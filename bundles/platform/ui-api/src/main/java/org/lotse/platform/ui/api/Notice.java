package org.lotse.platform.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/** A line that stands above every page, also before signing in, while this service is registered: "demonstration data". */
@ConsumerType
public interface Notice {

    /** Key of the line's text. */
    String textKey();

    /** Key of a longer text that the sign-in page shows, lines separated by line feeds; for example demo accounts. */
    String detailsKey();
}
