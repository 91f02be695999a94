package org.lotse.platform.persistence.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.lotse.platform.persistence.database.DatabaseRefused;

/** What protects the key store: given by the environment, else kept in a file that only its owner can read. */
public final class Passphrase {

    /** The environment variable that gives the passphrase; it outranks the file. */
    public static final String VARIABLE = "LOTSE_KEYSTORE_PASSPHRASE";

    private static final int RANDOM_BYTES = 32;

    private final Path file;
    private final Optional<String> given;

    /**
     * @param directory where the file {@code passphrase} lies or shall lie
     * @param given what the environment says
     */
    public Passphrase(Path directory, Optional<String> given) {
        this.file = directory.resolve("passphrase");
        this.given = given.filter(value -> !value.isBlank());
    }

    /** The passphrase of an existing key store. */
    char[] read() throws IOException {
        if (given.isPresent()) {
            return given.get().toCharArray();
        }
        if (!Files.exists(file)) {
            throw new DatabaseRefused("The key store is protected by a passphrase, but " + VARIABLE + " is not set and "
                    + file + " does not exist. Provide one of them.");
        }
        return Files.readString(file).strip().toCharArray();
    }

    /** The passphrase for a new key store; a random one is made and kept if there is none. */
    char[] readOrMake() throws IOException {
        if (given.isEmpty() && !Files.exists(file)) {
            var random = new byte[RANDOM_BYTES];
            new SecureRandom().nextBytes(random);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return read();
    }
}
