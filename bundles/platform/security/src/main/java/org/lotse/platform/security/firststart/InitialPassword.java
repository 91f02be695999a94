package org.lotse.platform.security.firststart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the first administrator's one-time password until it is replaced; readable by its owner only. */
@Component(service = InitialPassword.class)
public final class InitialPassword {

    /** Sign-in name of the first administrator. */
    static final String ADMINISTRATOR = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(InitialPassword.class);

    private final Path file;

    /** @param context tells {@code lotse.home} */
    @Activate
    public InitialPassword(BundleContext context) {
        this(home(context));
    }

    InitialPassword(Path home) {
        this.file = home.resolve("initial-admin-password.txt");
    }

    /** Where the password is written to. */
    Path place() {
        return file;
    }

    /** Writes the password, in place of one from an attempt that was broken off. */
    void write(char[] password) {
        var bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    /** Somebody replaced their password; the first administrator's file has served its purpose then. */
    public void replaced(String signInName) {
        if (!signInName.equals(ADMINISTRATOR)) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Please delete {}: the password in it is no longer valid", file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Path home(BundleContext context) {
        var home = context.getProperty("lotse.home");
        return Path.of(home == null ? "" : home).toAbsolutePath();
    }
}
