package org.lotse.helpers.core.application.message;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.message.Placeholder;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.ActivityBook;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.platform.api.data.ConcurrentChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what a message says of a shift, in German as all mail of the office. Inside a transaction only. */
@Component(service = ShiftFacts.class)
public final class ShiftFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, dd.MM.uuuu", Locale.GERMAN);

    private final ActivityBook activities;
    private final CircleBook circles;
    private final Clock clock;

    @Activate
    public ShiftFacts(@Reference ActivityBook activities, @Reference CircleBook circles, @Reference Clock clock) {
        this.activities = activities;
        this.circles = circles;
        this.clock = clock;
    }

    Facts of(Shift shift) {
        var activity = activities.find(shift.activity()).orElseThrow(ConcurrentChange::removed);
        return new Facts(
                activity.data().title(),
                DAY.format(shift.day()) + ", " + shift.from() + " bis " + shift.to() + " Uhr",
                activity.data().place(),
                mailingAddress(activity).orElse(null),
                shift.day().atTime(shift.from()).atZone(clock.getZone()).toInstant());
    }

    private Optional<String> mailingAddress(Activity activity) {
        return activity.circle().flatMap(circles::find).flatMap(circle -> Optional.ofNullable(circle.email()));
    }

    /**
     * What is said of a shift.
     *
     * @param title what the activity is called
     * @param when its day and time
     * @param place where it is, if written down
     * @param replyTo the mailing address of the circle whose it is, if there is one
     * @param begins the moment it begins
     */
    record Facts(
            String title,
            String when,
            @Nullable String place,
            @Nullable String replyTo,
            Instant begins) {

        Map<Placeholder, String> known() {
            var known = new EnumMap<Placeholder, String>(Placeholder.class);
            known.put(Placeholder.SHIFT, title);
            known.put(Placeholder.DAY, when);
            if (place != null) {
                known.put(Placeholder.PLACE, place);
            }
            return known;
        }
    }
}
