package org.lotse.liga.core.domain.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.MunicipalityDelivery;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.core.domain.Days;
import org.lotse.liga.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;

/** The delivery models of one municipality. Each runs until the next one begins, so that there are neither gaps nor two at a time. */
@Entity
@Table(name = "LIGA_DELIVERY")
public class Delivery {

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

    @ElementCollection
    @CollectionTable(name = "LIGA_DELIVERY_STEP", joinColumns = @JoinColumn(name = "DELIVERY_ID"))
    private List<StepRow> steps = new ArrayList<>();

    /** For the database layer. */
    protected Delivery() {}

    /** Of a municipality of which nothing is written down yet. */
    public static Delivery empty(UUID id, Ags municipality) {
        var delivery = new Delivery();
        delivery.id = id;
        delivery.revision = Revision.first();
        delivery.municipality = municipality.value();
        return delivery;
    }

    /**
     * Writes the models down anew.
     *
     * @throws ConcurrentChange if the command rests on another revision than this one
     * @throws RuleViolation beside {@code steps} if they are not acceptable
     */
    public void replace(ReplaceDelivery command, LastChange change) {
        var next = revision.after(command.revision(), change);
        Days.requireAtMost("steps", command.steps(), ReplaceDelivery.MOST);
        var rows = command.steps().stream().map(StepRow::of).toList();
        var days = command.steps().stream().map(DeliveryStep::from).distinct().count();
        if (days != rows.size()) {
            throw RuleViolation.at("steps", "liga.rule.two-models");
        }
        steps.clear();
        steps.addAll(rows);
        revision = next;
    }

    /** As shown when opened. */
    public MunicipalityDelivery details() {
        return new MunicipalityDelivery(municipality(), revision.number(), steps());
    }

    /** Which municipality. */
    public Ags municipality() {
        return new Ags(municipality);
    }

    /** The step that counts on a day. */
    public Optional<DeliveryStep> on(LocalDate day) {
        return steps().stream().filter(step -> !step.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first step after a day. */
    public Optional<DeliveryStep> after(LocalDate day) {
        return steps().stream().filter(step -> step.from().isAfter(day)).findFirst();
    }

    private List<DeliveryStep> steps() {
        return steps.stream()
                .map(StepRow::step)
                .sorted(Comparator.comparing(DeliveryStep::from))
                .toList();
    }
}
