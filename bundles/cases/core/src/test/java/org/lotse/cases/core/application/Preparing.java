package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.util.List;
import java.util.Set;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.preparation.PreparationData;

/** What is prepared in tests. */
public final class Preparing {

    private Preparing() {}

    /** Somebody who is told of to Singen, with all that permits it. */
    public static PreparationData of(String givenName, String familyName) {
        return new PreparationData(
                PersonData.named(familyName, givenName),
                null,
                List.of(),
                new HandoverReport("Papers are complete", "A place in a language course", "Register at school"),
                SINGEN,
                new HandoverBasis(TODAY, TODAY, false, null),
                Set.of());
    }

    /** The same, with what the person says is wrong. */
    public static PreparationData disputing(PreparationData told, Datum... disputed) {
        return new PreparationData(
                told.person(),
                told.dwelling(),
                told.members(),
                told.report(),
                told.receiver(),
                told.basis(),
                Set.of(disputed));
    }
}
