package org.lotse.platform.console.operator;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import org.osgi.framework.BundleContext;

/**
 * The key with which an operator on this machine runs commands without a dialogue. Made once, so that no password has to be shipped; whoever
 * can read the file is the operator.
 */
final class OperatorKey {
    private static final String USER = "operator";
    private static final String ROLES = "group,admin,manager,viewer,systembundles,ssh";

    private final Path privateKey;
    private final Path operators;

    OperatorKey(Path keys) {
        privateKey = keys.resolve("operator.pem");
        operators = keys.resolve("operators.properties");
    }

    /** The one in the data home. */
    static OperatorKey of(BundleContext context) {
        return new OperatorKey(Path.of(context.getProperty("lotse.home"), "keys"));
    }

    /** Who may sign in, in the form that Karaf's public key login reads: user = key, roles. */
    Path operators() {
        return operators;
    }

    /** Makes what is missing; a key that is there stays, and so do other operators. */
    void ensure() throws IOException {
        if (Files.exists(privateKey) && lines().stream().anyMatch(OperatorKey::isOurs)) {
            return;
        }
        Files.createDirectories(privateKey.getParent());
        var pair = newPair();
        var others = lines().stream().filter(line -> !isOurs(line));
        var ours = USER + " = " + sshForm((RSAPublicKey) pair.getPublic()) + "," + ROLES;
        write(operators, others.map(line -> line + "\n").reduce("", String::concat) + ours + "\n");
        write(privateKey, pem(pair));
    }

    private List<String> lines() throws IOException {
        return Files.exists(operators)
                ? Files.readAllLines(operators)
                : List.of("# Who may sign in to the operator shell: user = public key, roles");
    }

    private static boolean isOurs(String line) {
        return line.matches(USER + "\\s*=.*");
    }

    /** RSA, because Karaf 4.4 misreads three of four elliptic curve keys (it takes their coordinates for signed numbers). */
    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String pem(KeyPair pair) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }

    /** RFC 4253: type, exponent and modulus, each with its length before it. */
    static String sshForm(RSAPublicKey key) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var type = "ssh-rsa".getBytes(StandardCharsets.US_ASCII);
            for (var field : List.of(
                    type,
                    key.getPublicExponent().toByteArray(),
                    key.getModulus().toByteArray())) {
                out.writeInt(field.length);
                out.write(field);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Never there half, and never readable by anybody else, not even for a moment. */
    private static void write(Path file, String content) throws IOException {
        var directory = file.getParent();
        var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.getFileStore(directory).supportsFileAttributeView("posix")
                ? Files.createTempFile(directory, ".new", "", permissions)
                : Files.createTempFile(directory, ".new", "");
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
