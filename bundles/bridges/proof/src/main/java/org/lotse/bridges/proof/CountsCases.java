package org.lotse.bridges.proof;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.cases.api.figures.ColleagueFigures;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.CountedCase;
import org.lotse.funding.api.proof.CountedColleague;
import org.lotse.funding.api.proof.ProofMeasure;
import org.lotse.funding.api.proof.WorkCounts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the cases for whoever gives proof of use. Both gates count: funding's here, the cases' in their service. Keeps nothing. */
@Component
public final class CountsCases implements WorkCounts {

    private static final String PAGE = "cases/";

    private final ColleagueFigures figures;
    private final Access access;

    /** The figures of the cases, and the gate. */
    @Activate
    public CountsCases(@Reference ColleagueFigures figures, @Reference Access access) {
        this.figures = figures;
        this.access = access;
    }

    @Override
    public List<CountedColleague> colleagues() {
        access.require(FundingPermissions.APPLICATIONS);
        return figures.colleagues().stream()
                .map(one -> new CountedColleague(one.id().value().toString(), one.name()))
                .toList();
    }

    @Override
    public Map<ProofMeasure, Long> count(String colleague, YearMonth from, YearMonth to) {
        access.require(FundingPermissions.APPLICATIONS);
        var counted = new EnumMap<ProofMeasure, Long>(ProofMeasure.class);
        figures.of(user(colleague), from, to).forEach((measure, amount) -> counted.put(here(measure), amount));
        return counted;
    }

    @Override
    public List<CountedCase> cases(String colleague, ProofMeasure measure, YearMonth from, YearMonth to) {
        access.require(FundingPermissions.APPLICATIONS);
        return figures.counted(user(colleague), there(measure), from, to).stream()
                .map(one ->
                        new CountedCase(one.number().value(), PAGE + one.id().value(), one.times()))
                .toList();
    }

    private static UserId user(String colleague) {
        return new UserId(UUID.fromString(colleague));
    }

    private static ProofMeasure here(ColleagueMeasure measure) {
        return switch (measure) {
            case CASES -> ProofMeasure.CASES;
            case OPENED -> ProofMeasure.OPENED;
            case CONTACTS -> ProofMeasure.CONTACTS;
            case HOME_VISITS -> ProofMeasure.HOME_VISITS;
            case PLANS_AGREED -> ProofMeasure.PLANS_AGREED;
            case CLOSED_GOALS -> ProofMeasure.CLOSED_GOALS;
            case CLOSED_REGULAR -> ProofMeasure.CLOSED_REGULAR;
            case CLOSED_TIME -> ProofMeasure.CLOSED_TIME;
            case CLOSED_MOVED -> ProofMeasure.CLOSED_MOVED;
            case CLOSED_OTHER -> ProofMeasure.CLOSED_OTHER;
        };
    }

    private static ColleagueMeasure there(ProofMeasure measure) {
        return switch (measure) {
            case CASES -> ColleagueMeasure.CASES;
            case OPENED -> ColleagueMeasure.OPENED;
            case CONTACTS -> ColleagueMeasure.CONTACTS;
            case HOME_VISITS -> ColleagueMeasure.HOME_VISITS;
            case PLANS_AGREED -> ColleagueMeasure.PLANS_AGREED;
            case CLOSED_GOALS -> ColleagueMeasure.CLOSED_GOALS;
            case CLOSED_REGULAR -> ColleagueMeasure.CLOSED_REGULAR;
            case CLOSED_TIME -> ColleagueMeasure.CLOSED_TIME;
            case CLOSED_MOVED -> ColleagueMeasure.CLOSED_MOVED;
            case CLOSED_OTHER -> ColleagueMeasure.CLOSED_OTHER;
        };
    }
}
