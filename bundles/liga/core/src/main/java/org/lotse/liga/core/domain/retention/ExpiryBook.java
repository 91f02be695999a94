package org.lotse.liga.core.domain.retention;

import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.retention.Expiring;
import org.lotse.liga.api.retention.RetentionKind;

/** What of the current tenant is kept for some time only. Inside a transaction only. */
public interface ExpiryBook {

    /** What was over before a day, the earliest first. */
    List<Expiring> over(RetentionKind kind, LocalDate before, int most);

    /** Erases one of them: the record, or the names in it. */
    void erase(RetentionKind kind, String subject, LocalDate before);
}
