package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.post.Records;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** How what a district publishes comes to its municipalities. */
@OnEachDatabase
class PublicationsTest extends ExchangeFixture {

    @Test
    void everyMunicipalityHasACopyThatDoesNotSayWhoPublished() {
        assertThat(publish("Jobcenter, Sprachkurse")).isEqualTo(1);
        assertThat(copy(KONSTANZ)).isEmpty();

        assertThat(noticeboard.go()).isTrue();

        for (var town : List.of(KONSTANZ, SINGEN)) {
            assertThat(copy(town))
                    .get()
                    .extracting(Publication::publisher, Publication::version, Publication::content, Publication::person)
                    .containsExactly(Towns.DISTRICT, 1, "Jobcenter, Sprachkurse", null);
        }
        scope.in(Towns.DISTRICT);
        assertThat(publications.current(OFFERS)).map(Publication::person).isPresent();
    }

    @Test
    void laterVersionCountsAndALongOneComesWhole() {
        publish("Jobcenter");
        noticeboard.go();
        clock.forward(Duration.ofDays(1));
        var much = "Jobcenter, Ä ü 中 ".repeat(5_000);

        assertThat(publish(much)).isEqualTo(2);
        noticeboard.go();

        assertThat(copy(KONSTANZ)).get().extracting(Publication::version).isEqualTo(2);
        assertThat(copy(KONSTANZ)).map(Publication::content).contains(much);
    }

    @Test
    void whoeverHasTheModuleOffGetsItLater() {
        towns.off.add(SINGEN);
        publish("Jobcenter");
        noticeboard.go();

        assertThat(copy(SINGEN)).isEmpty();
        scope.in(Towns.DISTRICT);
        var reach = publications.reach(OFFERS);
        assertThat(reach.reached()).extracting(Tenant::id).containsExactly(KONSTANZ);
        assertThat(reach.outstanding()).extracting(Tenant::id).containsExactly(SINGEN);

        towns.off.clear();
        noticeboard.go();

        assertThat(copy(SINGEN)).map(Publication::content).contains("Jobcenter");
        scope.in(Towns.DISTRICT);
        assertThat(publications.reach(OFFERS).outstanding()).isEmpty();
    }

    @Test
    void nothingGoesWhileTheDistrictHasTheModuleOff() {
        publish("Jobcenter");
        towns.off.add(Towns.DISTRICT);

        noticeboard.go();

        assertThat(copy(KONSTANZ)).isEmpty();
    }

    @Test
    void bothEndsRecordsSayThatItWentOnce() {
        publish("Jobcenter");
        noticeboard.go();
        noticeboard.go();

        assertThat(lines(KONSTANZ))
                .containsExactly(tuple(OFFERS, PackageWay.IN, Towns.DISTRICT, PackageState.ACCEPTED, null));
        assertThat(lines(Towns.DISTRICT))
                .containsExactlyInAnyOrder(
                        tuple(OFFERS, PackageWay.OUT, KONSTANZ, PackageState.ACCEPTED, FixedScope.ADA.displayName()),
                        tuple(OFFERS, PackageWay.OUT, SINGEN, PackageState.ACCEPTED, FixedScope.ADA.displayName()));
        assertThat(audit.ofTenants())
                .extracting(Act::name)
                .containsExactly(
                        "platform.publication-made",
                        "platform.publication-received",
                        "platform.publication-delivered",
                        "platform.publication-received",
                        "platform.publication-delivered");
    }

    @Test
    void aDeliveryThatWasCutIsToldOnceMoreAndNotMadeTwice() {
        publish("Jobcenter");
        noticeboard.go();
        // As if the machine had stopped between the copy and the district's record of it.
        database.databases().call(Optional.of(Towns.DISTRICT), connection -> {
            try (var statement = connection.prepareStatement("DELETE FROM EXCHANGE_SENT WHERE RECEIVER = ?")) {
                statement.setString(1, SINGEN.value());
                return statement.executeUpdate();
            }
        });

        assertThat(noticeboard.go()).isTrue();

        assertThat(lines(SINGEN)).hasSize(1);
        assertThat(lines(Towns.DISTRICT)).hasSize(2);
    }

    @Test
    void whatWasRolledBackWasNeverPublished() {
        scope.in(Towns.DISTRICT);
        assertThatThrownBy(() -> inTransaction(() -> {
                    publications.publish(OFFERS, "Jobcenter");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        noticeboard.go();

        assertThat(copy(KONSTANZ)).isEmpty();
        scope.in(Towns.DISTRICT);
        assertThat(publications.current(OFFERS)).isEmpty();
        assertThat(publications.reach(OFFERS).reached()).isEmpty();
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsTold() {
        scope.in(Towns.DISTRICT);
        assertRule(
                "exchange.rule.published-meanwhile",
                () -> database.databases().write(Optional.of(Towns.DISTRICT), "cases", write -> {
                    publications.publish(OFFERS, "Jobcenter");
                    publications.publish(OFFERS, "Jobcenter und Schule");
                }));
    }

    @Test
    void aMunicipalityPublishesNothingAndNobodyPublishesABook() {
        scope.in(KONSTANZ);
        assertRule("exchange.rule.no-publisher", () -> inTransaction(() -> publications.publish(OFFERS, "Jobcenter")));
        scope.in(Towns.DISTRICT);
        var book = "x".repeat(OutgoingPublications.LONGEST + 1);
        assertRule("exchange.rule.publication-too-long", () -> inTransaction(() -> publications.publish(OFFERS, book)));
    }

    @Test
    void publishingOutsideATransactionIsAMistake() {
        scope.in(Towns.DISTRICT);

        assertThatThrownBy(() -> publications.publish(OFFERS, "Jobcenter")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyCallNeedsItsPermission() {
        access.denyAll();
        scope.in(Towns.DISTRICT);

        for (Runnable act : List.<Runnable>of(
                () -> inTransaction(() -> publications.publish(OFFERS, "Jobcenter")),
                () -> publications.current(OFFERS),
                () -> publications.reach(OFFERS),
                () -> published.current(OFFERS),
                () -> published.current(COUNTED))) {
            assertThatExceptionOfType(AccessDenied.class).isThrownBy(act::run);
        }
    }

    private int publish(String content) {
        scope.in(Towns.DISTRICT);
        return inTransaction(() -> publications.publish(OFFERS, content));
    }

    private Optional<Publication> copy(TenantId town) {
        scope.in(town);
        return published.current(OFFERS);
    }

    private List<Tuple> lines(TenantId tenant) {
        return database
                .databases()
                .call(Optional.of(tenant), connection -> new Records(connection).lines(PackageFilter.ALL, null, 9))
                .stream()
                .map(line -> tuple(line.kind(), line.way(), line.other(), line.state(), line.person()))
                .toList();
    }
}
