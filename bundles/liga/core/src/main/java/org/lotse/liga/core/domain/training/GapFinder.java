package org.lotse.liga.core.domain.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.Mandate;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.core.domain.Reach;

/** Who lacks which mandatory training on a day: rules against what people took part in. Two rules of one subject for one person: the stricter counts. */
public final class GapFinder {

    private final List<Mandate> mandates;
    private final Map<Holding.PersonKey, List<Taken>> taken;
    private final LocalDate today;

    /**
     * @param mandates all rules; those of later days do not count yet
     * @param taken everything that people of carriers took part in or have a place in
     */
    public GapFinder(List<Mandate> mandates, List<Taken> taken, LocalDate today) {
        this.mandates =
                mandates.stream().filter(one -> !one.from().isAfter(today)).toList();
        this.taken = taken.stream().collect(Collectors.groupingBy(Taken::key));
        this.today = today;
    }

    /** By carrier, name and subject; somebody who holds two posts is told once. */
    public List<TrainingGap> of(List<Holding> holders) {
        var gaps = new HashMap<Map.Entry<Holding.PersonKey, String>, TrainingGap>();
        for (var holder : holders) {
            for (var mandate : mandates) {
                if (holder.isMeantBy(mandate.whom())) {
                    gap(holder, mandate)
                            .ifPresent(gap -> gaps.merge(
                                    Map.entry(holder.key(), Training.subjectKey(mandate.subject())),
                                    gap,
                                    GapFinder::stricter));
                }
            }
        }
        return gaps.values().stream()
                .sorted(Comparator.comparing((TrainingGap gap) -> Reach.sortName(gap.carrierName()))
                        .thenComparing(gap -> Reach.sortName(gap.name()))
                        .thenComparing(gap -> Training.subjectKey(gap.subject())))
                .toList();
    }

    private Optional<TrainingGap> gap(Holding holder, Mandate mandate) {
        var key = Training.subjectKey(mandate.subject());
        var own = taken.getOrDefault(holder.key(), List.of()).stream()
                .filter(one -> one.subject().equals(key))
                .toList();
        var last = own.stream()
                .filter(Taken::attended)
                .map(Taken::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var months = mandate.validMonths();
        var until = last == null || months == null ? null : last.plusMonths(months);
        return kind(last, until).map(kind -> {
            var next = own.stream()
                    .filter(one -> !one.attended() && !one.lastDay().isBefore(today))
                    .min(Comparator.comparing(Taken::firstDay));
            return new TrainingGap(
                    holder.name(),
                    holder.carrier(),
                    holder.carrierName(),
                    mandate.subject(),
                    kind,
                    last,
                    until,
                    next.map(Taken::training).orElse(null),
                    next.map(Taken::firstDay).orElse(null));
        });
    }

    private Optional<TrainingGap.Kind> kind(@Nullable LocalDate last, @Nullable LocalDate until) {
        if (last == null) {
            return Optional.of(TrainingGap.Kind.NEVER);
        }
        if (until == null || until.isAfter(today.plusMonths(TrainingGap.SOON_MONTHS))) {
            return Optional.empty();
        }
        return Optional.of(until.isBefore(today) ? TrainingGap.Kind.EXPIRED : TrainingGap.Kind.EXPIRES_SOON);
    }

    private static TrainingGap stricter(TrainingGap one, TrainingGap other) {
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }
}
