package org.lotse.platform.api.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Declares whose command a {@link ConsoleCommand} component is, and how it is called. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CommandOf {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.command.";

    /** Id of the module on whose behalf it works. */
    String module();

    /** Its name within the module, lower case words joined by hyphens, for example {@code compute}. */
    String name();

    /** One sentence in English, for the list of commands. */
    String description();
}
