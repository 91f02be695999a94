package org.lotse.platform.ui.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks a request over for what no page of ours sends. It only looks: what is refused is refused elsewhere. */
public final class Suspicious {

    private static final Pattern CRAFTED =
            Pattern.compile("(^|/)\\.{1,2}(/|$)|//|\\\\|;|%(2e|2f|5c|00|25|3b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TENANT = Pattern.compile("(^|[^a-z])(tenant|mandant)([^a-z]|id$|$)");
    /** Where somebody last worked, for the next sign-in: a wish among their own memberships, not a claim. */
    private static final String LAST_WORKED_IN = "lotse-tenant";

    private Suspicious() {}

    /** What is suspicious about it. */
    public static Set<Suspicion> in(HttpServletRequest request) {
        var found = EnumSet.noneOf(Suspicion.class);
        if (isCrafted(request.getRequestURI())) {
            found.add(Suspicion.CRAFTED_ADDRESS);
        }
        var names = Stream.of(
                        Collections.list(request.getHeaderNames()).stream(),
                        parameters(request.getQueryString()),
                        Optional.ofNullable(request.getCookies()).stream()
                                .flatMap(Arrays::stream)
                                .map(cookie -> cookie.getName())
                                .filter(name -> !name.equals(LAST_WORKED_IN)))
                .flatMap(each -> each);
        if (names.anyMatch(Suspicious::namesATenant)) {
            found.add(Suspicion.TENANT_IN_REQUEST);
        }
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            found.add(Suspicion.STALE_SESSION);
        }
        return found;
    }

    /** Whether an address, as it was sent, tries to lead out of where it leads. */
    static boolean isCrafted(String address) {
        return CRAFTED.matcher(address).find();
    }

    /** Whether a header, a parameter or a cookie of this name claims a tenant. */
    static boolean namesATenant(String name) {
        return TENANT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static Stream<String> parameters(@Nullable String query) {
        return query == null
                ? Stream.of()
                : Stream.of(query.split("&")).map(parameter -> parameter.replaceFirst("=.*", ""));
    }
}
