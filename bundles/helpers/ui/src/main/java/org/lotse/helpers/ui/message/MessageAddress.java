package org.lotse.helpers.ui.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.message.Audience;
import org.lotse.platform.ui.api.Visit;

/** Who is to get a message, in the address of the page on which it is written. */
public final class MessageAddress {

    /** The page on which a message is written. */
    public static final String WRITE = "helpers/messages/new";

    private MessageAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static Optional<Audience> read(Visit visit) {
        var circle = visit.query("circle").flatMap(CircleId::parse).map(Audience::of);
        var shift = visit.query("shift").flatMap(ShiftId::parse).map(Audience::of);
        return circle.or(() -> shift).or(() -> chosen(visit.query("volunteers").orElse("")));
    }

    /** The address for these. */
    public static Map<String, String> write(Audience to) {
        if (to.circle() != null) {
            return Map.of("circle", to.circle().toString());
        }
        if (to.shift() != null) {
            return Map.of("shift", to.shift().toString());
        }
        return Map.of(
                "volunteers",
                to.volunteers().stream().map(VolunteerId::toString).collect(Collectors.joining(",")));
    }

    private static Optional<Audience> chosen(String typed) {
        var ids = Stream.of(typed.split(","))
                .flatMap(id -> VolunteerId.parse(id).stream())
                .distinct()
                .limit(Audience.MOST_CHOSEN)
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(Audience.of(List.copyOf(ids)));
    }
}
