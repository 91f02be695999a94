package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.SentHandover;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Dispatch;
import org.lotse.cases.core.domain.Origin;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaPackagesTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private final JpaPackages packages = new JpaPackages(DATABASE.entities());

    @Test
    void whatWentOutIsReadAsItWasWritten() {
        var id = opened();
        var everything = EnumSet.allOf(HandoverPart.class);
        var first = dispatch(id, everything, Occasion.LEAVING_ACCOMMODATION);
        var second = dispatch(id, Set.of(HandoverPart.PERSON), Occasion.MOVING);

        List<Dispatch> read = DATABASE.transactions().read(() -> packages.of(id));

        assertThat(read).extracting(Dispatch::id).containsExactlyInAnyOrder(first, second);
        var sent = new SentPackage(first, FixedScope.SINGEN, CLOCK.instant(), PackageState.SENT, CLOCK.instant(), null);
        assertThat(read.stream().filter(dispatch -> dispatch.id().equals(first)).map(dispatch -> dispatch.with(sent)))
                .containsExactly(new SentHandover(
                        sent, "Stadt Singen", Occasion.LEAVING_ACCOMMODATION, everything, "Ada Beispiel"));
    }

    @Test
    void originOfACaseIsFoundByCaseAndByPackage() {
        var id = opened();
        var origin = new CaseOrigin(
                "Konstanz",
                "KN-2017-00042",
                Occasion.MOVING,
                new HandoverReport("Papers", null, "School"),
                "Ada Beispiel");
        var came = new PackageId(Ids.next(CLOCK.instant()));
        DATABASE.transactions().write(() -> packages.add(new Origin(came, id, origin)));

        assertThat(DATABASE.transactions()
                        .<Optional<CaseOrigin>>read(() -> packages.origin(id).map(Origin::details)))
                .contains(origin);
        assertThat(DATABASE.transactions()
                        .<Optional<CaseId>>read(() -> packages.opened(came).map(Origin::caseId)))
                .contains(id);
    }

    private PackageId dispatch(CaseId id, Set<HandoverPart> parts, Occasion occasion) {
        var sent = new PackageId(Ids.next(CLOCK.instant()));
        DATABASE.transactions()
                .write(() -> packages.add(new Dispatch(sent, id, "Stadt Singen", occasion, parts, "Ada Beispiel")));
        return sent;
    }

    private CaseId opened() {
        var id = new CaseId(Ids.next(CLOCK.instant()));
        DATABASE.transactions()
                .write(() -> files.add(CaseFile.open(
                        id,
                        opening(named("Haddad", "Rima")),
                        new Responsible(ADA.id(), ADA.displayName()),
                        TODAY,
                        year -> new CaseNumber("KN-2017-00001"))));
        return id;
    }
}
