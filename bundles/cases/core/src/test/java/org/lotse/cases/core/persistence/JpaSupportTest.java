package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.support.SupportEntry.Answer;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.support.SupportRequest;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaSupportTest {

    private static final SupportData EVERYTHING = new SupportData(
            SupportKind.LANGUAGE_PRACTICE,
            LifeArea.LEGAL_STATUS,
            List.of(new Language("ar"), new Language("ckb"), new Language("kmr")),
            TODAY.plusDays(3),
            40,
            "ä".repeat(SupportData.NOTE_LENGTH),
            true);
    private static final SupportData LITTLE =
            new SupportData(SupportKind.LETTERS, null, List.of(), TODAY, null, null, true);

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaSupportBook book = new JpaSupportBook(DATABASE.entities());
    private final JpaCaseFiles files = new JpaCaseFiles(DATABASE.entities());
    private CaseId rima;
    private int numbers;
    private int asked;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase(ADA.id());
    }

    @Test
    void requestIsReadAsItWasWrittenWithItsAnswers() {
        var id = ask(rima, EVERYTHING);
        ask(openCase(ADA.id()), LITTLE);
        DATABASE.transactions().write(() -> {
            var request = book.find(id).orElseThrow();
            request.hear(SupportState.TAKEN_UP, TODAY);
            request.hear(SupportState.ARRANGED, TODAY.plusDays(1));
        });
        DATABASE.transactions().write(() -> book.find(id).orElseThrow().withdraw(ADA, TODAY.plusDays(2)));

        assertThat(of(rima)).singleElement().satisfies(entry -> {
            assertThat(entry.support()).isEqualTo(EVERYTHING);
            assertThat(entry.requestedBy()).isEqualTo(ADA.displayName());
            assertThat(entry.state()).isEqualTo(SupportState.WITHDRAWN);
            assertThat(entry.revision()).isEqualTo(3);
            assertThat(entry.answers())
                    .containsExactly(
                            new Answer(SupportState.TAKEN_UP, TODAY, null),
                            new Answer(SupportState.ARRANGED, TODAY.plusDays(1), null),
                            new Answer(SupportState.WITHDRAWN, TODAY.plusDays(2), ADA.displayName()));
        });
    }

    @Test
    void littleIsEnoughAndTheLatestComesFirst() {
        var first = ask(rima, LITTLE);
        var second = ask(rima, EVERYTHING);

        assertThat(of(rima)).extracting(SupportEntry::id).containsExactly(second, first);
        assertThat(of(rima).getLast().support()).isEqualTo(LITTLE);
    }

    @Test
    void openIsWhatNobodyIsFoundFor() {
        var waiting = ask(rima, LITTLE);
        var takenUp = heard(ask(rima, LITTLE), SupportState.TAKEN_UP);
        heard(ask(rima, LITTLE), SupportState.ARRANGED);
        heard(ask(rima, LITTLE), SupportState.DECLINED);
        ask(openCase(ADA.id()), LITTLE);

        var open = DATABASE.transactions()
                .read(() -> book.open(rima).stream().map(SupportRequest::id).toList());

        assertThat(open).containsExactly(waiting, takenUp);
    }

    @Test
    void unansweredIsToldToWhoAnswersForTheCase() {
        var waiting = ask(rima, LITTLE);
        heard(ask(rima, LITTLE), SupportState.TAKEN_UP);
        ask(openCase(new UserId(new UUID(7, 2))), LITTLE);

        assertThat(unanswered(-1)).isEmpty();
        assertThat(unanswered(0))
                .containsExactly(new Due(
                        DueKind.SUPPORT,
                        TODAY.plusDays(7),
                        null,
                        waiting.value(),
                        rima,
                        "Haddad, Rima · KN-2017-00001",
                        ""));
    }

    private List<Due> unanswered(int days) {
        return DATABASE.transactions().read(() -> book.unanswered(ADA.id(), TODAY.plusDays(days), 7, 9));
    }

    private SupportId heard(SupportId id, SupportState state) {
        DATABASE.transactions().write(() -> book.find(id).orElseThrow().hear(state, TODAY));
        return id;
    }

    private List<SupportEntry> of(CaseId id) {
        return DATABASE.transactions()
                .read(() -> book.of(id, 9).stream().map(SupportRequest::entry).toList());
    }

    private SupportId ask(CaseId caseId, SupportData data) {
        // Identities of one moment have no order.
        var id = new SupportId(Ids.next(CLOCK.instant().plusMillis(++asked)));
        DATABASE.transactions()
                .write(() -> book.add(SupportRequest.asked(id, new RequestSupport(caseId, data), ADA, TODAY)));
        return id;
    }

    private CaseId openCase(UserId responsible) {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(responsible, "Beispiel"),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> files.add(file));
        return file.id();
    }
}
