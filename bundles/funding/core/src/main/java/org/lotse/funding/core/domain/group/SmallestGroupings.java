package org.lotse.funding.core.domain.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.Suggestion;
import org.lotse.funding.api.group.SuggestionKind;

/** The smallest sensible groupings over a whole district, in an order that everybody can follow. */
public final class SmallestGroupings {

    private final List<Town> towns;
    private final IntFunction<BigDecimal> amount;
    private final BigDecimal needed;
    private final List<Suggestion> suggested = new ArrayList<>();

    private SmallestGroupings(List<Town> towns, IntFunction<BigDecimal> amount, BigDecimal needed) {
        this.towns = towns;
        this.amount = amount;
        this.needed = needed;
    }

    /**
     * @param towns all of the district, in the order in which people expect them
     * @param amount the claim of so many persons
     * @param needed least claim for applying
     */
    public static List<Suggestion> of(List<Town> towns, IntFunction<BigDecimal> amount, BigDecimal needed) {
        return new SmallestGroupings(towns, amount, needed).suggest();
    }

    private List<Suggestion> suggest() {
        var counted = towns.stream().filter(town -> town.persons().isPresent()).toList();
        var joined = new HashSet<Ags>();
        var left = new ArrayList<List<Town>>();
        for (var association : associations(counted)) {
            var small = association.stream()
                    .filter(town -> !isEnough(List.of(town)))
                    .toList();
            if (small.isEmpty()) {
                continue;
            }
            if (isEnough(small)) {
                Partition.of(small, this::isEnough).forEach(group -> add(SuggestionKind.ASSOCIATION, group));
                continue;
            }
            var seat = association.stream()
                    .filter(town -> isEnough(List.of(town)))
                    .max(Comparator.comparingInt(SmallestGroupings::persons));
            if (seat.isPresent()) {
                joined.add(seat.get().key());
                add(
                        SuggestionKind.WITH_SEAT,
                        association.stream()
                                .filter(town -> small.contains(town) || town.equals(seat.get()))
                                .toList());
            } else {
                left.add(small);
            }
        }
        across(left);
        var alone = counted.stream()
                .filter(town -> isEnough(List.of(town)) && !joined.contains(town.key()))
                .map(town -> suggestion(SuggestionKind.ALONE, List.of(town)))
                .toList();
        suggested.addAll(0, alone);
        towns.stream()
                .filter(town -> town.persons().isEmpty())
                .forEach(town -> add(SuggestionKind.UNCOUNTED, List.of(town)));
        return List.copyOf(suggested);
    }

    /** Those who share an administration; whoever shares none stands for itself. */
    private static List<List<Town>> associations(List<Town> counted) {
        var byName = new LinkedHashMap<String, List<Town>>();
        counted.forEach(town -> byName.computeIfAbsent(
                        town.association().orElse(town.key().value()), name -> new ArrayList<>())
                .add(town));
        return List.copyOf(byName.values());
    }

    /** The larger ones first, until it is enough, and again; those who remain cannot do without the district. */
    private void across(List<List<Town>> left) {
        var group = new ArrayList<Town>();
        for (var unit : left.stream()
                .sorted(Comparator.comparingInt((List<Town> unit) -> sum(unit)).reversed())
                .toList()) {
            group.addAll(unit);
            if (isEnough(group)) {
                add(SuggestionKind.ACROSS, inOrder(group));
                group.clear();
            }
        }
        inOrder(group).forEach(town -> add(SuggestionKind.DISTRICT, List.of(town)));
    }

    private List<Town> inOrder(List<Town> group) {
        return towns.stream().filter(group::contains).toList();
    }

    private void add(SuggestionKind kind, List<Town> group) {
        suggested.add(suggestion(kind, group));
    }

    private Suggestion suggestion(SuggestionKind kind, List<Town> group) {
        var claim = amount.apply(sum(group));
        return new Suggestion(
                kind,
                group.stream().map(Town::key).toList(),
                sum(group),
                claim,
                needed.subtract(claim).max(BigDecimal.ZERO));
    }

    private boolean isEnough(List<Town> group) {
        return amount.apply(sum(group)).compareTo(needed) >= 0;
    }

    private static int sum(List<Town> group) {
        return group.stream().mapToInt(SmallestGroupings::persons).sum();
    }

    private static int persons(Town town) {
        return town.persons().orElse(0);
    }
}
