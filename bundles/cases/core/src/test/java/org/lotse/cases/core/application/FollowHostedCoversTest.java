package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.secondment.HostedCover;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryTransactions;
import org.lotse.platform.testing.RunNow;

class FollowHostedCoversTest {

    private static final UUID SECONDMENT = new UUID(4, 4);
    private static final Colleague ADA = new Colleague(new UserId(new UUID(7, 1)), "Ada Beispiel");
    private static final Colleague BEA = new Colleague(new UserId(new UUID(7, 2)), "Bea Beispiel");

    private final InMemoryAbsenceBook book = new InMemoryAbsenceBook();
    private List<HostedCover> covers = List.of();
    private final FollowHostedCovers job = new FollowHostedCovers(
            () -> covers, book, new InMemorySettings(), new InMemoryTransactions(new FixedScope()), CLOCK);

    @Test
    void whoeverStandsInHasTheCasesOfTheAbsentPersonOnTheseDays() throws InterruptedException {
        run(cover(TODAY, TODAY.plusDays(6)));
        run(cover(TODAY, TODAY.plusDays(6)));

        assertThat(absences()).singleElement().satisfies(absence -> {
            assertThat(absence.kind()).isEqualTo(AbsenceKind.OTHER);
            assertThat(absence.last()).isEqualTo(TODAY.plusDays(6));
            assertThat(book.covers(List.of(absence))).singleElement().satisfies(cover -> {
                assertThat(cover.caseId()).isNull();
                assertThat(cover.person().id()).isEqualTo(BEA.id());
                assertThat(cover.isInForce(absence, TODAY.plusDays(6))).isTrue();
                assertThat(cover.isInForce(absence, TODAY.plusDays(7))).isFalse();
            });
        });
    }

    @Test
    void daysFollowAndWhatIsTakenBackGoes() throws InterruptedException {
        run(cover(TODAY.minusDays(2), TODAY.plusDays(6)));
        run(cover(TODAY.minusDays(2), TODAY.plusDays(1)));

        assertThat(absences())
                .singleElement()
                .satisfies(absence -> assertThat(absence.last()).isEqualTo(TODAY.plusDays(1)));

        run();

        assertThat(absences())
                .singleElement()
                .satisfies(absence -> assertThat(absence.last()).isEqualTo(TODAY.minusDays(1)));
        run(cover(TODAY.minusDays(2), TODAY.plusDays(1)));
        assertThat(book.notOver(TODAY)).isEmpty();
    }

    @Test
    void whatWasPlannedHereGetsTheCoverIfItHasNone() throws InterruptedException {
        var planned = Absence.enter(
                new AbsenceId(new UUID(3, 3)),
                new Responsible(ADA.id(), ADA.name()),
                new AbsenceData(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(3)),
                "Lena",
                TODAY);
        book.add(planned);

        run(cover(TODAY, TODAY.plusDays(3)));
        run(cover(TODAY, TODAY.plusDays(3)));

        assertThat(absences()).containsExactly(planned);
        assertThat(book.covers(List.of(planned))).hasSize(1);
        run();
        assertThat(absences()).containsExactly(planned);
    }

    private List<Absence> absences() {
        return book.of(ADA.id());
    }

    private void run(HostedCover... now) throws InterruptedException {
        covers = List.of(now);
        RunNow.once(job, CLOCK.instant());
    }

    private static HostedCover cover(LocalDate from, LocalDate to) {
        return new HostedCover(SECONDMENT, BEA, ADA, from, to, "Landkreis Konstanz");
    }
}
