package org.lotse.platform.ui.api.open;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where an {@link OpenView} stands and what visitors may do there. Becomes service properties {@code lotse.open.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OpenPlace {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.open.";

    /** First part of the address, lower case letters and hyphens, as it is printed on paper. A word that is taken already is refused and logged. */
    String word();

    /** The one permission that visitors have, and only there; names the module by its prefix. Give it to no role. */
    String permission();
}
