package org.lotse.platform.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseRefused;

class PostgresSettingsTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1:5432/lotse";

    @TempDir
    Path directory;

    @Test
    void withoutAnAddressItIsNotPostgres() {
        assertThat(PostgresSettings.of(Map.of("LOTSE_DATABASE_USER", "lotse"))).isEmpty();
    }

    @Test
    void theRestHasDefaultsAndTheWorkerMakesSchemasToo() {
        var settings = PostgresSettings.of(Map.of(PostgresSettings.URL, URL)).orElseThrow();

        assertThat(settings.worker()).isEqualTo(settings.maker());
        assertThat(settings.worker().user()).isEqualTo("lotse");
        assertThat(settings.prefix()).isEqualTo("lotse");
    }

    @Test
    void aPasswordComesFromAFileAndIsNeverShown() throws IOException {
        var file = Files.writeString(directory.resolve("password"), "geheim\n");

        var settings = PostgresSettings.of(Map.of(
                        PostgresSettings.URL,
                        URL,
                        "LOTSE_DATABASE_PASSWORD_FILE",
                        file.toString(),
                        "LOTSE_DATABASE_MAKER_USER",
                        "lotse_maker",
                        "LOTSE_DATABASE_MAKER_PASSWORD",
                        "auch geheim"))
                .orElseThrow();

        assertThat(settings.worker().password()).isEqualTo("geheim");
        assertThat(settings.maker().password()).isEqualTo("auch geheim");
        assertThat(settings.toString()).doesNotContain("geheim");
    }

    @Test
    void aPasswordInTheAddressIsRefusedBecauseAddressesAreLogged() {
        assertThatThrownBy(() -> PostgresSettings.of(Map.of(PostgresSettings.URL, URL + "?password=geheim")))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("LOTSE_DATABASE_PASSWORD")
                .message()
                .doesNotContain("geheim");
    }

    @Test
    void namesThatWouldBecomeStatementsAreRefused() {
        assertThatThrownBy(() -> PostgresSettings.of(
                        Map.of(PostgresSettings.URL, URL, "LOTSE_DATABASE_PREFIX", "lotse; drop schema x")))
                .isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() ->
                        PostgresSettings.of(Map.of(PostgresSettings.URL, URL, "LOTSE_DATABASE_USER", "lotse\" --")))
                .isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void anotherProductsAddressIsRefused() {
        assertThatThrownBy(() -> PostgresSettings.of(Map.of(PostgresSettings.URL, "jdbc:mysql://127.0.0.1/lotse")))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("must look like");
    }
}
