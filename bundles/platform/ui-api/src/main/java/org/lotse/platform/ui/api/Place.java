package org.lotse.platform.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where a {@link View} stands and who may enter. Becomes service properties {@code lotse.view.*}; the class is not loaded to read them. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Place {

    /** Prefix of the service properties. */
    String PREFIX_ = "lotse.view.";

    /**
     * Path below the root without a leading slash, first part the module's id; parameters as {@code :name}, for example
     * {@code cases/:id}. A path that is taken already is refused and logged.
     */
    String route();

    /** Permission without which the view does not exist for a person; names the module by its prefix. */
    String permission();

    /** Key of the page's title, also of the menu entry. */
    String title();

    /** Whether the view has an entry in the side navigation; a view with parameters in its route has none. */
    boolean menu() default true;

    /** Name of a Vaadin icon in lower case with hyphens, for example {@code folder-open}. */
    String icon() default "circle";

    /** Position among the entries of the same module, low first. */
    int order() default 100;
}
