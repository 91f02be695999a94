package org.lotse.helpers.core.application.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.request.Need;
import org.lotse.helpers.core.domain.request.RequestBook;
import org.lotse.helpers.core.domain.request.Sponsorship;
import org.lotse.helpers.core.domain.request.SponsorshipBook;

/** Patenschaften of one tenant in a list. */
public final class InMemorySponsorshipBook implements SponsorshipBook {

    private final List<Sponsorship> kept = new ArrayList<>();
    private final RequestBook requests;
    private final Volunteers volunteers;

    public InMemorySponsorshipBook(RequestBook requests, Volunteers volunteers) {
        this.requests = requests;
        this.volunteers = volunteers;
    }

    @Override
    public void add(Sponsorship sponsorship) {
        kept.add(sponsorship);
    }

    @Override
    public Optional<Sponsorship> running(HelpRequestId request) {
        return kept.stream()
                .filter(one -> one.isRunning() && one.requestId().equals(request.value()))
                .findFirst();
    }

    @Override
    public List<SponsorshipSummary> of(HelpRequestId request) {
        return of(one -> one.requestId().equals(request.value()));
    }

    @Override
    public List<SponsorshipSummary> of(VolunteerId volunteer) {
        return of(one -> one.volunteerId().equals(volunteer.value()));
    }

    @Override
    public int hoursPerWeek(VolunteerId volunteer) {
        return kept.stream()
                .filter(one -> one.isRunning() && one.volunteerId().equals(volunteer.value()))
                .map(one -> requests.find(new HelpRequestId(one.requestId())).orElseThrow())
                .mapToInt(
                        request -> Optional.ofNullable(request.details().data().hoursPerWeek())
                                .orElse(Need.UNKNOWN_HOURS))
                .sum();
    }

    private List<SponsorshipSummary> of(Predicate<Sponsorship> which) {
        return kept.reversed().stream()
                .filter(which)
                .map(one -> one.summary(
                        requests.find(new HelpRequestId(one.requestId())).orElseThrow(),
                        volunteers.find(new VolunteerId(one.volunteerId())).orElseThrow()))
                .toList();
    }
}
