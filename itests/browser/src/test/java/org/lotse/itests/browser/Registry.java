package org.lotse.itests.browser;

import java.util.List;
import java.util.regex.Pattern;
import org.lotse.itests.harness.Lotse;

/** What the running product knows of views, told by its console. */
final class Registry {

    private static final Pattern ROUTE = Pattern.compile("lotse\\.view\\.route = (\\S+)");

    private Registry() {}

    /** The addresses of all views of all modules, with {@code :name} for parameters. */
    static List<String> routes(Lotse lotse) {
        return ROUTE.matcher(lotse.client("service:list org.lotse.platform.ui.api.View"))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    /** The module whose view it is. */
    static String module(String route) {
        return route.replaceFirst("/.*", "");
    }
}
