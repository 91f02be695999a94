package org.lotse.liga.core.application.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.change.ChangeBook;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * On which days carriers' people work in a municipality: not on those on which it has its Integrationsmanagement done otherwise, by what is written down and by the
 * change that was announced. Where nothing is written down, posts alone decide. Inside a transaction only.
 */
@Component(service = LigaDays.class)
public final class LigaDays {

    private final DeliveryBook deliveries;
    private final ChangeBook changes;

    /** Reads models and announced changes. */
    @Activate
    public LigaDays(@Reference DeliveryBook deliveries, @Reference ChangeBook changes) {
        this.deliveries = deliveries;
        this.changes = changes;
    }

    /** Whether carriers' people work where it is done so. */
    public static boolean works(DeliveryModel model) {
        return model == DeliveryModel.DISTRICT_WITH_LIGA;
    }

    /** What is left of these days, by day. */
    public List<Period> of(Ags municipality, Period days) {
        return days.without(otherwise(municipality));
    }

    private List<Period> otherwise(Ags municipality) {
        var steps = steps(municipality);
        var otherwise = new ArrayList<Period>();
        for (var index = 0; index < steps.size(); index++) {
            var step = steps.get(index);
            if (!works(step.model())) {
                otherwise.add(
                        new Period(step.from(), index + 1 < steps.size() ? dayBefore(steps.get(index + 1)) : null));
            }
        }
        return otherwise;
    }

    /** Whatever was written down for the day of an announced change gives way to it. */
    private List<DeliveryStep> steps(Ags municipality) {
        var coming = changes.all().stream()
                .filter(change ->
                        change.state().isAnnounced() && change.municipality().equals(municipality))
                .map(Change::step)
                .findFirst();
        var written = deliveries
                .find(municipality)
                .map(Delivery::details)
                .map(details -> details.steps())
                .orElse(List.of());
        return Stream.concat(
                        written.stream()
                                .filter(step -> coming.filter(
                                                next -> next.from().equals(step.from()))
                                        .isEmpty()),
                        coming.stream())
                .sorted(Comparator.comparing(DeliveryStep::from))
                .toList();
    }

    private static LocalDate dayBefore(DeliveryStep step) {
        return step.from().minusDays(1);
    }
}
