package org.lotse.liga.api.retention;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What of the current scope's district is erased next. Needs {@code liga.read}. Any thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface Retention {

    /** Most that is told at once. */
    int MOST = 500;

    /** What is erased until a day, that day included, the next first, at most {@value #MOST}. */
    List<Expiring> until(LocalDate day);
}
