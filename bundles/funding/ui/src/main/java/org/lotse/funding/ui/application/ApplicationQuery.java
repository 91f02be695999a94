package org.lotse.funding.ui.application;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationSummary;
import org.lotse.funding.ui.Towns;
import org.lotse.platform.ui.api.Visit;

/**
 * Which applications are listed, and in which order; it stands in the address.
 *
 * @param text what title, municipalities or file number contain; empty for anything
 * @param programme short name of the rule-set, or null for all
 * @param state how far they have come, or null for all
 * @param sort what to sort by
 * @param descending whether the latest or greatest comes first
 */
record ApplicationQuery(
        String text,
        @Nullable String programme,
        @Nullable ApplicationState state,
        ApplicationSort sort,
        boolean descending) {

    /** All of them, the latest reference day first. */
    static final ApplicationQuery ALL = new ApplicationQuery("", null, null, ApplicationSort.DAY, true);

    /** What of the address makes sense; anybody may have typed it. */
    static ApplicationQuery read(Visit visit) {
        return new ApplicationQuery(
                visit.query("text").orElse(""),
                visit.query("programme").orElse(null),
                visit.query("state")
                        .flatMap(typed -> constant(ApplicationState.values(), typed))
                        .orElse(null),
                visit.query("sort")
                        .flatMap(typed -> constant(ApplicationSort.values(), typed))
                        .orElse(ApplicationSort.DAY),
                visit.query("up").isEmpty());
    }

    /** As an address; what does not narrow is left out. */
    Map<String, String> address() {
        var address = new HashMap<String, String>();
        address.put("text", text);
        address.put("programme", programme == null ? "" : programme);
        address.put("state", state == null ? "" : lower(state));
        address.put("sort", sort == ApplicationSort.DAY ? "" : lower(sort));
        address.put("up", descending ? "" : "1");
        return address;
    }

    ApplicationQuery by(ApplicationSort order, boolean downwards) {
        return new ApplicationQuery(text, programme, state, order, downwards);
    }

    boolean isNarrow() {
        return !text.isBlank() || programme != null || state != null;
    }

    /** Those that match, in order. */
    List<ApplicationSummary> of(List<ApplicationSummary> all, Towns towns) {
        var wanted = text.strip().toLowerCase(Locale.GERMAN);
        return all.stream()
                .filter(one -> programme == null || one.rules().rules().equals(programme))
                .filter(one -> state == null || one.state() == state)
                .filter(one -> Stream.of(
                                one.title(),
                                one.reference().orElse(""),
                                one.rulesTitle(),
                                towns.names(one.municipalities()))
                        .anyMatch(said -> said.toLowerCase(Locale.GERMAN).contains(wanted)))
                .sorted(sort.comparator(descending))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String typed) {
        return Stream.of(all).filter(one -> lower(one).equals(typed)).findFirst();
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
