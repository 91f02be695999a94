package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.rima;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.core.domain.asking.OwnRequest;
import org.lotse.platform.api.exchange.MarkReference;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaRequestBookTest {

    private static final CaseId OWN = new CaseId(new UUID(1, 7));
    private static final String TOKEN = "ab".repeat(MarkReference.TOKEN_LENGTH / 2);

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    @Test
    void requestIsKeptFoundByItsTokenAndForgotten() {
        var first = sent(1, TOKEN);
        var second = sent(2, "cd".repeat(MarkReference.TOKEN_LENGTH / 2));
        write(first);
        write(second);

        assertThat(DATABASE.transactions().read(() -> book().all()))
                .extracting(OwnRequest::id)
                .containsExactly(second.id(), first.id());
        var found = DATABASE.transactions().read(() -> book().about(TOKEN)).getFirst();
        var shown = found.with(new SentPackage(
                found.id(), FixedScope.SINGEN, Instant.EPOCH, PackageState.RECEIVED, Instant.EPOCH, null));
        assertThat(shown.ground()).isEqualTo(RequestGround.OTHER);
        assertThat(shown.note()).isEqualTo("Umzug im Mai");
        assertThat(shown.ownCase()).isEqualTo(OWN);
        assertThat(shown.body()).isEqualTo("Singen");
        assertThat(found.consentForm()).isEqualTo(ReleaseForm.ORAL);
        assertThat(found.consentOn()).isEqualTo(TODAY);

        DATABASE.transactions().write(() -> book().about(TOKEN).forEach(book()::remove));

        assertThat(DATABASE.transactions().read(() -> book().all())).hasSize(1);
    }

    private static void write(OwnRequest request) {
        DATABASE.transactions().write(() -> book().add(request));
    }

    private static JpaRequestBook book() {
        return new JpaRequestBook(DATABASE.entities());
    }

    private static OwnRequest sent(int number, String token) {
        var singen = new Tenant(FixedScope.SINGEN, "Singen", TenantKind.MUNICIPALITY, Optional.empty(), true);
        return OwnRequest.of(
                        new AskForHandover(
                                null,
                                OWN,
                                RequestGround.OTHER,
                                " Umzug im Mai ",
                                ReleaseForm.ORAL,
                                TODAY,
                                "Am Telefon"),
                        rima(),
                        new MarkReference(singen, token),
                        "Ada Beispiel",
                        TODAY)
                .sentAs(new PackageId(new UUID(9, number)));
    }
}
