package org.lotse.helpers.core.application.activity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.activity.OwnShift;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.SignUpState;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.api.activity.SignUps;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.OwnShifts;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs volunteers up and withdraws them; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalSignUps implements SignUps {

    private final Rosters rosters;
    private final Objections objections;
    private final SignUpBook signUps;
    private final OwnShifts ownShifts;
    private final Volunteers volunteers;
    private final ActivityChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalSignUps(
            @Reference Rosters rosters,
            @Reference Objections objections,
            @Reference SignUpBook signUps,
            @Reference OwnShifts ownShifts,
            @Reference Volunteers volunteers,
            @Reference ActivityChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.rosters = rosters;
        this.objections = objections;
        this.signUps = signUps;
        this.ownShifts = ownShifts;
        this.volunteers = volunteers;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public SignUpState signUp(ShiftId shift, VolunteerId volunteer) {
        access.require(HelpersPermissions.EDIT);
        return transactions.write(() -> rosters.enter(shift, volunteer));
    }

    @Override
    public void withdraw(ShiftId shift, VolunteerId volunteer) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> rosters.leave(shift, volunteer));
    }

    @Override
    public List<SignUpWarning> warnings(ShiftId shift, VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> objections.to(shift, volunteer));
    }

    @Override
    public List<VolunteerSummary> candidates(ShiftId shift, @Nullable String text) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> {
            var present = signUps.of(shift).stream().map(SignUp::volunteer).collect(Collectors.toSet());
            var query = VolunteerQuery.ALL.matching(text);
            return Stream.of(VolunteerStatus.values())
                    .filter(VolunteerStatus::isAvailable)
                    .flatMap(status ->
                            volunteers
                                    .page(query.being(status), null, MOST_CANDIDATES + present.size())
                                    .items()
                                    .stream())
                    .filter(volunteer -> !present.contains(volunteer.id()))
                    .sorted(Comparator.comparing(Volunteer::sortName))
                    .limit(MOST_CANDIDATES)
                    .map(Volunteer::summary)
                    .toList();
        });
    }

    @Override
    public List<OwnShift> ofVolunteer(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> ownShifts.of(volunteer, changes.today()));
    }
}
