package org.lotse.liga.core.application.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.delivery.DeliveryAlert;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryRow;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.post.Post;

/** Agreements and posts of a day, by municipality. */
final class WorkOnTheSpot {

    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final Map<CarrierId, String> names;
    private final List<Agreement> running;
    private final List<Post> posts;
    private final LocalDate today;

    /** @param posts that there are on the day */
    WorkOnTheSpot(List<Carrier> carriers, List<Agreement> agreements, List<Post> posts, LocalDate today) {
        names = carriers.stream().collect(Collectors.toMap(Carrier::id, Carrier::shortName));
        running = agreements.stream()
                .filter(agreement -> agreement.term().bounds().has(today))
                .toList();
        this.posts = posts;
        this.today = today;
    }

    DeliveryRow row(Ags municipality, Optional<Delivery> written) {
        var now = written.flatMap(delivery -> delivery.on(today)).orElse(null);
        var working = carriers(municipality);
        var there = share(municipality, post -> true);
        return new DeliveryRow(
                municipality,
                now,
                written.flatMap(delivery -> delivery.after(today)).orElse(null),
                working,
                there,
                share(municipality, post -> post.stateOn(today) == PostState.VACANT),
                alert(now, !working.isEmpty(), there.signum() > 0));
    }

    private static @Nullable DeliveryAlert alert(@Nullable DeliveryStep now, boolean agreed, boolean posted) {
        if (now == null) {
            return DeliveryAlert.NO_MODEL;
        }
        if (now.model() == DeliveryModel.DISTRICT_WITH_LIGA) {
            return agreed ? null : DeliveryAlert.NO_CARRIER;
        }
        return agreed || posted ? DeliveryAlert.LIGA_STILL_THERE : null;
    }

    private List<String> carriers(Ags municipality) {
        return running.stream()
                .filter(agreement -> agreement.isFor(municipality))
                .map(agreement -> names.getOrDefault(agreement.carrier(), ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** Rounded once, commercially, to hundredths of a post. */
    private BigDecimal share(Ags municipality, Predicate<Post> which) {
        return posts.stream()
                .filter(which)
                .map(post -> post.share().multiply(post.percentFor(municipality, today)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(WHOLE, Amounts.DECIMALS, RoundingMode.HALF_UP);
    }
}
