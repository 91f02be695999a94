package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.attachment.RemoveAttachment;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Papers of agreements and claims with the services as they are and real tables. */
@OnEachDatabase
class JpaPapersTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private final LigaServices services = LigaServices.all(DATABASE);

    @Test
    void contractLiesWithItsAgreementAndGoesWithIt() throws IOException {
        var agreement = services.agreement();
        var folder = services.attached.of(agreement);

        var id = Told.paper(folder, "Vertrag vom Mai 2015");

        var read = new ByteArrayOutputStream();
        folder.read(id, read);
        assertThat(read.size()).isEqualTo(9_000);
        assertThat(services.trail.ofTenants())
                .extracting(Act::name)
                .containsExactly("liga.attachment-kept", "liga.attachment-read");
        assertThat(services.attached.of(services.agreement("DRK")).list()).isEmpty();
        services.agreements.remove(agreement, 0);
        assertThat(services.attached.of(agreement).list()).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> Told.paper(folder, "zu spät"));
    }

    @Test
    void whoMayNotIsRefused() throws IOException {
        var agreement = services.agreement();
        var id = Told.paper(services.attached.of(agreement), "Vertrag");
        var reader = new LigaServices(DATABASE, LigaPermissions.READ).attached.of(agreement);
        var stranger = new LigaServices(DATABASE, LigaPermissions.OWN_CARRIER).attached;

        reader.read(id, new ByteArrayOutputStream());
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> Told.paper(reader, "x"));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.remove(new RemoveAttachment(id, 1, "x")));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> stranger.of(agreement));
    }
}
