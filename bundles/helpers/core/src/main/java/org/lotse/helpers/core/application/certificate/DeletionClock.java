package org.lotse.helpers.core.application.certificate;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.certificate.DeletionReason;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.certificate.CertificateDays;
import org.lotse.helpers.core.domain.certificate.LoggedDeletion;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.data.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Decides when the facts about a certificate go (§ 72a (5) SGB VIII): at once if no activity follows, else six months after it ended. Inside
 * the transaction of what happened; asks no gate, since its callers did.
 */
@Component(service = DeletionClock.class)
public final class DeletionClock {

    private static final int AT_ONCE = 50;

    private final CertificateBook certificates;
    private final SponsorshipBook sponsorships;
    private final Clock clock;

    @Activate
    public DeletionClock(
            @Reference CertificateBook certificates, @Reference SponsorshipBook sponsorships, @Reference Clock clock) {
        this.certificates = certificates;
        this.sponsorships = sponsorships;
        this.clock = clock;
    }

    /** Whether a certificate was inspected that holds. */
    public boolean holds(Volunteer volunteer) {
        return certificates
                .find(volunteer.id())
                .filter(check -> check.holds(today()))
                .isPresent();
    }

    /** What was seen of a certificate was written down today: until somebody is cleared, it waits for that. */
    void inspected(Volunteer volunteer, CertificateCheck check) {
        if (wasNeverCleared(volunteer.status())) {
            check.deleteOn(CertificateDays.waitUntil(today()));
        } else {
            check.keep();
        }
    }

    /** A volunteer went a step; {@code before} is where they came from. */
    public void moved(Volunteer volunteer, VolunteerStatus before) {
        certificates.find(volunteer.id()).ifPresent(check -> {
            switch (volunteer.status()) {
                case INTERESTED, INTERVIEWED -> {
                    // Nothing begins and nothing ends.
                }
                case CLEARED, ACTIVE, PAUSED -> check.keep();
                case LEFT -> ended(volunteer, before, check);
            }
        });
    }

    /** Another decision was taken on whether a certificate is needed. */
    public void decided(Volunteer volunteer) {
        if (volunteer.certificateNeed() == CertificateNeed.NOT_NEEDED) {
            certificates.find(volunteer.id()).ifPresent(check -> delete(check, DeletionReason.NOT_NEEDED));
        }
    }

    /** Everything else of them is erased. */
    public void erased(Volunteer volunteer) {
        certificates
                .find(volunteer.id())
                .ifPresent(check ->
                        delete(check, check.isToDelete(today()) ? DeletionReason.PERIOD_OVER : DeletionReason.ERASED));
    }

    /** Deletes, and writes down that it did. */
    void delete(CertificateCheck check, DeletionReason reason) {
        certificates.remove(check);
        log(reason, 1);
    }

    /**
     * Deletes some of what ought to be gone.
     *
     * @return whether there may be more
     */
    boolean purge() {
        var due = certificates.toDelete(today(), AT_ONCE);
        due.forEach(certificates::remove);
        if (!due.isEmpty()) {
            log(DeletionReason.PERIOD_OVER, due.size());
        }
        return due.size() == AT_ONCE;
    }

    private void ended(Volunteer volunteer, VolunteerStatus before, CertificateCheck check) {
        var helped = before == VolunteerStatus.ACTIVE
                || before == VolunteerStatus.PAUSED
                || !sponsorships.of(volunteer.id()).isEmpty();
        if (helped) {
            check.deleteOn(CertificateDays.keptUntil(today()));
        } else {
            delete(check, DeletionReason.NO_ACTIVITY);
        }
    }

    private void log(DeletionReason reason, long count) {
        certificates.log(new LoggedDeletion(Ids.next(clock.instant()), today(), reason, count));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean wasNeverCleared(VolunteerStatus status) {
        return status == VolunteerStatus.INTERESTED || status == VolunteerStatus.INTERVIEWED;
    }
}
