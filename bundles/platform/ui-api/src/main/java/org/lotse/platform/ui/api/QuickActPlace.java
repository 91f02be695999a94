package org.lotse.platform.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a {@link QuickAct} is called and who may begin it. Becomes service properties {@code lotse.quick.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface QuickActPlace {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.quick.";

    /** Permission without which the act does not exist for a person; names the module by its prefix. */
    String permission();

    /** Key of what the act is called, also the title of its dialog. */
    String title();

    /** Name of a Vaadin icon in lower case with hyphens. */
    String icon();

    /** A letter, A to Z: together with Alt it begins the act from any page. Empty for none. */
    String letter() default "";

    /** Position among all quick acts, low first. */
    int order() default 100;
}
