package org.lotse.helpers.core.application.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.certificate.CertificateDeletion;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.api.certificate.DeletionReason;
import org.lotse.helpers.api.certificate.RecordCertificate;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.certificate.CertificateBook;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.certificate.LoggedDeletion;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps three facts about certificates; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCertificates implements Certificates {

    private final Volunteers volunteers;
    private final CertificateBook certificates;
    private final DeletionClock deletion;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalCertificates(
            @Reference Volunteers volunteers,
            @Reference CertificateBook certificates,
            @Reference DeletionClock deletion,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.volunteers = volunteers;
        this.certificates = certificates;
        this.deletion = deletion;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void record(RecordCertificate command) {
        access.require(HelpersPermissions.CERTIFICATES);
        transactions.write(() -> {
            var volunteer = volunteers.find(command.volunteer()).orElseThrow(ConcurrentChange::removed);
            requireReason(volunteer);
            var kept = certificates.find(command.volunteer());
            requireSeen(kept, command.seen());
            var check = kept.orElseGet(() -> begun(command));
            check.replace(command.facts(), today());
            deletion.inspected(volunteer, check);
            if (command.facts().relevantConviction()) {
                volunteer.suspend(new LastChange(scope.require().actor().displayName(), clock.instant()));
            }
        });
    }

    @Override
    public void delete(VolunteerId volunteer, CertificateFacts seen) {
        access.require(HelpersPermissions.CERTIFICATES);
        transactions.write(() -> {
            var kept = certificates.find(volunteer);
            requireSeen(kept, seen);
            kept.ifPresent(check -> deletion.delete(check, DeletionReason.BY_HAND));
        });
    }

    @Override
    public Optional<CertificateDetails> find(VolunteerId volunteer) {
        access.require(HelpersPermissions.CERTIFICATES);
        return transactions.read(() -> readable(certificates.find(volunteer)).map(CertificateCheck::details));
    }

    @Override
    public long due() {
        access.require(HelpersPermissions.CERTIFICATES);
        return transactions.read(() -> certificates.due(today()));
    }

    @Override
    public long due(CircleId circle) {
        access.require(HelpersPermissions.CERTIFICATES);
        return transactions.read(() -> certificates.due(today(), circle));
    }

    @Override
    public List<CertificateDeletion> deletions() {
        access.require(HelpersPermissions.CERTIFICATES);
        return transactions.read(() -> certificates.log(MOST_DELETIONS).stream()
                .map(LoggedDeletion::entry)
                .toList());
    }

    private CertificateCheck begun(RecordCertificate command) {
        var check = CertificateCheck.of(command.volunteer(), command.facts(), today());
        certificates.add(check);
        return check;
    }

    private void requireSeen(Optional<CertificateCheck> kept, @Nullable CertificateFacts seen) {
        var present = readable(kept).map(CertificateCheck::facts);
        if (!present.equals(Optional.ofNullable(seen))) {
            throw ConcurrentChange.after(null);
        }
    }

    private Optional<CertificateCheck> readable(Optional<CertificateCheck> kept) {
        return kept.filter(check -> !check.isToDelete(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Without a reason to ask for one nothing may be kept; who has left does nothing any more that would be one. */
    private static void requireReason(Volunteer volunteer) {
        if (volunteer.status() == VolunteerStatus.LEFT) {
            throw RuleViolation.of("helpers.rule.left-is-final");
        }
        var need = volunteer.certificateNeed();
        if (need == null || need == CertificateNeed.NOT_NEEDED) {
            throw RuleViolation.of("helpers.rule.certificate-not-needed");
        }
    }
}
