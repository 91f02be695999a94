package org.lotse.helpers.core.application.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.Occasion;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On what occasions volunteers helped, as far as it is written down: shifts with a place, Patenschaften that run or ran. */
@Component(service = Occasions.class)
public final class Occasions {

    private final OwnShifts shifts;
    private final SponsorshipBook sponsorships;
    private final HoursBook book;

    @Activate
    public Occasions(@Reference OwnShifts shifts, @Reference SponsorshipBook sponsorships, @Reference HoursBook book) {
        this.shifts = shifts;
        this.sponsorships = sponsorships;
        this.book = book;
    }

    /**
     * The circle of the activity, if the hours are of a shift whose activity belongs to one.
     *
     * @throws RuleViolation beside {@code occasion} if the volunteer was not there, or it was not on that day
     */
    Optional<CircleId> checked(HoursData data) {
        var occasion = data.occasion();
        if (occasion == null) {
            return Optional.empty();
        }
        if (occasion.shift() != null) {
            return Optional.ofNullable(circleOf(occasion.shift(), data));
        }
        requireRunning(occasion.request(), data);
        return Optional.empty();
    }

    /** As {@link Hours#proposals} wants them. */
    List<HoursProposal> proposals(VolunteerId volunteer, LocalDate today) {
        var from = today.minusDays(Hours.DAYS_BACK);
        var logged = book.of(volunteer, from, today).stream()
                .map(HoursEntry::data)
                .map(HoursData::occasion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var ofShifts = shifts.of(volunteer, from).stream()
                .filter(Occasions::wasThere)
                .filter(own -> !own.shift().day().isAfter(today))
                .filter(own -> !logged.contains(Occasion.on(own.shift().id())))
                .sorted(Comparator.comparing((OwnShift own) -> own.shift().day())
                        .reversed())
                .map(Occasions::proposal);
        var ofSponsorships = sponsorships.of(volunteer).stream()
                .filter(one -> !one.from().isAfter(today))
                .filter(one -> one.end() == null || !one.end().on().isBefore(from))
                .map(one -> new HoursProposal(Occasion.in(one.request()), one.purpose(), null, null, null));
        return Stream.concat(ofShifts, ofSponsorships).toList();
    }

    private @Nullable CircleId circleOf(ShiftId shift, HoursData data) {
        return shifts.of(data.volunteer(), data.day()).stream()
                .filter(own -> own.shift().id().equals(shift) && wasThere(own))
                .filter(own -> own.shift().day().equals(data.day()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("occasion", "helpers.rule.not-on-shift"))
                .shift()
                .circle();
    }

    private void requireRunning(@Nullable HelpRequestId request, HoursData data) {
        if (sponsorships.of(data.volunteer()).stream().noneMatch(one -> ran(one, request, data.day()))) {
            throw RuleViolation.at("occasion", "helpers.rule.no-sponsorship-then");
        }
    }

    private static boolean ran(SponsorshipSummary one, @Nullable HelpRequestId request, LocalDate day) {
        return one.request().equals(request)
                && !one.from().isAfter(day)
                && (one.end() == null || !one.end().on().isBefore(day));
    }

    private static boolean wasThere(OwnShift own) {
        return own.state() == SignUpState.PLACED && !own.shift().cancelled();
    }

    private static HoursProposal proposal(OwnShift own) {
        var shift = own.shift();
        return new HoursProposal(
                Occasion.on(shift.id()),
                shift.title(),
                shift.day(),
                (int) Duration.between(shift.from(), shift.to()).toMinutes(),
                shift.circle());
    }
}
