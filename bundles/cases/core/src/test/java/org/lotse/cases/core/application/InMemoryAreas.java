package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.core.domain.assessment.Area;
import org.lotse.cases.core.domain.assessment.Areas;
import org.lotse.cases.core.domain.assessment.AreasOfTenant;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Areas in a list, to begin with those of the shared list, as the migration makes them. */
final class InMemoryAreas implements Areas {

    private final List<Area> areas = new ArrayList<>();
    private final InMemoryAssessments assessments;

    InMemoryAreas(InMemoryAssessments assessments) {
        this.assessments = assessments;
        for (var shared : LifeArea.values()) {
            areas.add(Area.added(of(shared), new AreaData(null, shared), shared.ordinal() + 1));
        }
    }

    /** Identity of the area that a tenant has from the beginning. */
    static AreaId of(LifeArea shared) {
        return new AreaId(new UUID(7, shared.ordinal()));
    }

    @Override
    public AreasOfTenant all() {
        var plain = new AreasOfTenant(areas, Set.of());
        var used = assessments.all().stream()
                .flatMap(assessment -> assessment.entry(plain).assessment().judgements().stream())
                .map(Judgement::area)
                .collect(Collectors.toSet());
        return new AreasOfTenant(areas, used);
    }

    @Override
    public void add(Area area) {
        areas.add(area);
    }

    @Override
    public void remove(Area area) {
        areas.remove(area);
    }
}
