package org.lotse.helpers.core.domain.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;

/** What is kept of certificates of the current tenant's volunteers, and the log of what was deleted. Inside a transaction only. */
public interface CertificateBook {

    /** Takes in a new one. */
    void add(CertificateCheck check);

    /** What is kept of a volunteer's certificate, due for deletion or not. */
    Optional<CertificateCheck> find(VolunteerId volunteer);

    /** Deletes it. */
    void remove(CertificateCheck check);

    /** Some of those that ought to be gone. */
    List<CertificateCheck> toDelete(LocalDate today, int most);

    /** How many volunteers have to show one now or soon. */
    long due(LocalDate today);

    /** The same of one circle's volunteers. */
    long due(LocalDate today, CircleId circle);

    /** Writes down that something was deleted. */
    void log(LoggedDeletion deletion);

    /** What was deleted, the latest first. */
    List<LoggedDeletion> log(int most);
}
