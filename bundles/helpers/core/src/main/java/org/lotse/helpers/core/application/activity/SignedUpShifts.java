package org.lotse.helpers.core.application.activity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts what is kept of a volunteer's sign-ups beside what is kept of the shifts. */
@Component
public final class SignedUpShifts implements OwnShifts {

    private final SignUpBook signUps;
    private final ShiftBook shifts;

    @Activate
    public SignedUpShifts(@Reference SignUpBook signUps, @Reference ShiftBook shifts) {
        this.signUps = signUps;
        this.shifts = shifts;
    }

    @Override
    public List<OwnShift> of(VolunteerId volunteer, LocalDate from) {
        var own = signUps.of(volunteer, from).stream().collect(Collectors.toMap(SignUp::shift, Function.identity()));
        return shifts.summaries(own.keySet()).stream()
                .map(shift -> {
                    var signUp = requireNonNull(own.get(shift.id()));
                    return new OwnShift(
                            shift,
                            signUp.state(),
                            signUp.signedUpOn(),
                            signUp.movedUpOn().orElse(null));
                })
                .toList();
    }
}
