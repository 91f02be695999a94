package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.MarkKind;
import org.lotse.platform.api.exchange.MarkReference;
import org.lotse.platform.api.exchange.MarkTraits;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.seal.Fingerprints;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** How two bodies of a district learn that they have the same, and nothing else. */
@OnEachDatabase
class MarksTest extends ExchangeFixture {

    private static final KindId CARE = new KindId("cases.care");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final MarkTraits ALI = traits("ali|1990-05-04");
    private static final MarkTraits OMID = traits("omid|1991-01-01");

    private KeyedMarks marks;

    @BeforeEach
    void firstKey() {
        marks = withKey(1);
    }

    @Test
    void othersLearnWhoHasTheSameAndTheOwnerDoesNot() {
        place(KONSTANZ, ONE, ALI);

        assertThat(elsewhere(KONSTANZ, ALI)).isEmpty();
        assertThat(elsewhere(SINGEN, ALI)).contains("Konstanz");
        assertThat(elsewhere(SINGEN, OMID)).isEmpty();
    }

    @Test
    void secondOfTwoIsRefusedAtTheEndOfItsTransactionUnlessSomebodySaysItIsAnother() {
        place(KONSTANZ, ONE, ALI);

        assertRule("exchange.rule.marked-elsewhere", () -> place(SINGEN, ONE, ALI));
        assertThat(elsewhere(KONSTANZ, ALI)).isEmpty();
        scope.in(SINGEN);
        inTransaction(() -> {
            marks.place(CARE, ONE, ALI, true);
            return Boolean.TRUE;
        });

        assertThat(elsewhere(KONSTANZ, ALI)).contains("Singen");
    }

