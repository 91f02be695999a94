package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.directory.ServiceEntry;
import org.lotse.cases.api.directory.ServiceId;
import org.lotse.cases.core.domain.directory.RegularService;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Regular services on a real database. */
@OnEachDatabase
class JpaServiceBookTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final ServiceId FULL = new ServiceId(new UUID(4, 1));
    private static final ServiceData EVERYTHING = new ServiceData(
            "Ä".repeat(ServiceData.NAME_LENGTH),
            Set.of(LifeArea.values()),
            "a".repeat(ServiceData.ADDRESS_LENGTH),
            "0".repeat(ServiceData.PHONE_LENGTH),
            "a".repeat(240) + "@beispiel.de",
            "https://" + "a".repeat(ServiceData.WEBSITE_LENGTH - 8),
            "h".repeat(ServiceData.HOURS_LENGTH),
            "n".repeat(ServiceData.NOTE_LENGTH));
    private static final ServiceData NOTHING = new ServiceData("Amt", Set.of(), null, null, null, null, null, null);

    private final JpaServiceBook book = new JpaServiceBook(DATABASE.entities());

    @Test
    void asLongAsAllowedAndAsShortIsReadAsItWasWritten() {
        DATABASE.transactions().write(() -> {
            book.add(RegularService.added(FULL, EVERYTHING));
            book.add(RegularService.added(new ServiceId(new UUID(4, 2)), NOTHING));
        });

        assertThat(DATABASE.transactions()
                        .read(() -> book.all().stream()
                                .map(RegularService::entry)
                                .map(ServiceEntry::service)
                                .toList()))
                .containsExactlyInAnyOrder(EVERYTHING, NOTHING);
    }

    @Test
    void revisedAndRemovedByWhoeverSawIt() {
        DATABASE.transactions().write(() -> book.add(RegularService.added(FULL, EVERYTHING)));
        var seen =
                DATABASE.transactions().read(() -> book.find(FULL).orElseThrow().entry());

        DATABASE.transactions().write(() -> book.find(FULL).orElseThrow().revise(seen.version(), NOTHING));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> DATABASE.transactions()
                        .write(() -> book.find(FULL).orElseThrow().revise(seen.version(), EVERYTHING)));
        DATABASE.transactions().write(() -> book.remove(book.find(FULL).orElseThrow()));
        assertThat(DATABASE.transactions().read(() -> book.find(FULL))).isEmpty();
    }
}
