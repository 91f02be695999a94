package org.lotse.platform.ui.shell.calendar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;

/**
 * What stands in the address of a feed, behind {@code calendar}.
 *
 * @param feed which feed
 * @param tenant in whose tenant
 * @param secret opens it
 */
public record FeedAddress(String feed, TenantId tenant, String secret) {

    private static final Pattern FORM =
            Pattern.compile("/([a-z][a-z0-9-]{0,40})/([0-9]{5}|[0-9]{8})/([A-Za-z0-9_-]{20,100})\\.ics");

    /** Reads a path; whatever is not exactly such an address is none. */
    public static Optional<FeedAddress> parse(@Nullable String path) {
        var match = FORM.matcher(path == null ? "" : path);
        return match.matches()
                ? Optional.of(new FeedAddress(match.group(1), new TenantId(match.group(2)), match.group(3)))
                : Optional.empty();
    }

    /** A record would tell the secret to any log. */
    @Override
    public String toString() {
        return "calendar/" + feed + "/" + tenant;
    }
}
