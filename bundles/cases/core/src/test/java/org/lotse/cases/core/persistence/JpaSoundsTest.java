package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaSoundsTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaSounds sounds = new JpaSounds(DATABASE.entities());
    private int numbers;

    @Test
    void thoseThatShareMoreStandFirst() {
        var one = heard("62m", "h22");
        var both = heard("62m", "h22", "75");
        heard("05");

        assertThat(sharing(Set.of("62m", "75"), 9)).containsExactly(both, one);
        assertThat(sharing(Set.of("62m", "75"), 1)).containsExactly(both);
    }

    @Test
    void nothingSharesWithNothing() {
        heard("62m");

        assertThat(sharing(Set.of(), 9)).isEmpty();
        assertThat(sharing(Set.of("75"), 9)).isEmpty();
    }

    @Test
    void newSoundsTakeThePlaceOfThoseBefore() {
        var id = heard("62m", "h22");

        put(id, "h22", "75");

        assertThat(sharing(Set.of("62m"), 9)).isEmpty();
        assertThat(sharing(Set.of("75"), 9)).containsExactly(id);
        assertThat(sharing(Set.of("h22"), 9)).containsExactly(id);
    }

    @Test
    void casesThatNobodyListenedToAreToldInOrder() {
        heard("62m");
        var both = Stream.of(open(), open())
                .sorted(Comparator.comparing(CaseId::toString))
                .toList();
        var first = both.getFirst();
        var second = both.getLast();

        assertThat(unheard(null)).containsExactly(first, second);
        assertThat(unheard(first)).containsExactly(second);
        assertThat(unheard(second)).isEmpty();
    }

    @Test
    void soundsOfAnotherTownAreNotHeard() {
        DATABASE.scope().in(FixedScope.SINGEN);
        heard("62m");
        open();

        DATABASE.scope().in(FixedScope.KONSTANZ);

        assertThat(sharing(Set.of("62m"), 9)).isEmpty();
        assertThat(unheard(null)).isEmpty();
    }

    private CaseId heard(String... heard) {
        var id = open();
        put(id, heard);
        return id;
    }

    private void put(CaseId id, String... heard) {
        DATABASE.transactions().write(() -> sounds.put(id, Set.of(heard)));
    }

    private CaseId open() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> new JpaCaseFiles(DATABASE.entities()).add(file));
        return file.id();
    }

    private List<CaseId> sharing(Set<String> asked, int most) {
        return DATABASE.transactions().read(() -> sounds.sharing(asked, most));
    }

    private List<CaseId> unheard(@Nullable CaseId after) {
        return DATABASE.transactions().read(() -> sounds.unheard(after, 9));
    }
}
