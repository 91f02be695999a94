package org.lotse.helpers.core.application.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.request.ArrangeSponsorship;
import org.lotse.helpers.api.request.EndSponsorship;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.Matching;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.request.Candidates;
import org.lotse.helpers.core.domain.request.HelpRequest;
import org.lotse.helpers.core.domain.request.Ranking;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.helpers.core.domain.request.Sponsorship;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggests volunteers and keeps what people decide; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalMatching implements Matching {

    private static final Set<HelpRequestState> LOOKED_FOR = Set.of(HelpRequestState.OPEN, HelpRequestState.TAKEN_UP);

    private final RequestBook requests;
    private final SponsorshipBook sponsorships;
    private final Candidates candidates;
    private final Volunteers volunteers;
    private final RequestChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalMatching(
            @Reference RequestBook requests,
            @Reference SponsorshipBook sponsorships,
            @Reference Candidates candidates,
            @Reference Volunteers volunteers,
            @Reference RequestChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.requests = requests;
        this.sponsorships = sponsorships;
        this.candidates = candidates;
        this.volunteers = volunteers;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Suggestion> suggestions(HelpRequestId request) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> lookedFor(request)
                .map(found -> ranked(
                        found,
                        found.circle()
                                .map(volunteers::members)
                                .<Predicate<VolunteerId>>map(members -> members::contains)
                                .orElse(one -> true)))
                .orElse(List.of()));
    }

    @Override
    public List<Suggestion> suggestionsBeyond(HelpRequestId request) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> lookedFor(request)
                .flatMap(found -> found.circle()
                        .map(volunteers::members)
                        .map(members -> ranked(found, one -> !members.contains(one))))
                .orElse(List.of()));
    }

    @Override
    public void arrange(ArrangeSponsorship command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var request = changes.present(command.request());
            var volunteer = volunteers.find(command.volunteer()).orElseThrow(ConcurrentChange::removed);
            sponsorships.add(Sponsorship.arrange(
                    changes.next().value(), request, volunteer, command, changes.now(), changes.today()));
            changes.tell(request);
        });
    }

    @Override
    public void end(EndSponsorship command) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var request = changes.present(command.request());
            sponsorships
                    .running(request.id())
                    .orElseThrow(() -> RuleViolation.of("helpers.rule.none-runs"))
                    .end(request, command, changes.now(), changes.today());
            changes.tell(request);
        });
    }

    @Override
    public List<SponsorshipSummary> ofRequest(HelpRequestId request) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> sponsorships.of(request));
    }

    @Override
    public List<SponsorshipSummary> ofVolunteer(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> sponsorships.of(volunteer));
    }

    private Optional<HelpRequest> lookedFor(HelpRequestId request) {
        return requests.find(request).filter(found -> LOOKED_FOR.contains(found.state()));
    }

    private List<Suggestion> ranked(HelpRequest request, Predicate<VolunteerId> among) {
        var need = request.need();
        var asked = candidates.seenFrom(need).stream()
                .filter(one -> among.test(one.id()))
                .toList();
        return new Ranking(need).rank(asked, MOST_SUGGESTIONS);
    }
}
