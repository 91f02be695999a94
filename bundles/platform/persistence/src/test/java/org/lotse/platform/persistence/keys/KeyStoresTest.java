package org.lotse.platform.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.operation.KeptPassphrase;

class KeyStoresTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");
    private static final DatabaseName JOURNAL = new DatabaseName("journal");
    private static final String OLD = "the old passphrase";
    private static final String NEW = "the new passphrase";

    @TempDir
    Path directory;

    private byte[] singen = {};
    private byte[] journal = {};

    @BeforeEach
    void bothStoresAreThere() {
        var made = given(OLD);
        singen = made.databases().findOrMake(SINGEN);
        journal = made.journal().findOrMake(JOURNAL);
    }

    @Test
    void newPassphraseOpensBothStoresAndTheOldOneNeither() {
        given(OLD).changePassphrase(chosen(NEW));

        opens(given(NEW));
        opensNothing(given(OLD));
    }

    @Test
    void storesThatAreInUseGoOnWorkingUnderTheNewPassphrase() {
        var running = given(OLD);

        running.changePassphrase(chosen(NEW));
        var aach = running.databases().findOrMake(AACH);

        opens(running);
        assertThat(given(NEW).databases().find(AACH)).hasValue(aach);
    }

    @Test
    void whoeverProvidesThePassphraseIsToldWhereToPutTheNewOne() throws IOException {
        assertThat(given(OLD).changePassphrase(chosen(NEW)))
                .isEqualTo(new KeptPassphrase("LOTSE_KEYSTORE_PASSPHRASE", false));

        var named = Files.writeString(directory.resolve("from-a-mount"), NEW);
        var stores = new KeyStores(directory, Map.of(Passphrase.FILE_VARIABLE, named.toString()));
        assertThat(stores.changePassphrase(chosen(OLD))).isEqualTo(new KeptPassphrase(named.toString(), false));
        assertThat(named).as("is read and never written").hasContent(NEW);
        opens(given(OLD));
    }

    @Test
    void passphraseInItsOwnFileIsWrittenThereAndMayBeRandom() throws IOException {
        var file = Files.writeString(directory.resolve("passphrase"), OLD);

        assertThat(ours().changePassphrase(Optional.empty())).isEqualTo(new KeptPassphrase(file.toString(), true));

        assertThat(Files.readString(file)).isNotEqualTo(OLD).hasSizeGreaterThan(40);
        opens(ours());
        opensNothing(given(OLD));
    }

    @Test
    void randomPassphraseIsRefusedWhereNobodyWouldEverReadIt() {
        assertThatThrownBy(() -> given(OLD).changePassphrase(Optional.empty()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("LOTSE_KEYSTORE_PASSPHRASE");
        opens(given(OLD));
    }

    @Test
    void shortOneTheSameAndAWrongOldOneAreRefusedAndChangeNothing() {
        assertThatThrownBy(() -> given(OLD).changePassphrase(chosen("short")))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("16");
        assertThatThrownBy(() -> given(OLD).changePassphrase(chosen(OLD)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> given("not the passphrase").changePassphrase(chosen(NEW)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("passphrase is wrong");
        opens(given(OLD));
    }

    @Test
    void crashBeforeAnythingWasChangedLeavesTheOldPassphrase() {
        given(OLD).databases().prepare(NEW.toCharArray());

        opens(given(OLD));
    }

    @Test
    void crashAfterThePassphraseWasWrittenLeavesTheNewOne() throws IOException {
        Files.writeString(directory.resolve("passphrase"), OLD);
        ours().databases().prepare(NEW.toCharArray());
        ours().journal().prepare(NEW.toCharArray());
        Files.writeString(directory.resolve("passphrase"), NEW);

        opens(ours());
        opensNothing(given(OLD));
    }

    @Test
    void crashBetweenTheTwoStoresLeavesTheNewPassphrase() {
        var stores = given(OLD);
        stores.databases().prepare(NEW.toCharArray());
        stores.journal().prepare(NEW.toCharArray());
        stores.databases().takePrepared();

        opens(given(NEW));
        opensNothing(given(OLD));
    }

    @Test
    void keyMadeAfterAnAbortedChangeIsNeverLostByIt() {
        given(OLD).databases().prepare(NEW.toCharArray());
        var aach = given(OLD).databases().findOrMake(AACH);

        assertThatThrownBy(() -> given(NEW).databases().find(AACH)).isInstanceOf(DatabaseRefused.class);
        assertThat(given(OLD).databases().find(AACH)).hasValue(aach);
    }

    private KeyStores given(String passphrase) {
        return new KeyStores(directory, Map.of(Passphrase.VARIABLE, passphrase));
    }

    private KeyStores ours() {
        return new KeyStores(directory, Map.of());
    }

    private static Optional<char[]> chosen(String passphrase) {
        return Optional.of(passphrase.toCharArray());
    }

    private void opens(KeyStores stores) {
        assertThat(stores.databases().find(SINGEN)).hasValue(singen);
        assertThat(stores.journal().find(JOURNAL)).hasValue(journal);
    }

    private static void opensNothing(KeyStores stores) {
        assertThatThrownBy(() -> stores.databases().find(SINGEN)).isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() -> stores.journal().find(JOURNAL)).isInstanceOf(DatabaseRefused.class);
    }
}
