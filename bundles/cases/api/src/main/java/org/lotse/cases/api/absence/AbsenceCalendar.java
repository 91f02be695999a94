package org.lotse.cases.api.absence;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who is away, for everybody who works with cases. Threads, transactions and refusals as for {@link org.lotse.cases.api.CaseService}.
 * The kind of an absence is told to the person and to whoever holds {@code cases.assign}, and to nobody else.
 */
@ProviderType
public interface AbsenceCalendar {

    /** Whoever is away today or will be: absences with gaps first, then by their first day. Needs {@code cases.read}. */
    List<AbsenceEntry> current();

    /** The absence with this id, or empty if there is none any more. Needs {@code cases.read}. */
    Optional<AbsenceEntry> find(AbsenceId id);
}
