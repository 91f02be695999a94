package org.lotse.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What the demonstration writes beside the databases: the list of accounts, and a mark that everything is there. */
final class DemoHome {

    private final Path accounts;
    private final Path complete;

    /** @param home the data home */
    DemoHome(Path home) {
        accounts = home.resolve("demo-accounts.txt");
        complete = home.resolve("demo-complete");
    }

    /** Whether an earlier start has brought in everything. */
    boolean isComplete() {
        return Files.exists(complete);
    }

    /** Later starts do nothing. */
    void markComplete() {
        write(complete, "The demonstration data are complete. Delete the whole data home to begin anew.\n");
    }

    /** Writes how to sign in; the launcher prints it. */
    void writeAccounts() {
        var lines = DemoAccount.ALL.stream()
                .map(account -> "%-20s %s".formatted(account.signInName(), account.displayName()))
                .collect(Collectors.joining("\n"));
        write(accounts, "Password of all demo accounts: " + DemoAccount.PASSWORD + "\n\n" + lines + "\n");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
