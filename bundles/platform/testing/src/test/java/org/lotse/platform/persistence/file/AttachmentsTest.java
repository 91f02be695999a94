package org.lotse.platform.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.platform.api.attachment.Attachment;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.attachment.AttachmentId;
import org.lotse.platform.api.attachment.RemoveAttachment;
import org.lotse.platform.api.attachment.RemovedAttachment;
import org.lotse.platform.api.attachment.ReviseAttachment;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.file.FileType;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.Papers;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.EmptiedDatabase;

/** Attachments on real databases: they come back, go for good, and belong to one record of one tenant. */
@OnEachDatabase
class AttachmentsTest {

    @RegisterExtension
    static final LoansDatabase DATABASE = new LoansDatabase();

    private static final Instant NOW = Instant.parse("2026-12-01T10:15:30.123Z");
    private static final UUID RECORD = new UUID(1, 1);

    private final Rules rules = new Rules();
    private Instant now = NOW;
    private RecordedActs acts;

    @BeforeEach
    void nothingRecorded() {
        acts = new RecordedActs(DATABASE.scope());
    }

    @Test
    void fileComesBackAsItWentIn() throws IOException {
        var content = Papers.pdf(50_000);
        var id = folder().keep(data("Vertrag"), "C:\\Ablage\\Vertrag.pdf", new ByteArrayInputStream(content));
        now = NOW.plusSeconds(1);
        folder().keep(new AttachmentData("Foto", null, null), "a.png", new ByteArrayInputStream(Papers.PNG));

        DATABASE.reopen();

        var kept = folder().list();
        assertThat(kept).extracting(one -> one.data().title()).containsExactly("Foto", "Vertrag");
        assertThat(kept.getLast())
                .isEqualTo(new Attachment(
                        id,
                        1,
                        data("Vertrag"),
                        "Vertrag.pdf",
                        FileType.PDF,
                        50_000,
                        NOW,
                        FixedScope.ADA.displayName()));
        assertThat(kept.getFirst().data()).isEqualTo(new AttachmentData("Foto", null, null));
        var read = new ByteArrayOutputStream();
        folder().read(id, read);
        assertThat(read.toByteArray()).isEqualTo(content);
        assertThat(acts.ofTenants())
                .extracting(Act::name)
                .containsExactly("loans.attachment-kept", "loans.attachment-kept", "loans.attachment-read");
    }

    @Test
    void removedOneLeavesATraceAndNothingOfWhatItSaid() throws IOException {
        var id = keep();
        folder().revise(new ReviseAttachment(id, 1, data("Nachtrag")));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> folder().remove(new RemoveAttachment(id, 1, "zu spät")));
        folder().remove(new RemoveAttachment(id, 2, " doppelt abgelegt "));

        assertThat(folder().list()).isEmpty();
        assertThat(folder().removed())
                .containsExactly(new RemovedAttachment(
                        id, NOW, FixedScope.ADA.displayName(), NOW, FixedScope.ADA.displayName(), "doppelt abgelegt"));
        assertThat(
                        rows(
                                "select TITLE from LOANS_ATTACHMENT where TITLE is not null or NOTE is not null or FILE_NAME is not null"))
                .isEmpty();
        assertThat(rows("select CONTENT from LOANS_ATTACHMENT_PIECE")).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> folder().read(id, new ByteArrayOutputStream()));
    }

    @Test
    void anotherRecordAndAnotherTenantSeeNothing() throws IOException {
        var id = keep();
        var other = attachments().of(new UUID(2, 2), rules);

        assertThat(other.list()).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> other.read(id, new ByteArrayOutputStream()));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> other.remove(new RemoveAttachment(id, 1, "nicht meines")));
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(folder().list()).isEmpty();
    }

    @Test
    void recordThatTakesNothingAnyMoreKeepsWhatItHas() throws IOException {
        var id = keep();
        rules.closed = RuleViolation.of("loans.rule.closed");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::keep);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> folder().remove(new RemoveAttachment(id, 1, "doch")));

        assertThat(folder().list()).hasSize(1);
    }

    @Test
    void whatIsWrongIsRefusedBesideItsField() {
        assertThat(refusedAt(data(" "), "a.pdf", Papers.pdf(100))).contains("title");
        assertThat(refusedAt(data("Vertrag"), "a.exe", Papers.PROGRAM)).contains("file");
        assertThat(refusedAt(data("Vertrag"), "a.pdf", Papers.PROGRAM)).contains("file");
        assertThat(refusedAt(new AttachmentData("Vertrag", LocalDate.of(2026, 12, 2), null), "a.pdf", Papers.pdf(100)))
                .contains("dated");
        assertThat(folder().list()).isEmpty();
    }

    @Test
    void erasedRecordLeavesNothing() throws IOException {
        var id = keep();
        keep();
        folder().remove(new RemoveAttachment(id, 1, "doppelt"));

        DATABASE.unit().transactions().write(() -> attachments().forget(RECORD));

        assertThat(rows("select ID from LOANS_ATTACHMENT")).isEmpty();
        assertThat(rows("select CONTENT from LOANS_ATTACHMENT_PIECE")).isEmpty();
    }

    private AttachmentId keep() throws IOException {
        return folder().keep(data("Vertrag"), "Vertrag.pdf", new ByteArrayInputStream(Papers.pdf(30_000)));
    }

    private Optional<String> refusedAt(AttachmentData data, String name, byte[] content) {
        try {
            folder().keep(data, name, new ByteArrayInputStream(content));
            return Optional.empty();
        } catch (RuleViolation refused) {
            return refused.field();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AttachmentData data(String title) {
        return new AttachmentData(title, LocalDate.of(2026, 5, 4), "unterschrieben");
    }

    private List<?> rows(String sql) {
        return DATABASE.unit()
                .transactions()
                .read(() -> DATABASE.unit()
                        .entities()
                        .manager()
                        .createNativeQuery(sql)
                        .getResultList());
    }

    private AttachmentFolder folder() {
        return attachments().of(RECORD, rules);
    }

    private Attachments attachments() {
        return new Attachments(
                "loans",
                DATABASE.unit().entities(),
                DATABASE.unit().transactions(),
                acts,
                DATABASE.scope(),
                Clock.fixed(now, ZoneId.of("Europe/Berlin")));
    }

    /** A record that anybody may change until it is closed. */
    private static final class Rules implements AttachmentRules {

        private @Nullable RuleViolation closed;

        @Override
        public void requireRead() {}

        @Override
        public void requireChange() {}

        @Override
        public void requireOpen() {
            if (closed != null) {
                throw closed;
            }
        }
    }

    private static final class LoansDatabase extends EmptiedDatabase {

        LoansDatabase() {
            super(
                    "loans",
                    AttachmentsTest.class.getClassLoader(),
                    List.of(FixedScope.SINGEN, FixedScope.KONSTANZ),
                    deletionsFrom(List.of("LOANS_ATTACHMENT_PIECE", "LOANS_ATTACHMENT")));
        }
    }
}
