package org.lotse.platform.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where a {@link Card} stands and who sees it. Becomes service properties {@code lotse.card.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CardPlace {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.card.";

    /** Permission without which the card does not exist for a person; names the module by its prefix. */
    String permission();

    /** Position among all cards, low first. */
    int order() default 100;
}
