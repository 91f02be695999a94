package org.lotse.platform.api.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Declares whose handler an {@link EventHandler} component is. Both together are its identity, also after an update of its
 * bundle: by them the platform knows what the handler has already heard.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HandlerOf {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.handler.";

    /** Id of the module on whose behalf it works. */
    String module();

    /** Its name within the module, lower case words joined by hyphens, for example {@code ends-loans}. */
    String name();
}
