package org.lotse.platform.security.firststart;

import java.nio.file.Path;

/** Initial passwords in a test's own folder. */
public final class InitialPasswordFixture {

    private InitialPasswordFixture() {}

    public static InitialPassword in(Path home) {
        return new InitialPassword(home);
    }

    /** The file, with some password in it. */
    public static Path written(Path home) {
        var file = in(home);
        file.write("some-password".toCharArray());
        return file.place();
    }
}
