package org.lotse.funding.core.application.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.CountedColleague;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.WorkCounts;
import org.lotse.funding.core.domain.proof.Months;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The cases of the same tenant, as far as they are there, on, and this person may. Without them figures are typed. */
@Component(service = CaseWork.class)
public final class CaseWork {

    /** Figures of colleagues, exactly. */
    static final Permission FIGURES = new Permission("cases.colleague-figures");

    private static final Permission READ = new Permission("cases.read");

    private final Access access;
    private volatile @Nullable WorkCounts counts;

    /** Asks the gate first. */
    @Activate
    public CaseWork(@Reference Access access) {
        this.access = access;
    }

    /** Called by the component runtime. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.OPTIONAL)
    public void setCounts(@Nullable WorkCounts there) {
        counts = there;
    }

    /** Called by the component runtime. */
    public void unsetCounts(WorkCounts gone) {
        if (gone.equals(counts)) {
            counts = null;
        }
    }

    /** Whether this person can count here. */
    boolean isThere() {
        return counts != null && access.may(FIGURES);
    }

    /** Whose work can be counted; nobody's if nothing can. */
    List<CountedColleague> colleagues() {
        var there = counts;
        return there != null && access.may(FIGURES) ? there.colleagues() : List.of();
    }

    /** What a colleague did; empty if it cannot be counted here. */
    Optional<Map<ProofMeasure, Long>> count(String colleague, Months months) {
        var there = counts;
        return there != null && access.may(FIGURES)
                ? Optional.of(there.count(colleague, months.from(), months.to()))
                : Optional.empty();
    }

    /** The cases behind a figure, for whoever may see them. */
    Optional<List<CountedCase>> cases(String colleague, ProofMeasure measure, Months months) {
        var there = counts;
        return there != null && access.may(READ)
                ? Optional.of(there.cases(colleague, measure, months.from(), months.to()))
                : Optional.empty();
    }
}
