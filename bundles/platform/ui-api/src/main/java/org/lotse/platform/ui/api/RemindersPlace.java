package org.lotse.platform.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Who is reminded by {@link Reminders}. Becomes service properties {@code lotse.reminders.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RemindersPlace {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.reminders.";

    /** Permission without which nobody is reminded; names the module by its prefix. */
    String permission();
}
