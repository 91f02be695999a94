package org.lotse.liga.core.domain.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.ParticipantId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

/** Everybody in the line of one training: decides who has a place and who waits. Used while the training is locked. */
public final class TrainingLine {

    private final Training training;
    private final List<Entry> line;

    /** @param entries everybody, in any order */
    public TrainingLine(Training training, List<Entry> entries) {
        this.training = training;
        line = new ArrayList<>(entries);
        line.sort(Comparator.comparingInt(Entry::number));
    }

    /**
     * Somebody comes to the end of the line. From the first day on they are there: with a place, whatever room there is.
     *
     * @param organisation where they work, in words
     * @throws RuleViolation if it is not for them, they stand there already, or signing up is over
     */
    public Entry enter(ParticipantId id, EnterParticipant command, String organisation, LocalDate today) {
        training.requireOpenTo(today);
        training.requireFor(command.carrier() != null);
        var entered = Entry.of(id, command, organisation);
        if (line.stream().anyMatch(entered::isSameAs)) {
            throw RuleViolation.at("name", "liga.rule.signed-up-already");
        }
        var came = training.hasBegun(today);
        entered.stand(training.nextNumber(), came || hasRoom(), today);
        if (came) {
            entered.record(Attendance.ATTENDED);
        }
        line.add(entered);
        return entered;
    }

    /**
     * Somebody goes, if they stand there.
     *
     * @throws RuleViolation if it is written down whether they were there
     */
    public Optional<Entry> leave(ParticipantId participant) {
        var leaving = find(participant);
        leaving.ifPresent(entry -> {
            if (entry.attendance() != null) {
                throw RuleViolation.of("liga.rule.attendance-recorded");
            }
            line.remove(entry);
        });
        return leaving;
    }

    /**
     * Fills the places that are free, the first in line first. Nobody moves up to a training that is cancelled or has begun.
     *
     * @return those who moved up
     */
    public List<Entry> moveUp(LocalDate today) {
        var moved = new ArrayList<Entry>();
        if (!training.takesPlace() || training.firstDay().isBefore(today)) {
            return moved;
        }
        for (var one : line) {
            if (!one.isPlaced() && hasRoom()) {
                one.moveUp(today);
                moved.add(one);
            }
        }
        return moved;
    }

    /**
     * Writes down whether somebody was there.
     *
     * @throws RuleViolation before the first day, if the training is cancelled, or if they have no place
     * @throws ConcurrentChange if they do not stand there
     */
    public void record(ParticipantId participant, @Nullable Attendance attendance, LocalDate today) {
        training.requireRecordable(today);
        var entry = find(participant).orElseThrow(ConcurrentChange::removed);
        if (!entry.isPlaced()) {
            throw RuleViolation.of("liga.rule.no-place");
        }
        entry.record(attendance);
    }

    /**
     * Everybody with a place was there of whom nothing is written down yet.
     *
     * @throws RuleViolation before the first day, or if the training is cancelled
     */
    public void recordTheRest(LocalDate today) {
        training.requireRecordable(today);
        line.stream()
                .filter(entry -> entry.isPlaced() && entry.attendance() == null)
                .forEach(entry -> entry.record(Attendance.ATTENDED));
    }

    /** Everybody, in line. */
    public List<Entry> all() {
        return List.copyOf(line);
    }

    /** Whether of somebody with a place nobody wrote down whether they were there. */
    public boolean isUnrecorded() {
        return line.stream().anyMatch(entry -> entry.isPlaced() && entry.attendance() == null);
    }

    private boolean hasRoom() {
        return line.stream().filter(Entry::isPlaced).count() < training.places();
    }

    private Optional<Entry> find(ParticipantId participant) {
        return line.stream().filter(entry -> entry.id().equals(participant)).findFirst();
    }
}
