package org.lotse.platform.security.password;

/** Turns passwords into hashes to keep, and compares. Slow and hungry on purpose. */
public interface PasswordHashing {

    /**
     * A hash to keep.
     *
     * @param password stays as it is; the caller wipes it
     * @throws Busy if too many computations are waiting already
     */
    String hash(char[] password);

    /**
     * Whether the password belongs to the hash.
     *
     * @param password stays as it is; the caller wipes it
     * @throws Busy if too many computations are waiting already
     */
    boolean matches(char[] password, String hash);

    /** Takes as long as {@link #matches} and finds nothing: for names that do not exist. */
    void matchesNobody(char[] password);

    /** Whether the hash was made with less effort than new ones are. */
    boolean outdated(String hash);

    /** All places for computations stayed taken for longer than anybody should wait. */
    final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("Too many password checks at the same time");
        }
    }
}
