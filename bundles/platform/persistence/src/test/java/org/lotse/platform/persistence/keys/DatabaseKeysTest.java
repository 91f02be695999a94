package org.lotse.platform.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;

class DatabaseKeysTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");

    @TempDir
    Path home;

    private Path directory;

    @BeforeEach
    void choose() {
        directory = home.resolve("keys");
    }

    @Test
    void aKeyHas256BitsAndIsFoundAgain() {
        var made = keys().findOrMake(SINGEN);

        assertThat(made).hasSize(32);
        assertThat(keys().findOrMake(SINGEN)).isEqualTo(made);
        assertThat(keys().find(SINGEN)).hasValue(made);
    }

    @Test
    void eachDatabaseHasAKeyOfItsOwn() {
        assertThat(keys().findOrMake(SINGEN)).isNotEqualTo(keys().findOrMake(AACH));
    }

    @Test
    void lookingForAKeyMakesNone() {
        assertThat(keys().find(SINGEN)).isEmpty();
        assertThat(directory).doesNotExist();
    }

    @Test
    void nobodyButTheOwnerMayReadTheFiles() throws IOException {
        Files.createDirectory(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        keys().findOrMake(SINGEN);

        assertThat(rights(directory)).isEqualTo("rwx------");
        assertThat(rights(directory.resolve("databases.p12"))).isEqualTo("rw-------");
        assertThat(rights(directory.resolve("passphrase"))).isEqualTo("rw-------");
    }

    @Test
    void aPassphraseFromTheEnvironmentIsWrittenNowhere() {
        keys("from the environment").findOrMake(SINGEN);

        assertThat(directory.resolve("passphrase")).doesNotExist();
    }

    @Test
    void aWrongPassphraseIsRefusedAndLeavesTheStoreAsItWas() throws IOException {
        keys("right").findOrMake(SINGEN);
        var before = Files.readAllBytes(directory.resolve("databases.p12"));

        assertThatThrownBy(() -> keys("wrong").findOrMake(AACH))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("passphrase is wrong or the file is damaged");

        assertThat(Files.readAllBytes(directory.resolve("databases.p12"))).isEqualTo(before);
    }

    @Test
    void aLostPassphraseIsNotReplacedByANewOne() throws IOException {
        keys().findOrMake(SINGEN);
        Files.delete(directory.resolve("passphrase"));

        assertThatThrownBy(() -> keys().findOrMake(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(Passphrase.VARIABLE);

        assertThat(directory.resolve("passphrase")).doesNotExist();
    }

    @Test
    void aDraftLeftByACrashDoesNoHarm() throws IOException {
        var made = keys().findOrMake(SINGEN);
        Files.writeString(directory.resolve("databases.p12.new"), "half");

        keys().findOrMake(AACH);

        assertThat(keys().find(SINGEN)).hasValue(made);
    }

    @Test
    void thePassphraseMayComeFromAFileNamedByTheEnvironment() throws IOException {
        var file = Files.writeString(home.resolve("secret"), "from a mount\n");
        var named = Passphrase.of(directory, Map.of(Passphrase.FILE_VARIABLE, file.toString()));

        var made = new DatabaseKeys(directory, named).findOrMake(SINGEN);

        assertThat(keys("from a mount").find(SINGEN)).hasValue(made);
        assertThat(directory.resolve("passphrase")).doesNotExist();
    }

    @Test
    void aNamedFileThatIsMissingOrEmptyIsRefusedAndNotMade() throws IOException {
        var file = home.resolve("secret");
        var keys = new DatabaseKeys(
                directory, Passphrase.of(directory, Map.of(Passphrase.FILE_VARIABLE, file.toString())));

        assertThatThrownBy(() -> keys.findOrMake(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(file + " does not exist");
        assertThat(file).doesNotExist();

        Files.createFile(file);
        assertThatThrownBy(() -> keys.findOrMake(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("the file is empty");
    }

    @Test
    void aNextKeyWaitsBesideThePresentOneUntilItIsKept() {
        var before = keys().findOrMake(SINGEN);
        var after = keys().makeNext(SINGEN);

        assertThat(keys().find(SINGEN)).hasValue(before);
        assertThat(keys().findNext(SINGEN)).hasValue(after);
        assertThat(after).isNotEqualTo(before);

        keys().keepNext(SINGEN);

        assertThat(keys().find(SINGEN)).hasValue(after);
        assertThat(keys().findNext(SINGEN)).isEmpty();
    }

    @Test
    void aNextKeyThatWasNotTakenIsForgotten() {
        var before = keys().findOrMake(SINGEN);
        keys().makeNext(SINGEN);

        keys().dropNext(SINGEN);

        assertThat(keys().find(SINGEN)).hasValue(before);
        assertThat(keys().findNext(SINGEN)).isEmpty();
    }

    private DatabaseKeys keys() {
        return new DatabaseKeys(directory, Passphrase.of(directory, Map.of()));
    }

    private DatabaseKeys keys(String passphrase) {
        return new DatabaseKeys(directory, Passphrase.of(directory, Map.of(Passphrase.VARIABLE, passphrase)));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
