package org.lotse.platform.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.operation.DatabaseOperations;

/** Changes the passphrase of the key stores. It is never typed here: the shell keeps a history. */
@Service
@Command(
        scope = "lotse",
        name = "keystore-passphrase",
        description = "Protects the key stores by a new passphrase; the one before opens them no more")
public final class KeystorePassphrase extends DistrictCommand {

    @Option(name = "--from", description = "file with the new passphrase; without it, a random one is made")
    @Nullable
    String from;

    @Reference
    private DatabaseOperations databases;

    @Override
    Listing answer() {
        var kept = databases.changePassphrase(Optional.ofNullable(from).map(KeystorePassphrase::read));
        return new Listing("place", "written", "next")
                .row(
                        kept.place(),
                        kept.written(),
                        kept.written()
                                ? "Back up the keys now: older copies open with the old passphrase only."
                                : "Put the new passphrase there before the next start, and back up the keys.");
    }

    private static char[] read(String file) {
        try {
            return Files.readString(Path.of(file)).strip().toCharArray();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The new passphrase cannot be read from " + Path.of(file).toAbsolutePath(), e);
        }
    }
}