    @Test
    void withdrawnMarkIsGoneWithTheCommitOnly() {
        place(KONSTANZ, ONE, ALI);
        assertThatThrownBy(() -> inTransaction(() -> {
                    marks.withdraw(CARE, ONE);
                    throw new IllegalArgumentException("rolled back");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(elsewhere(SINGEN, ALI)).contains("Konstanz");

        scope.in(KONSTANZ);
        inTransaction(() -> {
            marks.withdraw(CARE, ONE);
            return Boolean.TRUE;
        });

        assertThat(elsewhere(SINGEN, ALI)).isEmpty();
    }

    @Test
    void onlyWhoHasTheRecordUnderstandsWhichOneIsMeant() {
        place(KONSTANZ, ONE, ALI);
        place(KONSTANZ, OTHER, OMID);
        scope.in(SINGEN);

        var reference = marks.reference(CARE, ALI).orElseThrow();

        assertThat(reference.body().name()).isEqualTo("Konstanz");
        assertThat(reference.token()).hasSize(MarkReference.TOKEN_LENGTH).doesNotContain(ONE.toString());
        assertThat(marks.meant(CARE, reference.token(), Set.of(ONE, OTHER))).isEmpty();
        scope.in(KONSTANZ);
        assertThat(marks.meant(CARE, reference.token(), Set.of(ONE, OTHER))).contains(ONE);
        assertThat(marks.meant(CARE, reference.token(), Set.of(OTHER))).isEmpty();
        assertThat(marks.reference(CARE, ALI)).isEmpty();
    }

    @Test
    void whoHandsOverYieldsToWhoeverAccepts() {
        place(KONSTANZ, ONE, ALI);
        var sent = send();
        round.go();
        scope.in(SINGEN);

        inTransaction(() -> {
            incoming.accept(HAND_OVER, sent);
            assertThat(marks.elsewhere(CARE, ALI)).isEmpty();
            marks.place(CARE, OTHER, ALI, false);
            return Boolean.TRUE;
        });

        assertThat(elsewhere(KONSTANZ, ALI)).contains("Singen");
        assertThat(elsewhere(SINGEN, ALI)).isEmpty();
    }

    @Test
    void whatWasRolledBackIsSweptAndWhatIsMissingIsTold() {
        place(KONSTANZ, ONE, ALI);
        place(KONSTANZ, OTHER, OMID);

        assertThat(marks.unplaced(CARE, Map.of(ONE, ALI, OTHER, ALI))).containsExactly(OTHER);
        assertThat(marks.keepOnly(CARE, Set.of(OTHER))).isEqualTo(1);

        assertThat(elsewhere(SINGEN, ALI)).isEmpty();
        assertThat(elsewhere(SINGEN, OMID)).contains("Konstanz");
        scope.in(SINGEN);
        assertThat(marks.keepOnly(CARE, Set.of())).isZero();
        assertThat(elsewhere(SINGEN, OMID)).contains("Konstanz");
    }

    @Test
    void newKeyFindsMarksOfTheOneBeforeUntilTheyAreMadeAnew() {
        place(KONSTANZ, ONE, ALI);
        marks = withKey(2);

        assertThat(elsewhere(SINGEN, ALI)).contains("Konstanz");
        scope.in(KONSTANZ);
        assertThat(marks.unplaced(CARE, Map.of(ONE, ALI))).containsExactly(ONE);
        place(KONSTANZ, ONE, ALI);

        assertThat(marks.unplaced(CARE, Map.of(ONE, ALI))).isEmpty();
        marks = withKey(3);
        assertThat(elsewhere(SINGEN, ALI)).contains("Konstanz");
        marks = withKey(1);
        assertThat(elsewhere(SINGEN, ALI)).isEmpty();
    }

    @Test
    void nothingInThePlatformsDatabaseCanBeRead() {
        place(KONSTANZ, ONE, ALI);

        var kept = rows(Optional.empty());
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst()).contains(KONSTANZ.value()).doesNotContain("ali", "1990", ONE.toString());
        assertThat(rows(Optional.of(KONSTANZ))).isEmpty();
        assertThat(rows(Optional.of(SINGEN))).isEmpty();
    }

    @Test
    void everyDistrictHasAKeyOfItsOwn() {
        var fingerprints = fingerprints(1);

        assertThat(fingerprints.of(Towns.DISTRICT, CARE, Set.of("ali")))
                .isNotEqualTo(fingerprints.of(new TenantId("08336"), CARE, Set.of("ali")));
        assertThat(fingerprints.ofSubject(KONSTANZ, CARE, "1")).isNotEqualTo(fingerprints.ofSubject(SINGEN, CARE, "1"));
    }

    @Test
    void whoMayNotIsRefused() {
        var stranger = new KeyedMarks(
                kinds(new FakeAccess()),
                towns,
                new Ledger(scope, database.writes(), database.databases(), audit),
                board,
                fingerprints(1));

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> stranger.elsewhere(CARE, ALI));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> stranger.keepOnly(CARE, Set.of()));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> marks.elsewhere(new KindId("cases.unknown"), ALI));
        assertThatThrownBy(() -> marks.place(CARE, ONE, ALI, false)).isInstanceOf(IllegalStateException.class);
    }

    private void place(TenantId town, UUID subject, MarkTraits traits) {
        scope.in(town);
        inTransaction(() -> {
            marks.place(CARE, subject, traits, false);
            return Boolean.TRUE;
        });
    }

    private Optional<String> elsewhere(TenantId asking, MarkTraits traits) {
        scope.in(asking);
        return marks.elsewhere(CARE, traits).map(Tenant::name);
    }

    private List<String> rows(Optional<TenantId> place) {
        return database.databases().call(place, connection -> {
            try (var statement = connection.prepareStatement("SELECT * FROM EXCHANGE_MARK");
                    var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    var row = new StringBuilder();
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.append(rows.getString(column)).append(' ');
                    }
                    found.add(row.toString());
                }
                return found;
            }
        });
    }

    private KeyedMarks withKey(int number) {
        return new KeyedMarks(
                kinds(access),
                towns,
                new Ledger(scope, database.writes(), database.databases(), audit),
                board,
                fingerprints(number));
    }

    private static Fingerprints fingerprints(int number) {
        return new Fingerprints(
                (district, one) -> Arrays.copyOf((district + "/" + one).getBytes(StandardCharsets.UTF_8), 32), number);
    }

    private static MarkKinds kinds(FakeAccess access) {
        var kinds = new MarkKinds(access);
        kinds.addKind(new MarkKind() {
            @Override
            public KindId id() {
                return CARE;
            }

            @Override
            public Set<Permission> uses() {
                return Set.of(SEND, RECEIVE);
            }
        });
        return kinds;
    }

    private static MarkTraits traits(String text) {
        return new MarkTraits(Set.of(text), Set.of(text, text + " or so"));
    }
}
