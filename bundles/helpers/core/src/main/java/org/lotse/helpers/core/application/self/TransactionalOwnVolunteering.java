package org.lotse.helpers.core.application.self;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.request.SponsorshipEnd;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.api.self.OwnData;
import org.lotse.helpers.api.self.OwnEntry;
import org.lotse.helpers.api.self.OwnVolunteering;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.application.paper.Disclosure;
import org.lotse.helpers.core.application.paper.Disclosures;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own entry; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalOwnVolunteering implements OwnVolunteering {

    private static final Set<VolunteerStatus> OWN_STEPS = Set.of(VolunteerStatus.PAUSED, VolunteerStatus.LEFT);

    private final Oneself oneself;
    private final VolunteerChanges changes;
    private final SponsorshipBook sponsorships;
    private final Disclosures disclosures;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalOwnVolunteering(
            @Reference Oneself oneself,
            @Reference VolunteerChanges changes,
            @Reference SponsorshipBook sponsorships,
            @Reference Disclosures disclosures,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.oneself = oneself;
        this.changes = changes;
        this.sponsorships = sponsorships;
        this.disclosures = disclosures;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Optional<OwnEntry> find() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> oneself.find().map(this::entry));
    }

    @Override
    public void revise(long revision, OwnData data) {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> {
            var volunteer = oneself.require();
            changes.revise(volunteer, new ReviseVolunteer(volunteer.id(), revision, data.within(volunteer.data())));
        });
    }

    @Override
    public void move(long revision, VolunteerStatus to) {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> {
            var volunteer = oneself.require();
            if (!OWN_STEPS.contains(to)) {
                throw RuleViolation.of("helpers.rule.step");
            }
            if (to == VolunteerStatus.LEFT
                    && sponsorships.of(volunteer.id()).stream().anyMatch(SponsorshipSummary::isRunning)) {
                throw RuleViolation.of("helpers.rule.sponsorship-runs");
            }
            changes.move(volunteer, new MoveVolunteer(volunteer.id(), revision, to));
        });
    }

    @Override
    public List<SponsorshipSummary> sponsorships() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> sponsorships.of(oneself.require().id()).stream()
                .map(TransactionalOwnVolunteering::withoutFeedback)
                .toList());
    }

    @Override
    public void disclosure(OutputStream to) throws IOException {
        access.require(HelpersPermissions.SELF);
        var told = told();
        disclosures.print(told.volunteer(), told.kept(), to);
    }

    @Override
    public String disclosureData() {
        access.require(HelpersPermissions.SELF);
        var told = told();
        return disclosures.data(told.volunteer(), told.kept());
    }

    private static SponsorshipSummary withoutFeedback(SponsorshipSummary one) {
        var end = one.end();
        return end == null ? one : one.endedBy(new SponsorshipEnd(end.on(), end.reason(), null, null));
    }

    private Told told() {
        return transactions.read(() -> {
            var volunteer = oneself.require();
            return new Told(volunteer.id(), disclosures.of(volunteer));
        });
    }

    private OwnEntry entry(Volunteer volunteer) {
        var steps = new LinkedHashSet<>(volunteer.status().next());
        steps.retainAll(OWN_STEPS);
        return new OwnEntry(
                volunteer.id(),
                volunteer.revision(),
                volunteer.data().fullName(),
                volunteer.status(),
                steps,
                disclosures.circles(volunteer, true),
                OwnData.of(volunteer.data()));
    }

    private record Told(VolunteerId volunteer, Disclosure kept) {}
}
