package org.lotse.platform.persistence.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.persistence.database.DatabaseRefused;

/** What protects the key store: given by the environment, else kept in a file that only its owner can read. */
public final class Passphrase {

    /** The environment variable that gives the passphrase; it outranks the file. */
    public static final String VARIABLE = "LOTSE_KEYSTORE_PASSPHRASE";

    /** The environment variable that names another file for it, for example one that only exists while the machine runs. */
    public static final String FILE_VARIABLE = "LOTSE_KEYSTORE_PASSPHRASE_FILE";

    private static final int RANDOM_BYTES = 32;

    private final Path file;
    private final boolean mayBeMade;
    private final Optional<String> variable;
    private volatile Optional<String> given;

    private Passphrase(Path file, boolean mayBeMade, Optional<String> given) {
        this.variable = given.map(value -> VARIABLE);
        this.file = file;
        this.mayBeMade = mayBeMade;
        this.given = given;
    }

    /**
     * As the environment of this process says.
     *
     * @param directory where the file {@code passphrase} lies or shall lie if the environment says nothing
     */
    public static Passphrase of(Path directory, Map<String, String> environment) {
        var given = Optional.ofNullable(environment.get(VARIABLE)).filter(value -> !value.isBlank());
        var named = Optional.ofNullable(environment.get(FILE_VARIABLE)).filter(value -> !value.isBlank());
        var file = named.map(Path::of).orElse(directory.resolve("passphrase"));
        return new Passphrase(file, named.isEmpty(), given);
    }

    /** Where it stands: the variable's name, or the file. */
    String place() {
        return variable.orElseGet(file::toString);
    }

    /** Whether it stands where the platform itself put it; else whoever runs the machine provides it. */
    boolean isOurs() {
        return variable.isEmpty() && mayBeMade;
    }

    /** A new one that nobody has to remember. */
    static char[] random() {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random).toCharArray();
    }

    /** From now on it is another one: in its file if that is ours, else only in this process. */
    void replace(char[] other) throws IOException {
        if (isOurs()) {
            OwnerOnly.write(file, new String(other).getBytes(StandardCharsets.UTF_8));
        } else {
            given = Optional.of(new String(other));
        }
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
        var kept = Files.readString(file).strip();
        if (kept.isEmpty()) {
            throw new DatabaseRefused(
                    "The passphrase of the key store should be in " + file + ", but the file is empty.");
        }
        return kept.toCharArray();
    }

    /** The passphrase for a new key store; a random one is made and kept if there is none. */
    char[] readOrMake() throws IOException {
        if (given.isEmpty() && mayBeMade && !Files.exists(file)) {
            replace(random());
        }
        return read();
    }
}
