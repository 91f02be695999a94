package org.lotse.platform.deployment.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.deployment.Fault;

class DeliveryReaderTest {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.lotse.loans;singleton:=true
            Bundle-Version: 1.2.0
            Lotse-Unit: loans
            Service-Component: OSGI-INF/view.xml,OSGI-INF/module.xml
            """;
    private static final String VIEW = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.lotse.loans.View">
              <property name="lotse.view.route" value="loans/:id"/>
              <property name="lotse.view.permission" value="loans.lend"/>
              <service scope="prototype"><provide interface="org.lotse.platform.ui.api.View"/></service>
            </scr:component>""";
    private static final String MODULE = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.lotse.loans.Module">
              <service><provide interface="org.lotse.platform.api.module.ModuleDescriptor"/></service>
            </scr:component>""";

    @TempDir
    Path directory;

    @Test
    void bundleIsReadWithItsViewsItsModuleAndItsMigrations() throws Exception {
        var candidate = read("loans.jar", bundle()).bundles().getFirst();

        assertThat(candidate.name()).isEqualTo("org.lotse.loans");
        assertThat(candidate.version()).hasToString("1.2.0");
        assertThat(candidate.unit()).contains("loans");
        assertThat(candidate.migrations())
                .containsExactly(Map.entry("V001__things.sql", "create table X (Y INTEGER);"));
        assertThat(candidate.describesModule()).isTrue();
        assertThat(candidate.modules()).containsExactly("loans");
        assertThat(candidate.components()).extracting(DeclaredComponent::route).contains(Optional.of("loans/:id"));
    }

    @Test
    void routesOfOneFormAreTheSameWhateverTheirParametersAreCalled() {
        assertThat(DeclaredComponent.form("loans/:id/edit")).isEqualTo(DeclaredComponent.form("loans/:loan/edit"));
    }

    @Test
    void karBringsTheBundlesOfItsFeaturesInTheirOrder() throws Exception {
        var other = archive(Map.of(
                "META-INF/MANIFEST.MF", MANIFEST.replace("loans;", "loans.api;").getBytes(StandardCharsets.UTF_8)));
        var kar = new LinkedHashMap<String, byte[]>();
        kar.put("repository/org/lotse/loans/1/loans-1.jar", archive(bundle()));
        kar.put("repository/org/lotse/loans-api/1/loans-api-1.jar", other);
        kar.put("repository/org/lotse/f/1/f-1-features.xml", """
                <features><feature name="x"><feature>lotse-platform</feature>
                <bundle>mvn:org.lotse/loans-api/1</bundle><bundle>mvn:org.lotse/loans/1</bundle>
                <bundle>mvn:org.elsewhere/there-already/1</bundle></feature></features>""".getBytes(StandardCharsets.UTF_8));

        assertThat(read("loans.kar", kar).title()).isEqualTo("org.lotse.loans.api, org.lotse.loans");
    }

    @Test
    void fileThatWasCutOffIsTold() throws IOException {
        var whole = archive(bundle());
        var file = Files.write(directory.resolve("content.jar"), Arrays.copyOf(whole, whole.length - 30));

        assertFault(Fault.CUT_OFF, () -> DeliveryReader.read(file, "loans.jar", "", TrustedSigners.anybody()));
    }

    @Test
    void flippedBitIsFound() throws IOException {
        var bytes = archive(bundle());
        bytes[60] ^= 1;
        var file = Files.write(directory.resolve("content.jar"), bytes);

        assertFault(Fault.CUT_OFF, () -> DeliveryReader.read(file, "loans.jar", "", TrustedSigners.anybody()));
    }

    @Test
    void anythingElseIsNoBundle() throws IOException {
        var text = Files.writeString(directory.resolve("content.jar"), "Dear colleague");
        var plain = Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));

        assertFault(Fault.NOT_A_BUNDLE, () -> DeliveryReader.read(text, "loans.jar", "", TrustedSigners.anybody()));
        assertFault(Fault.NOT_A_BUNDLE, () -> read("loans.zip", bundle()));
        assertFault(Fault.NOT_A_BUNDLE, () -> read("plain.jar", plain));
        assertFault(Fault.NOT_A_BUNDLE, () -> read("empty.kar", bundle()));
    }

    private static void assertFault(Fault fault, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static Map<String, byte[]> bundle() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
        entries.put("OSGI-INF/view.xml", VIEW.getBytes(StandardCharsets.UTF_8));
        entries.put("OSGI-INF/module.xml", MODULE.getBytes(StandardCharsets.UTF_8));
        entries.put("db/loans/V001__things.sql", "create table X (Y INTEGER);".getBytes(StandardCharsets.UTF_8));
        entries.put("db/loans/old/V000__draft.sql", "drop table X;".getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private Delivery read(String name, Map<String, byte[]> entries) throws Exception {
        var ending = name.endsWith(".kar") ? "content.kar" : "content.jar";
        return DeliveryReader.read(
                Files.write(directory.resolve(ending), archive(entries)), name, "", TrustedSigners.anybody());
    }

    private static byte[] archive(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
