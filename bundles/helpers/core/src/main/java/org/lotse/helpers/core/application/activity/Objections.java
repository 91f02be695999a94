package org.lotse.helpers.core.application.activity;

import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.Week;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.helpers.core.domain.activity.Warnings;
import org.lotse.helpers.core.domain.request.SponsorshipBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What speaks against somebody on a shift: their other shifts of the week, their times and their limit. Inside a transaction only. */
@Component(service = Objections.class)
public final class Objections {

    private final ShiftBook shifts;
    private final SignUpBook signUps;
    private final Volunteers volunteers;
    private final SponsorshipBook sponsorships;

    @Activate
    public Objections(
            @Reference ShiftBook shifts,
            @Reference SignUpBook signUps,
            @Reference Volunteers volunteers,
            @Reference SponsorshipBook sponsorships) {
        this.shifts = shifts;
        this.signUps = signUps;
        this.volunteers = volunteers;
        this.sponsorships = sponsorships;
    }

    /** In the order in which to say it; nothing if either is gone. */
    public List<SignUpWarning> to(ShiftId shift, VolunteerId volunteer) {
        return shifts.find(shift)
                .flatMap(about -> volunteers.find(volunteer).map(who -> to(about, who)))
                .orElse(List.of());
    }

    private List<SignUpWarning> to(Shift about, Volunteer who) {
        var others = signUps.shifts(who.id(), Week.monday(about.day()), Week.sunday(about.day())).stream()
                .filter(shift -> !shift.id().equals(about.id()))
                .toList();
        return new Warnings(who.data(), others, sponsorships.hoursPerWeek(who.id())).about(about);
    }
}
