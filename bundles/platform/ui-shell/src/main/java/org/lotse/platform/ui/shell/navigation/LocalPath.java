package org.lotse.platform.ui.shell.navigation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after signing in. Only places of this application: an address may have been sent by anybody. */
public final class LocalPath {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_~.%/-]*(\\?[^\\s\\\\#<>\"]*)?");
    private static final int LONGEST = 1_000;

    private LocalPath() {}

    /** The path below the root without a leading slash, if it is one; the start page is the empty path. */
    public static Optional<String> of(String wanted) {
        var path = wanted.startsWith("/") ? wanted.substring(1) : wanted;
        var harmless = path.isEmpty()
                || path.length() <= LONGEST
                        && HARMLESS.matcher(path).matches()
                        && !path.contains("//")
                        && !path.contains("..");
        return harmless ? Optional.of(path) : Optional.empty();
    }
}
