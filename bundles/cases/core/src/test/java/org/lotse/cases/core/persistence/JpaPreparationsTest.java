package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.core.application.Preparing;
import org.lotse.cases.core.domain.Preparation;
import org.lotse.cases.core.domain.PreparedData;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaPreparationsTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final PreparationId RIMA = new PreparationId(new UUID(7, 1));
    private static final PreparationId BORIS = new PreparationId(new UUID(7, 2));

    private final JpaPreparationBook book = new JpaPreparationBook(DATABASE.entities());

    @Test
    void isFoundByEveryWordOfANameWhatChangedLastFirst() {
        add(RIMA, "Rima", "Haddad");
        add(BORIS, "Boris", "Müller 100%");

        assertThat(found(null)).containsExactly(BORIS, RIMA);
        assertThat(found("haddad rima")).containsExactly(RIMA);
        assertThat(found("mueller")).containsExactly(BORIS);
        assertThat(found("100%")).containsExactly(BORIS);
        assertThat(found("%")).containsExactly(BORIS);
        assertThat(found("rima mueller")).isEmpty();
    }

    @Test
    void knowsItsPackageAndIsRemoved() {
        add(RIMA, "Rima", "Haddad");
        var sent = new PackageId(new UUID(8, 1));

        DATABASE.transactions().write(() -> book.lock(RIMA).orElseThrow().sentWith(sent, CLOCK.instant()));
        assertThat(DATABASE.transactions().read(() -> book.find(RIMA).flatMap(Preparation::packageId)))
                .contains(sent);

        DATABASE.transactions()
                .write(() -> book.changedBefore(CLOCK.instant().plusSeconds(1)).forEach(book::remove));
        assertThat(found(null)).isEmpty();
    }

    @Test
    void lineTellsWhatIsDisputed() {
        var told = Preparing.of("Rima", "Haddad");
        add(RIMA, Preparing.disputing(told, Datum.NAME, Datum.GENDER));

        var line = DATABASE.transactions()
                .read(() -> book.find(RIMA).orElseThrow().summary(Optional.empty(), CLOCK.instant()));

        assertThat(line.disputed()).containsExactlyInAnyOrder(Datum.NAME, Datum.GENDER);
    }

    private void add(PreparationId id, String given, String family) {
        add(id, Preparing.of(given, family));
    }

    private void add(PreparationId id, PreparationData data) {
        DATABASE.transactions()
                .write(() -> book.add(
                        new Preparation(id, PreparedData.of(data, TODAY), "{}", "Ada Beispiel", CLOCK.instant())));
    }

    private List<PreparationId> found(@Nullable String text) {
        return DATABASE.transactions()
                .read(() ->
                        book.matching(text, 10).stream().map(Preparation::id).toList());
    }
}
