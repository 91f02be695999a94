package org.lotse.liga.core.domain.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.ChangeSummary;
import org.lotse.liga.api.change.Involved;
import org.lotse.liga.api.change.StepState;
import org.lotse.liga.api.change.TickStep;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A municipality's delivery model changes on a day: what has to happen before, and what has happened of it. */
@Entity
@Table(name = "LIGA_CHANGE")
public class Change {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Enumerated(EnumType.STRING)
    @Column(name = "MODEL")
    private DeliveryModel model;

    @Enumerated(EnumType.STRING)
    @Column(name = "MODEL_BEFORE")
    private @Nullable DeliveryModel before;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "SOURCE")
    private String source;

    @Column(name = "CONTACT")
    private @Nullable String contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private ChangeState state;

    @Column(name = "PLANNED_BY")
    private String plannedBy;

    @Column(name = "ANNOUNCED_BY")
    private @Nullable String announcedBy;

    @Column(name = "ANNOUNCED_ON")
    private @Nullable LocalDate announcedOn;

    @Column(name = "ENDED_ON")
    private @Nullable LocalDate endedOn;

    @Column(name = "REASON")
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "LIGA_CHANGE_STEP", joinColumns = @JoinColumn(name = "CHANGE_ID"))
    private List<TickedStep> ticked = new ArrayList<>();

    /** For the database layer. */
    protected Change() {}

    /**
     * A change that is planned.
     *
     * @param before the model that counts on the day before, or null if none is written down
     * @throws RuleViolation beside the field that is not acceptable
     */
    public static Change plan(
            UUID id, ChangeData data, @Nullable DeliveryModel before, LastChange change, LocalDate today) {
        var planned = new Change();
        planned.id = id;
        planned.revision = Revision.first();
        planned.municipality =
                Check.present("municipality", data.municipality()).value();
        planned.state = ChangeState.PLANNED;
        planned.plannedBy = change.by();
        planned.write(data, before, today);
        return planned;
    }

    /**
     * Writes it down anew.
     *
     * @throws ConcurrentChange if somebody was faster
     * @throws RuleViolation beside the field that is not acceptable, or if it is planned no longer
     */
    public void revise(long seen, ChangeData data, @Nullable DeliveryModel before, LastChange change, LocalDate today) {
        var next = revision.after(seen, change);
        requirePlanned();
        write(data, before, today);
        revision = next;
    }

    /**
     * The municipality is told.
     *
     * @throws RuleViolation if it is planned no longer, or its day is over by now
     */
    public void announce(long seen, LastChange change, LocalDate today) {
        var next = revision.after(seen, change);
        requirePlanned();
        requireNotOver(firstDay, today);
        state = ChangeState.ANNOUNCED;
        announcedBy = change.by();
        announcedOn = today;
        revision = next;
    }

    /**
     * A step is done, or not done after all.
     *
     * @param casesOpen whether the municipality reported cases without a destination
     * @throws RuleViolation if that is not acceptable
     */
    public void tick(TickStep command, boolean casesOpen, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        requireAnnounced();
        if (command.done() && command.step() == ChangeStep.CASES && casesOpen) {
            throw RuleViolation.of("liga.rule.cases-without-destination");
        }
        if (command.step().byItself()) {
            throw RuleViolation.of("liga.rule.step-by-itself");
        }
        ticked.removeIf(one -> one.step() == command.step());
        if (command.done()) {
            ticked.add(new TickedStep(command.step(), change.by(), today));
        }
        state = ticked.isEmpty() ? ChangeState.ANNOUNCED : ChangeState.WINDING_DOWN;
        revision = next;
    }

    /**
     * It will not happen.
     *
     * @throws RuleViolation if it is over, or beside {@code reason}
     */
    public void abandon(AbandonChange command, LastChange change, LocalDate today) {
        var next = revision.after(command.revision(), change);
        if (!state.isOpen()) {
            throw RuleViolation.of("liga.rule.change-is-over");
        }
        reason = Check.text("reason", command.reason(), AbandonChange.REASON_LENGTH);
        state = ChangeState.ABANDONED;
        endedOn = today;
        revision = next;
    }

    /**
     * Refuses if it cannot be carried out now.
     *
     * @throws RuleViolation if it is not announced, or its day is still to come
     */
    public void requireDue(long seen, LastChange change, LocalDate today) {
        revision.after(seen, change);
        requireAnnounced();
        if (!isDue(today)) {
            throw RuleViolation.of("liga.rule.change-not-due");
        }
    }

    /** Whether its day has come and it was announced. */
    public boolean isDue(LocalDate today) {
        return state.isAnnounced() && !firstDay.isAfter(today);
    }

    /** The new model counts. */
    public void carriedOut(LastChange change, LocalDate today) {
        state = ChangeState.DONE;
        endedOn = today;
        revision = revision.next(change);
    }

    public ChangeId id() {
        return new ChangeId(id);
    }

    public Ags municipality() {
        return new Ags(municipality);
    }

    public ChangeState state() {
        return state;
    }

    /** What begins on the day. */
    public DeliveryStep step() {
        return new DeliveryStep(model, firstDay, source);
    }

    public ChangeData data() {
        return new ChangeData(municipality(), model, firstDay, source, contact);
    }

    public ChangeSummary summary() {
        return new ChangeSummary(
                id(),
                data(),
                before,
                state,
                Math.toIntExact(ChangeStep.ticked().stream()
                        .filter(step -> !stateOf(step).done())
                        .count()));
    }

    /** @param involved what it concerns now */
    public ChangeDetails details(Involved involved) {
        return new ChangeDetails(
                id(),
                revision.number(),
                data(),
                before,
                state,
                Stream.of(ChangeStep.values()).map(this::stateOf).toList(),
                plannedBy,
                announcedBy,
                announcedOn,
                endedOn,
                reason,
                involved);
    }

    private StepState stateOf(ChangeStep step) {
        return ticked.stream()
                .filter(one -> one.step() == step)
                .map(TickedStep::state)
                .findFirst()
                .orElseGet(() -> new StepState(step, null, null));
    }

    private void write(ChangeData data, @Nullable DeliveryModel counting, LocalDate today) {
        var wanted = Check.present("model", data.model());
        if (wanted == counting) {
            throw RuleViolation.at("model", "liga.rule.same-model");
        }
        var day = Check.present("from", data.from());
        requireNotOver(day, today);
        source = Check.text("source", data.source(), DeliveryStep.SOURCE_LENGTH);
        contact = Check.optionalText("contact", data.contact(), ChangeData.CONTACT_LENGTH)
                .orElse(null);
        model = wanted;
        before = counting;
        firstDay = day;
    }

    private static void requireNotOver(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw RuleViolation.at("from", "liga.rule.change-day-over");
        }
    }

    private void requirePlanned() {
        if (state != ChangeState.PLANNED) {
            throw RuleViolation.of("liga.rule.change-announced");
        }
    }

    private void requireAnnounced() {
        if (!state.isAnnounced()) {
            throw RuleViolation.of("liga.rule.change-not-announced");
        }
    }
}
