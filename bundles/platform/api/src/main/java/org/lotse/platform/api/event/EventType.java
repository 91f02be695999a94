package org.lotse.platform.api.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names an {@link Event} for ever, and says how long it is worth waiting for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code <owner's module>.<what happened>}, for example {@code cases.case-opened}. Never changed once delivered. */
    String value();

    /**
     * For how many days it waits for a handler whose module is switched off or not installed. After that it expires for that
     * handler: it is not delivered, and the administrator sees that it was not.
     */
    int waitsDays() default 30;
}
