package org.lotse.platform.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import org.apache.karaf.jaas.modules.publickey.PublickeyLoginModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorKeyTest {
    @TempDir
    Path home;

    @Test
    void keyIsReadableByItsOwnerOnly() throws IOException {
        ensure();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys("operator.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keyThatIsThereStays() throws IOException {
        ensure();
        var first = Files.readString(keys("operator.pem"));

        ensure();

        assertThat(keys("operator.pem")).hasContent(first);
    }

    @Test
    void lostKeyIsReplacedAndOtherOperatorsStay() throws IOException {
        ensure();
        var old = Files.readString(keys("operators.properties"));
        Files.writeString(keys("operators.properties"), old + "anna = AAAA,viewer,ssh\n");
        Files.delete(keys("operator.pem"));

        ensure();

        assertThat(Files.readAllLines(keys("operators.properties")))
                .contains("anna = AAAA,viewer,ssh")
                .filteredOn(line -> line.startsWith("operator ="))
                .singleElement()
                .isNotEqualTo(old.strip());
    }

    @Test
    void publicPartIsTheOneKarafComparesWith() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024); // as good as a longer one here, and quick

        var key = (RSAPublicKey) generator.generateKeyPair().getPublic();

        assertThat(PublickeyLoginModule.equals(key, OperatorKey.sshForm(key))).isTrue();
    }

    private void ensure() throws IOException {
        new OperatorKey(home.resolve("keys")).ensure();
    }

    private Path keys(String name) {
        return home.resolve("keys").resolve(name);
    }
}
