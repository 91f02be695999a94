package org.lotse.liga.core.application.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.load.CareTargetHistory;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.lotse.liga.core.domain.load.CareAim;
import org.lotse.liga.core.domain.load.CareAimBook;
import org.lotse.liga.core.domain.load.CountedHeads;
import org.lotse.liga.core.domain.load.HeadsBook;
import org.lotse.liga.core.domain.load.LoadReckoning;
import org.lotse.liga.core.domain.load.ReportedBook;
import org.lotse.liga.core.domain.load.ReportedQuarter;
import org.lotse.liga.core.domain.load.Work;
import org.lotse.liga.core.domain.post.PostBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads together what a reckoning needs. Asks no permission; inside a transaction only. */
@Component(service = LoadKnowledge.class)
public final class LoadKnowledge {

    /** The latest day first; of one day what was reported, since the municipality answers for it. */
    private static final Comparator<Heads> LATEST =
            Comparator.comparing(Heads::on).reversed().thenComparing(heads -> heads.source() == HeadSource.HAND);

    private final PostBook posts;
    private final AgreementBook agreements;
    private final CarrierBook carriers;
    private final DeliveryBook deliveries;
    private final HeadsBook heads;
    private final ReportedBook reported;
    private final CareAimBook aims;

    /** Reads from these. */
    @Activate
    public LoadKnowledge(
            @Reference PostBook posts,
            @Reference AgreementBook agreements,
            @Reference CarrierBook carriers,
            @Reference DeliveryBook deliveries,
            @Reference HeadsBook heads,
            @Reference ReportedBook reported,
            @Reference CareAimBook aims) {
        this.posts = posts;
        this.agreements = agreements;
        this.carriers = carriers;
        this.deliveries = deliveries;
        this.heads = heads;
        this.reported = reported;
        this.aims = aims;
    }

    /** For one day. */
    public LoadReckoning on(LocalDate day) {
        return all().on(day);
    }

    /** For several days: what does not change from day to day is read once. */
    public AllDays all() {
        var known = Stream.concat(
                        heads.all().stream().map(CountedHeads::heads),
                        reported.all().stream().map(ReportedQuarter::heads).flatMap(Optional::stream))
                .sorted(LATEST)
                .toList();
        return new AllDays(
                posts,
                agreements.all().stream().collect(Collectors.toMap(Agreement::id, Agreement::carrier)),
                carriers.all().stream().collect(Collectors.toMap(Carrier::id, Carrier::shortName)),
                deliveries.all(),
                known,
                aims.find().orElseGet(CareAim::empty).history());
    }

    /** What is the same for each day. */
    record AllDays(
            PostBook posts,
            Map<AgreementId, CarrierId> agreements,
            Map<CarrierId, String> names,
            List<Delivery> deliveries,
            List<Heads> heads,
            CareTargetHistory targets) {

        LoadReckoning on(LocalDate day) {
            var counting = new HashMap<Ags, Heads>();
            heads.stream()
                    .filter(one -> !one.on().isAfter(day))
                    .forEach(one -> counting.putIfAbsent(one.municipality(), one));
            var models = new HashMap<Ags, DeliveryModel>();
            deliveries.forEach(
                    delivery -> delivery.on(day).ifPresent(step -> models.put(delivery.municipality(), step.model())));
            return new LoadReckoning(
                    new Work(day, posts.on(day), agreements),
                    names,
                    counting,
                    models,
                    targets.on(day).orElse(null));
        }
    }
}
