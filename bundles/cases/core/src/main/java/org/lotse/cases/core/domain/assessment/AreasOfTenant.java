package org.lotse.cases.core.domain.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessmentAreas;
import org.lotse.cases.api.assessment.ReviseArea;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

/** All areas of a tenant: no two are called the same, at least one is looked at, and what assessments use stays what it was. */
public final class AreasOfTenant {

    private final List<Area> areas;
    private final Set<AreaId> used;

    /**
     * @param areas all of them
     * @param used those that an assessment looks at
     */
    public AreasOfTenant(List<Area> areas, Set<AreaId> used) {
        this.areas = areas.stream().sorted(Comparator.comparingInt(Area::place)).toList();
        this.used = Set.copyOf(used);
    }

    /** In the tenant's order. */
    public Stream<Area> inOrder() {
        return areas.stream();
    }

    /** As they are kept. */
    public List<AreaEntry> entries() {
        return areas.stream().map(area -> area.entry(used.contains(area.id()))).toList();
    }

    /** The area with this id. */
    public Optional<Area> find(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** A new area behind all others. */
    public Area next(AreaId id, AreaData data) {
        if (areas.size() >= AssessmentAreas.MOST) {
            throw RuleViolation.at("name", "cases.rule.area-too-many", AssessmentAreas.MOST);
        }
        var area = Area.added(id, data, areas.isEmpty() ? 1 : areas.getLast().place() + 1);
        requireOwnName(area, area.data());
        return area;
    }

    /** Changes one. */
    public void revise(ReviseArea command) {
        var area = find(command.id()).orElseThrow(ConcurrentChange::removed);
        area.requireVersion(command.version());
        if (used.contains(area.id()) && area.data().shared() != command.area().shared()) {
            throw RuleViolation.at("shared", "cases.rule.area-mapped");
        }
        if (command.retired()) {
            requireAnotherBeside(area, "retired");
        }
        requireOwnName(area, command.area());
        area.write(command.area());
        area.retire(command.retired());
    }

    /** Puts them into this order. */
    public void arrange(List<AreaId> order) {
        var known = areas.stream().map(Area::id).toList();
        if (order.size() != known.size() || !new HashSet<>(order).equals(new HashSet<>(known))) {
            throw ConcurrentChange.after(null);
        }
        areas.forEach(area -> area.moveTo(order.indexOf(area.id()) + 1));
    }

    /**
     * @throws RuleViolation if it has to stay
     * @throws ConcurrentChange if another version than this one was seen
     */
    public void requireRemovable(Area area, int seen) {
        area.requireVersion(seen);
        if (used.contains(area.id())) {
            throw RuleViolation.of("cases.rule.area-used");
        }
        requireAnotherBeside(area, "retired");
    }

    private void requireAnotherBeside(Area area, String field) {
        if (areas.stream().allMatch(other -> other.isRetired() || other == area)) {
            throw RuleViolation.at(field, "cases.rule.area-last");
        }
    }

    private void requireOwnName(Area area, AreaData data) {
        if (areas.stream().anyMatch(other -> other != area && other.isCalledLike(data))) {
            throw RuleViolation.at("name", "cases.rule.area-twice");
        }
    }
}
