package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.dispute.DisputeEntry.Settlement;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.dispute.Dispute;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaDisputesTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaDisputeBook book = new JpaDisputeBook(DATABASE.entities());
    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private CaseId rima;
    private int numbers;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void marksOfAFileAreReadAsTheyWereWritten() {
        assertThat(marks()).isEmpty();

        DATABASE.transactions().write(() -> files.lock(rima).orElseThrow().dispute(EnumSet.allOf(Datum.class)));

        assertThat(marks()).containsExactlyInAnyOrder(Datum.values());
        var listed = DATABASE.transactions()
                .read(() -> files.page(CaseQuery.ALL, TODAY, null, 9).items());
        assertThat(listed).flatExtracting(CaseSummary::disputed).containsExactlyInAnyOrder(Datum.values());
    }

    @Test
    void disputesOfACaseComeLatestFirstWithHowTheyCameOut() {
        var first = mark(rima, Datum.NAME, TODAY.minusDays(9));
        mark(rima, Datum.BIRTH_DATE, TODAY);
        mark(openCase(), Datum.NOTE, TODAY);

        DATABASE.transactions()
                .write(() -> book.find(first)
                        .orElseThrow()
                        .settle(new SettleDispute(first, DisputeOutcome.WITHDRAWN, "Versehen", TODAY), ADA, TODAY));

        assertThat(of(rima)).extracting(DisputeEntry::datum).containsExactly(Datum.BIRTH_DATE, Datum.NAME);
        assertThat(of(rima).getLast().settlement())
                .isEqualTo(new Settlement(DisputeOutcome.WITHDRAWN, "Versehen", TODAY, ADA.displayName()));
        assertThat(of(rima).getFirst().settlement()).isNull();
    }

    private EnumSet<Datum> marks() {
        var marks = EnumSet.noneOf(Datum.class);
        marks.addAll(DATABASE.transactions()
                .read(() -> files.find(rima).orElseThrow().details().disputed()));
        return marks;
    }

    private List<DisputeEntry> of(CaseId id) {
        return DATABASE.transactions()
                .read(() -> book.of(id, 9).stream().map(Dispute::entry).toList());
    }

    private DisputeId mark(CaseId caseId, Datum datum, LocalDate since) {
        var id = new DisputeId(Ids.next(CLOCK.instant()));
        DATABASE.transactions()
                .write(() -> book.add(
                        Dispute.marked(id, new MarkDisputed(caseId, datum, "Stimmt nicht", since), ADA, TODAY)));
        return id;
    }

    private CaseId openCase() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> files.add(file));
        return file.id();
    }
}
