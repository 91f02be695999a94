package org.lotse.platform.deployment.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.platform.api.deployment.Fault;

/**
 * Whose signature a file must bear. What counts is the signer's own certificate, as it lies with the installation: neither who
 * issued it nor until when it is valid. Whoever takes it away trusts it no more.
 */
public final class TrustedSigners {

    /** What the signature itself consists of, in the words of the JAR specification; it cannot be part of what is signed. */
    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);

    private final boolean asked;
    private final Set<Certificate> certificates;

    private TrustedSigners(boolean asked, Set<? extends Certificate> certificates) {
        this.asked = asked;
        this.certificates = Set.copyOf(certificates);
    }

    /** Nobody asks for signatures. */
    public static TrustedSigners anybody() {
        return new TrustedSigners(false, Set.of());
    }

    /**
     * Those whose certificates stand in the file, one after the other in PEM form.
     *
     * @throws IOException if there is none, and why
     */
    public static TrustedSigners in(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var certificates =
                    Set.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(content));
            if (certificates.isEmpty()) {
                throw new IOException("There is no certificate in " + file);
            }
            return new TrustedSigners(true, certificates);
        } catch (CertificateException e) {
            throw new IOException("There is no certificate in " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Looks whether everything in the file is as one of them signed it, and nothing was added, changed or taken out.
     *
     * @param shown the name it had in {@code deploy/}
     * @throws Refused if not
     */
    void require(Path file, String shown) throws Refused, IOException {
        if (!asked) {
            return;
        }
        try (var jar = new JarFile(file.toFile(), true)) {
            requireAll(jar, shown);
        } catch (SecurityException e) {
            throw new Refused(e, Fault.ALTERED, shown, Refused.reason(e));
        }
    }

    private void requireAll(JarFile jar, String shown) throws Refused, IOException {
        var names = new HashSet<String>();
        for (var entry : jar.stream().filter(TrustedSigners::isContent).toList()) {
            if (!names.add(entry.getName())) {
                throw new Refused(Fault.ALTERED, shown, entry.getName());
            }
            requireSigned(jar, entry, shown);
        }
        var manifest = jar.getManifest();
        if (manifest == null || names.isEmpty()) {
            throw new Refused(Fault.UNSIGNED, shown, JarFile.MANIFEST_NAME);
        }
        var gone = manifest.getEntries().keySet().stream()
                .filter(name -> !name.endsWith("/") && !names.contains(name))
                .findFirst();
        if (gone.isPresent()) {
            throw new Refused(Fault.ALTERED, shown, gone.get());
        }
    }

    /** Who signed an entry is known when it was read to its end. */
    private void requireSigned(JarFile jar, JarEntry entry, String shown) throws Refused, IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        var signers = Optional.ofNullable(entry.getCodeSigners()).orElseThrow(() -> unsigned(shown, entry));
        var own = Arrays.stream(signers)
                .map(signer -> signer.getSignerCertPath().getCertificates().getFirst())
                .toList();
        if (own.stream().noneMatch(certificates::contains)) {
            var who = own.stream().map(TrustedSigners::name).collect(Collectors.joining("; "));
            throw new Refused(Fault.UNTRUSTED, shown, who);
        }
    }

    private static Refused unsigned(String shown, JarEntry entry) {
        return new Refused(Fault.UNSIGNED, shown, entry.getName());
    }

    private static boolean isContent(JarEntry entry) {
        return !entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches();
    }

    private static String name(Certificate certificate) {
        return certificate instanceof X509Certificate known
                ? known.getSubjectX500Principal().getName()
                : certificate.getType();
    }
}
