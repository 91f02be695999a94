package org.lotse.platform.deployment.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.deployment.Fault;

class TrustedSignersTest {

    private static final String PASSWORD = "for this test only";
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.lotse.loans
            Bundle-Version: 1.2.0

            """;

    @TempDir
    static Path certificates;

    private static KeyStore keys;

    @TempDir
    Path directory;

    @BeforeAll
    static void districtAndAStrangerCanSign() throws Exception {
        var store = certificates.resolve("signers.p12");
        makeKey(store, "district", "CN=Released by the district");
        makeKey(store, "stranger", "CN=A stranger");
        keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        for (var who : new String[] {"district", "stranger"}) {
            var encoded = keys.getCertificate(who).getEncoded();
            Files.writeString(
                    certificates.resolve(who + ".pem"),
                    "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                            + "\n-----END CERTIFICATE-----\n");
        }
    }

    @Test
    void fileSignedByTheDistrictIsLetIn() throws Exception {
        var signed = sign("district", jar(bundle()));

        assertThatCode(() -> examine(signed)).doesNotThrowAnyException();
        assertThat(DeliveryReader.read(signed, "loans.jar", "", district()).title())
                .isEqualTo("org.lotse.loans");
    }

    @Test
    void fileWithoutASignatureIsRefusedBeforeAnythingInItIsRead() throws Exception {
        var entries = bundle();
        entries.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n\n"));

        assertRefused(Fault.UNSIGNED, "OSGI-INF/view.xml", jar(entries));
    }

    @Test
    void signatureOfAStrangerIsRefusedWithTheirName() throws Exception {
        assertRefused(Fault.UNTRUSTED, "CN=A stranger", sign("stranger", jar(bundle())));
    }

    @Test
    void secondSignatureOfAStrangerDoesNoHarmBesideATrustedOne() throws Exception {
        var twice = sign("stranger", sign("district", jar(bundle())));

        assertThatCode(() -> examine(twice)).doesNotThrowAnyException();
    }

    @Test
    void contentThatWasChangedIsRefused() throws Exception {
        var entries = entries(sign("district", jar(bundle())));
        entries.put("OSGI-INF/view.xml", bytes("<other/>"));

        assertRefused(Fault.ALTERED, "OSGI-INF/view.xml", jar(entries));
    }

    @Test
    void manifestThatWasChangedIsRefused() throws Exception {
        var entries = entries(sign("district", jar(bundle())));
        var manifest = new String(entries.get("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8);
        entries.put("META-INF/MANIFEST.MF", bytes(manifest.replace("1.2.0", "6.6.6")));

        assertRefused(Fault.ALTERED, "Manifest", jar(entries));
    }

    @Test
    void contentThatWasAddedIsRefused() throws Exception {
        var entries = entries(sign("district", jar(bundle())));
        entries.put("org/lotse/loans/Added.class", bytes("added"));

        assertRefused(Fault.UNSIGNED, "org/lotse/loans/Added.class", jar(entries));
    }

    @Test
    void contentThatWasTakenOutIsRefused() throws Exception {
        var entries = entries(sign("district", jar(bundle())));
        entries.remove("OSGI-INF/view.xml");

        assertRefused(Fault.ALTERED, "OSGI-INF/view.xml", jar(entries));
    }

    @Test
    void signatureFileAloneSignsNothing() throws Exception {
        var entries = entries(sign("district", jar(bundle())));
        entries.keySet().removeIf(name -> name.endsWith(".EC") || name.endsWith(".RSA"));

        assertRefused(Fault.UNSIGNED, "OSGI-INF/view.xml", jar(entries));
    }

    @Test
    void withoutTrustedCertificatesNobodyAsks() throws Exception {
        var unsigned = jar(bundle());

        assertThat(DeliveryReader.read(unsigned, "loans.jar", "", TrustedSigners.anybody())
                        .title())
                .isEqualTo("org.lotse.loans");
    }

    @Test
    void fileWithoutCertificatesIsNotTakenForTrustInEverybody() throws Exception {
        var empty = Files.writeString(directory.resolve("empty.pem"), "");
        var text = Files.writeString(directory.resolve("text.pem"), "Dear colleague");

        assertThatThrownBy(() -> TrustedSigners.in(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no certificate in " + empty);
        assertThatThrownBy(() -> TrustedSigners.in(text)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TrustedSigners.in(directory.resolve("missing.pem")))
                .isInstanceOf(IOException.class);
    }

    private void assertRefused(Fault fault, String about, Path file) {
        assertThatThrownBy(() -> examine(file)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.arguments().getFirst()).isEqualTo("loans.jar");
            assertThat(refused.arguments().getLast()).contains(about);
        });
    }

    private static void examine(Path file) throws Exception {
        DeliveryReader.read(file, "loans.jar", "", district());
    }

    private static TrustedSigners district() throws IOException {
        return TrustedSigners.in(certificates.resolve("district.pem"));
    }

    private static Map<String, byte[]> bundle() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("META-INF/MANIFEST.MF", bytes(MANIFEST));
        entries.put("OSGI-INF/view.xml", bytes("<one/>"));
        entries.put("org/lotse/loans/Loan.class", bytes("code"));
        return entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path jar(Map<String, byte[]> entries) throws IOException {
        var file = Files.createTempFile(directory, "content", ".jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private Path sign(String who, Path jar) throws Exception {
        var protection = new KeyStore.PasswordProtection(PASSWORD.toCharArray());
        var entry = (KeyStore.PrivateKeyEntry) keys.getEntry(who, protection);
        var signed = Files.createTempFile(directory, "signed", ".jar");
        try (var zip = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(entry).signerName(who).build().sign(zip, out);
        }
        return signed;
    }

    private static void makeKey(Path store, String alias, String name) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-dname",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(store.resolveSibling(alias + ".log").toFile())
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
    }
}
