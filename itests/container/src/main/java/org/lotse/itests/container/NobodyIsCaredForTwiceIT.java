package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.asking.RequestedHandovers;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.api.care.CareCheck;
import org.lotse.cases.api.care.CaredElsewhere;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;

/** Two municipalities, a person whose name is written in two ways, and the way through the exchange as it is. */
class NobodyIsCaredForTwiceIT {

    private final CaseService cases = Product.service(CaseService.class);
    private static final int PATIENCE_SECONDS = 30;

    private final HandoverRequests requests = Product.service(HandoverRequests.class);
    private final RequestedHandovers requested = Product.service(RequestedHandovers.class);
    private final CareCheck care = Product.service(CareCheck.class);
    private final CaseClosing closing = Product.service(CaseClosing.class);
    private Actor.Person inKonstanz;
    private Actor.Person inSingen;

    @BeforeEach
    void casesAreOnInBoth() {
        Product.switchOn(Product.KONSTANZ, Product.CASES);
        Product.switchOn(Product.SINGEN, Product.CASES);
        inKonstanz = Product.memberOf(Product.INTEGRATION_MANAGER, Product.KONSTANZ);
        inSingen = Product.memberOf(Product.INTEGRATION_MANAGER, Product.SINGEN);
    }

    @Test
    void secondBodyLearnsWhichOneCaresAndNothingElseUntilThatOneEnds() {
        var id = open(inKonstanz, Product.KONSTANZ, person("Doppelmayr", "Mohammed"), null);
        var same = person("Doppelmaier", "Muhammad");

        var told =
                Product.as(inSingen, Product.SINGEN, () -> care.elsewhere(same)).orElseThrow();
        assertThat(told).isEqualTo(new CaredElsewhere(Product.KONSTANZ, told.name()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open(inSingen, Product.SINGEN, same, null))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("cases.rule.cared-elsewhere");
                    assertThat(refused.arguments()).containsExactly(told.name());
                });
        assertThat(Product.as(inSingen, Product.SINGEN, () -> cases.find(id))).isEmpty();
        assertThat(Product.as(
                        inSingen,
                        Product.SINGEN,
                        () -> cases.list(CaseQuery.ALL.matching("Doppelmayr"), null, 50)
                                .items()))
                .isEmpty();

        Product.as(inKonstanz, Product.KONSTANZ, () -> {
            closing.close(new CloseCase(id, 0, ClosingReason.MOVED_INSIDE, Product.today(), null));
            return Boolean.TRUE;
        });

        open(inSingen, Product.SINGEN, same, null);
        assertThat(Product.as(inKonstanz, Product.KONSTANZ, () -> care.elsewhere(id)))
                .map(CaredElsewhere::body)
                .contains(Product.SINGEN);
    }

    @Test
    void somebodyElseIsStatedAndBothGoOn() {
        open(inKonstanz, Product.KONSTANZ, person("Zwillinger", "Ahmad"), null);

        open(inSingen, Product.SINGEN, person("Zwillinger", "Achmed"), AnotherPerson.RELATIVE);

        assertThat(Product.as(inKonstanz, Product.KONSTANZ, () -> care.elsewhere(person("Zwillinger", "Ahmad"))))
                .map(CaredElsewhere::body)
                .contains(Product.SINGEN);
    }

    @Test
    void bodyThatCaresIsAskedForTheHandOverAndItsReasonComesBack() {
        var id = open(inKonstanz, Product.KONSTANZ, person("Bittmann", "Yusuf"), null);
        var sent = Product.as(
                inSingen,
                Product.SINGEN,
                () -> requests.ask(new AskForHandover(
                        person("Bitman", "Yussuf"),
                        null,
                        RequestGround.MOVED_HERE,
                        null,
                        ReleaseForm.WRITTEN,
                        Product.today(),
                        null)));

        var waiting = soon(() -> Product.as(inKonstanz, Product.KONSTANZ, () -> requested.of(id)));
        assertThat(waiting).singleElement().satisfies(request -> {
            assertThat(request.arrived().sender()).isEqualTo(Product.SINGEN);
            assertThat(request.ground()).isEqualTo(RequestGround.MOVED_HERE);
        });
        Product.as(inKonstanz, Product.KONSTANZ, () -> {
            requested.decline(sent, "Zieht erst im Mai um");
            return Boolean.TRUE;
        });

        var answered = soon(() -> Product.as(inSingen, Product.SINGEN, requests::list).stream()
                .filter(asked -> asked.sent().state() == PackageState.REJECTED)
                .toList());
        assertThat(answered)
                .singleElement()
                .satisfies(asked -> assertThat(asked.sent().reason()).isEqualTo("Zieht erst im Mai um"));
    }

    /** The courier works on a thread of its own. */
    private static <T> List<T> soon(Supplier<List<T>> there) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        var found = there.get();
        while (found.isEmpty() && System.nanoTime() < until) {
            Thread.onSpinWait();
            found = there.get();
        }
        return found;
    }

    private CaseId open(Actor actor, TenantId tenant, PersonData person, @Nullable AnotherPerson stated) {
        return Product.as(
                actor,
                tenant,
                () -> cases.open(new OpenCase(person, Consent.NOT_ASKED, Product.today(), null, null, stated)));
    }

    private static PersonData person(String family, String given) {
        return new PersonData(
                family,
                given,
                List.of(),
                Gender.UNKNOWN,
                LocalDate.of(1990, 5, 4),
                BirthPrecision.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
