package org.lotse.liga.core.domain.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.CarrierLoad;
import org.lotse.liga.api.load.CarrierTown;
import org.lotse.liga.api.load.CarrierView;
import org.lotse.liga.api.load.DistrictLoad;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.LoadAlert;
import org.lotse.liga.api.load.PostLoad;
import org.lotse.liga.api.load.Ratio;
import org.lotse.liga.api.load.TownLoad;
import org.lotse.liga.core.domain.post.Post;

/**
 * What comes of heads and posts on a day (ADR 67). People of a municipality fall to the posts that are for it, by their shares; who is cared for by whom
 * nobody reports. Whether a ratio is above the target is asked of the posts that somebody holds: a vacant one cares for nobody.
 *
 * @param work posts of the day
 * @param names of carriers
 * @param heads the number of people of each municipality that counts on the day
 * @param models by whom each municipality has it done on the day
 * @param target what it is held against, or null
 */
public record LoadReckoning(
        Work work,
        Map<CarrierId, String> names,
        Map<Ags, Heads> heads,
        Map<Ags, DeliveryModel> models,
        @Nullable CareTarget target) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int EXACT = 8;

    /** Keeps copies. */
    public LoadReckoning {
        names = Map.copyOf(names);
        heads = Map.copyOf(heads);
        models = Map.copyOf(models);
    }

    /** @param municipalities all, in the order in which they are told */
    public DistrictLoad district(List<Ags> municipalities) {
        var towns = municipalities.stream().map(this::town).toList();
        var persons = towns.stream()
                .filter(town -> town.ratio() != null && town.heads() != null)
                .mapToInt(town -> town.ratio().persons())
                .sum();
        return new DistrictLoad(
                work.on(),
                target,
                new Ratio(persons, work.all(post -> true), work.all(work::isVacant)),
                towns,
                carriers());
    }

    /** How it is in one municipality. */
    public TownLoad town(Ags municipality) {
        var there = work.rounded(municipality, post -> true);
        var model = models.get(municipality);
        var counted = heads.get(municipality);
        var concerned = model == DeliveryModel.DISTRICT_WITH_LIGA || there.signum() > 0;
        var ratio = counted == null || !concerned
                ? null
                : new Ratio(counted.persons(), there, work.rounded(municipality, work::isVacant));
        return new TownLoad(
                municipality,
                model,
                names.entrySet().stream()
                        .filter(carrier -> worksIn(carrier.getKey(), municipality))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList(),
                counted,
                ratio,
                concerned ? alerts(counted, ratio) : List.of());
    }

    /** How it is for one carrier. */
    public CarrierLoad carrier(CarrierId carrier) {
        var own = own(carrier);
        var persons = own.stream().map(this::persons).reduce(BigDecimal.ZERO, BigDecimal::add);
        var ratio = new Ratio(
                persons.setScale(0, RoundingMode.HALF_UP).intValueExact(),
                work.all(post -> work.isOf(post, carrier)),
                work.all(post -> work.isOf(post, carrier) && work.isVacant(post)));
        return new CarrierLoad(
                carrier,
                names.getOrDefault(carrier, ""),
                ratio,
                own.stream()
                        .sorted(Comparator.comparing(Post::sortName)
                                .thenComparing(post -> post.id().value()))
                        .map(this::post)
                        .toList(),
                isAbove(ratio));
    }

    /** What the carrier's own people see. */
    public CarrierView view(CarrierId carrier) {
        var towns = own(carrier).stream()
                .flatMap(post -> towns(post).stream())
                .distinct()
                .sorted()
                .map(town -> carrierTown(carrier, town))
                .toList();
        return new CarrierView(work.on(), target, carrier(carrier), towns);
    }

    private CarrierTown carrierTown(CarrierId carrier, Ags town) {
        var counted = heads.get(town);
        return new CarrierTown(
                town,
                work.rounded(town, post -> work.isOf(post, carrier)),
                work.rounded(town, post -> work.isOf(post, carrier) && work.isVacant(post)),
                counted == null
                        ? null
                        : own(carrier).stream()
                                .map(post -> persons(post, town))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .setScale(1, RoundingMode.HALF_UP),
                counted == null ? null : counted.on(),
                counted == null ? null : counted.source());
    }

    private List<CarrierLoad> carriers() {
        return names.keySet().stream()
                .filter(carrier -> work.posts().stream().anyMatch(post -> work.isOf(post, carrier)))
                .map(this::carrier)
                .sorted(Comparator.comparing(CarrierLoad::name))
                .toList();
    }

    private List<Post> own(CarrierId carrier) {
        return work.posts().stream().filter(post -> work.isOf(post, carrier)).toList();
    }

    private boolean worksIn(CarrierId carrier, Ags municipality) {
        return work.posts().stream()
                .anyMatch(post -> work.isOf(post, carrier)
                        && work.exactFor(post, municipality).signum() > 0);
    }

    private PostLoad post(Post post) {
        var persons = persons(post);
        return new PostLoad(
                post.id(),
                post.name(),
                post.share(),
                work.isVacant(post),
                towns(post),
                persons.setScale(1, RoundingMode.HALF_UP),
                persons.divide(post.share(), 1, RoundingMode.HALF_UP));
    }

    /** For which municipalities a post is on the day, by key. */
    private List<Ags> towns(Post post) {
        return post.municipalitiesOn(work.on());
    }

    private BigDecimal persons(Post post) {
        return towns(post).stream().map(town -> persons(post, town)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal persons(Post post, Ags town) {
        var counted = heads.get(town);
        var there = work.exactFor(town);
        return counted == null || there.signum() == 0
                ? BigDecimal.ZERO
                : work.exactFor(post, town)
                        .multiply(BigDecimal.valueOf(counted.persons()))
                        .divide(there, EXACT, RoundingMode.HALF_UP);
    }

    private List<LoadAlert> alerts(@Nullable Heads counted, @Nullable Ratio ratio) {
        var alerts = new ArrayList<LoadAlert>();
        if (ratio != null && ratio.persons() > 0 && ratio.perFilled().isEmpty()) {
            alerts.add(LoadAlert.NO_POST);
        } else if (ratio != null && isAbove(ratio)) {
            alerts.add(LoadAlert.ABOVE_TARGET);
        }
        if (counted == null
                || target != null
                        && counted.on().plusMonths(target.staleMonths()).isBefore(work.on())) {
            alerts.add(LoadAlert.NO_FIGURE);
        }
        return alerts;
    }

    /** Compared exactly: people against filled posts, times the target and its margin. */
    private boolean isAbove(Ratio ratio) {
        if (target == null) {
            return false;
        }
        var filled = ratio.posts().subtract(ratio.vacant());
        var most = filled.multiply(target.perPost())
                .multiply(HUNDRED.add(BigDecimal.valueOf(target.alertPercent())))
                .divide(HUNDRED);
        return BigDecimal.valueOf(ratio.persons()).compareTo(most) > 0;
    }
}
