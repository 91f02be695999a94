package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.AddPart;
import org.lotse.funding.api.proof.BeginProof;
import org.lotse.funding.api.proof.NarrativePart.PartData;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.core.Granted;
import org.lotse.funding.core.application.audit.AuditPart;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Everything about a grant in one archive that proves itself. */
@OnEachDatabase
class AuditExportsTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private ProofServices all;

    @BeforeEach
    void withAProof() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = new ProofServices(DATABASE, FundingPermissions.APPLICATIONS, FundingPermissions.APPLY);
        var id = all.proofs.begin(new BeginProof(Granted.ID, ProofKind.FINAL, 0));
        all.narratives.add(new AddPart(id, new PartData(null, "=HYPERLINK(\"x\")", "<b>Ada</b>", "+cmd|calc", true)));
        all.proofs.send(new SendProof(id, 0, day("2019-07-31"), "Regierungspräsidium"));
    }

    @Test
    void archiveHasEveryPartAndItsChecksums() throws Exception {
        var files = written();

        assertThat(files.keySet())
                .contains(
                        "10-bewilligung/bescheid.csv",
                        "20-rechnung/regelwerk.csv",
                        "20-rechnung/rechenschritte.csv",
                        "60-verwendungsnachweise/verwendungsnachweis-2019-fassung-1.pdf",
                        "60-verwendungsnachweise/verwendungsnachweis-2019-fassung-1.xlsx",
                        "60-verwendungsnachweise/verwendungsnachweis-2019-fassung-1-bericht.csv",
                        "90-verlauf.csv",
                        "00-inhalt.csv",
                        "00-inhalt.html",
                        "pruefsummen.sha256");
        var sums = text(files, "pruefsummen.sha256").lines().toList();
        assertThat(sums).hasSize(files.size() - 1);
        for (var line : sums) {
            assertThat(line).startsWith(sum(files.get(line.substring(66))));
        }
        assertThat(text(files, "90-verlauf.csv")).contains("gesendet am 31.07.2019 an Regierungspräsidium");
        assertThat(text(files, "20-rechnung/rechenschritte.csv")).contains("79608");
    }

    @Test
    void nothingInItRuns() throws IOException {
        var files = written();

        assertThat(text(files, "60-verwendungsnachweise/verwendungsnachweis-2019-fassung-1-bericht.csv"))
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("\"'+cmd|calc\"");
        assertThat(text(files, "00-inhalt.html")).doesNotContain("<script").doesNotContain("<b>Ada");
    }

    @Test
    void whatCannotBeWrittenIsNamedAndTheRestIsThere() throws IOException {
        all.parts.addPart(new Broken());

        var files = written();

        assertThat(files).doesNotContainKey("55-kaputt/halb.csv").containsKey("90-verlauf.csv");
        assertThat(text(files, "00-inhalt.csv")).contains("55-kaputt/halb.csv").contains("FEHLT");
        assertThat(text(files, "pruefsummen.sha256")).doesNotContain("55-kaputt");
        assertThat(all.acts.ofTenants().getLast().details()).containsEntry("complete", "false");
    }

    @Test
    void auditTrailTellsThatItWasMade() throws IOException {
        written();

        var act = all.acts.ofTenants().getLast();
        assertThat(act.name()).isEqualTo("funding.audit-file-written");
        assertThat(act.subject()).isEqualTo(Granted.ID.toString());
        assertThat(act.details()).containsEntry("complete", "true");
    }

    @Test
    void whoMayNotGetsNothing() {
        var to = new ByteArrayOutputStream();

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> new ProofServices(DATABASE).exports.write(Granted.ID, to));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.exports.write(new ApplicationId(new UUID(9, 9)), to));
        assertThat(to.size()).isZero();
        assertThat(all.acts.ofTenants()).extracting(Act::name).doesNotContain("funding.audit-file-written");
    }

    private Map<String, byte[]> written() throws IOException {
        var to = new ByteArrayOutputStream();
        all.exports.write(Granted.ID, to);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(to.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sum(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** Breaks off in the middle of a file. */
    private static final class Broken implements AuditPart {

        @Override
        public String folder() {
            return "55-kaputt";
        }

        @Override
        public List<File> files(Grant grant) {
            return List.of(new File("halb.csv", "Bricht ab", to -> {
                to.write("halb".getBytes(StandardCharsets.UTF_8));
                throw new IOException("broken");
            }));
        }
    }
}
