package org.lotse.platform.api.calendar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Which feed a {@link CalendarFeed} is. Becomes service properties {@code lotse.feed.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FeedOf {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.feed.";

    /** A word in the address, unique in the platform: {@code appointments} in {@code calendar/appointments/08335043/…}. */
    String name();

    /** Permission without which a person has no such feed; names the module by its prefix. */
    String permission();
}
