package org.lotse.helpers.api.certificate;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was seen of extended certificates of conduct. Every call needs {@code helpers.certificates}, begins at the gate, and is one
 * transaction of the current scope's municipality. What is due for deletion is never answered, whether or not it was deleted yet. Any
 * thread that has a scope.
 */
@ProviderType
public interface Certificates {

    /** Most entries of the log that are given back. */
    int MOST_DELETIONS = 100;

    /**
     * Keeps what was seen. Who is cleared or active pauses at once if there is a relevant conviction.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code inspectedOn} or {@code issuedOn} if a day is in the future, or the
     *     certificate was too old when it was inspected; or if it is not decided that one is needed, or the volunteer has left
     * @throws org.lotse.platform.api.data.ConcurrentChange if something else is kept than {@link RecordCertificate#seen}, or the volunteer
     *     is gone
     */
    void record(RecordCertificate command);

    /**
     * Deletes what is kept, because it was entered by mistake or is needed no more.
     *
     * @param seen what the person saw to be kept
     * @throws org.lotse.platform.api.data.ConcurrentChange if something else is kept
     */
    void delete(VolunteerId volunteer, CertificateFacts seen);

    /** What is kept of a volunteer's certificate. */
    Optional<CertificateDetails> find(VolunteerId volunteer);

    /** How many of those who need a certificate have to show one now or within three months: never inspected, or inspected long ago. */
    long due();

    /** The same of one circle's volunteers. Needs the same. */
    long due(CircleId circle);

    /** What was deleted lately, the latest first, at most {@value #MOST_DELETIONS} entries. */
    List<CertificateDeletion> deletions();
}
