package org.lotse.platform.api.job;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * When a {@link Job} runs, on the clock of Europe/Berlin: give {@link #every}, or {@link #at} with or without {@link #on}. Becomes
 * service properties {@code lotse.job.*}; the class is not loaded to read them. What makes no sense is refused and logged.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Recurring {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.job.";

    /** The job's {@link JobId}, {@code <module>.<what>}; its title is the text {@code <module>.job.<what>}. */
    String name();

    /** At equal distances, as ISO 8601 writes a duration: {@code PT15M}; from one second to one day. */
    String every() default "";

    /** At this time of day, {@code 02:30}. Where the clock skips it in spring, an hour later; where it comes twice in autumn, once. */
    String at() default "";

    /** Only on this day of the week, {@code MONDAY}, or of the month, {@code 1} to {@code 28}; every day without it. */
    String on() default "";

    /** How long a run may take before it is interrupted, as ISO 8601 writes a duration. */
    String deadline() default "PT10M";
}
