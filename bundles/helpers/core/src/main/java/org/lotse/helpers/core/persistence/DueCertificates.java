package org.lotse.helpers.core.persistence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.core.domain.certificate.CertificateDays;

/** Which volunteers {@code v} have to show a certificate, now or soon, as a condition in JPQL. */
final class DueCertificates {

    /** Whoever has only shown interest has nothing to show yet, and whoever has left nothing any more. */
    static final String CONDITION = "v.clearing.certificateNeed in :needed and v.status not in :uninvolved"
            + " and not exists (select c from CertificateCheck c where c.volunteerId = v.id"
            + " and c.inspectedOn > :longAgo and (c.deleteOn is null or c.deleteOn > :today))";

    private DueCertificates() {}

    /** The parameters of the condition. */
    static Map<String, Object> on(LocalDate today) {
        return Map.of(
                "needed", Set.of(CertificateNeed.MINORS, CertificateNeed.AGREEMENT),
                "uninvolved", Set.of(VolunteerStatus.INTERESTED, VolunteerStatus.LEFT),
                "longAgo", CertificateDays.inspectedLongAgo(today),
                "today", today);
    }
}
