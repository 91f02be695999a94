package org.lotse.funding.core.domain.group;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Splits few towns into as many groups as possible, each of which is enough; the first best one in the order of the towns. */
final class Partition {

    /** More would take too long: eight towns can be split in 4,140 ways. */
    private static final int MOST = 8;

    private final Predicate<List<Town>> enough;
    private List<List<Town>> best = List.of();

    private Partition(Predicate<List<Town>> enough) {
        this.enough = enough;
    }

    /**
     * @param towns together enough
     * @return all of them, each once; one group if they are too many to try all ways
     */
    static List<List<Town>> of(List<Town> towns, Predicate<List<Town>> enough) {
        if (towns.size() > MOST) {
            return List.of(towns);
        }
        var search = new Partition(enough);
        search.place(towns, 0, new ArrayList<>());
        return search.best;
    }

    private void place(List<Town> towns, int next, List<List<Town>> groups) {
        if (next == towns.size()) {
            if (groups.stream().allMatch(enough) && isBetter(groups)) {
                best = groups.stream().map(List::copyOf).toList();
            }
            return;
        }
        for (var group : List.copyOf(groups)) {
            group.add(towns.get(next));
            place(towns, next + 1, groups);
            group.removeLast();
        }
        groups.add(new ArrayList<>(List.of(towns.get(next))));
        place(towns, next + 1, groups);
        groups.removeLast();
    }

    /** More groups, or as many whose largest is smaller. */
    private boolean isBetter(List<List<Town>> groups) {
        return groups.size() > best.size() || groups.size() == best.size() && largest(groups) < largest(best);
    }

    private static int largest(List<List<Town>> groups) {
        return groups.stream().mapToInt(List::size).max().orElse(0);
    }
}
