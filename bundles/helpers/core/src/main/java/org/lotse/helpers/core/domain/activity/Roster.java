package org.lotse.helpers.core.domain.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.platform.api.rule.RuleViolation;

/** Everybody who is signed up for one shift, in line: decides who has a place and who waits. Used while the shift is locked. */
public final class Roster {

    private final Shift shift;
    private final List<SignUp> line;

    /** @param signedUp everybody, in any order */
    public Roster(Shift shift, List<SignUp> signedUp) {
        this.shift = shift;
        line = new ArrayList<>(signedUp);
        line.sort(Comparator.comparingInt(SignUp::number));
    }

    /**
     * Somebody comes to the end of the line; whoever waits and may serve has moved up before.
     *
     * @param id of what is written down
     * @throws RuleViolation if they stand there already, the shift is cancelled or signing up is over
     */
    public SignUp enter(UUID id, VolunteerId volunteer, LocalDate today) {
        shift.requireOpenTo(today);
        if (find(volunteer).isPresent()) {
            throw RuleViolation.at("volunteer", "helpers.rule.signed-up-already");
        }
        var entered = new SignUp(id, shift.id(), volunteer, shift.nextNumber(), hasRoom(), today);
        line.add(entered);
        return entered;
    }

    /** Somebody goes, if they stand there. */
    public Optional<SignUp> leave(VolunteerId volunteer) {
        var leaving = find(volunteer);
        leaving.ifPresent(line::remove);
        return leaving;
    }

    /**
     * Fills the places that are free, the first in line first. Nobody moves up to a shift that is cancelled or over.
     *
     * @param mayServe who cannot serve now keeps their place in line
     * @return those who moved up
     */
    public List<SignUp> moveUp(Predicate<VolunteerId> mayServe, LocalDate today) {
        var moved = new ArrayList<SignUp>();
        if (!shift.takesPlace() || shift.day().isBefore(today)) {
            return moved;
        }
        for (var one : line) {
            if (hasRoom() && !one.isPlaced() && mayServe.test(one.volunteer())) {
                one.moveUp(today);
                moved.add(one);
            }
        }
        return moved;
    }

    private boolean hasRoom() {
        return line.stream().filter(SignUp::isPlaced).count() < shift.places();
    }

    private Optional<SignUp> find(VolunteerId volunteer) {
        return line.stream().filter(one -> one.volunteer().equals(volunteer)).findFirst();
    }
}
