package org.lotse.platform.ui.shell.views;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.Optional;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.ui.api.CardPlace;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.QuickActPlace;
import org.lotse.platform.ui.api.open.OpenPlace;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what bundles wrote beside their views, cards, quick acts and open pages. What cannot be read is logged by name and left out. */
final class Contributions {

    private static final Logger LOG = LoggerFactory.getLogger(Contributions.class);

    private Contributions() {}

    static Optional<ViewEntry> view(ServiceReference<?> reference) {
        try {
            return Optional.of(new ViewEntry(
                    text(reference, Place.PREFIX_ + "route"),
                    new Permission(text(reference, Place.PREFIX_ + "permission")),
                    text(reference, Place.PREFIX_ + "title"),
                    value(reference, Place.PREFIX_ + "menu", Boolean.TRUE),
                    value(reference, Place.PREFIX_ + "icon", "circle"),
                    value(reference, Place.PREFIX_ + "order", 100),
                    type(reference),
                    id(reference),
                    reference.getBundle().getSymbolicName()));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.warn("View {} of bundle {} is left out", name(reference), reference.getBundle(), e);
            return Optional.empty();
        }
    }

    static Optional<CardEntry> card(ServiceReference<?> reference) {
        try {
            return Optional.of(new CardEntry(
                    new Permission(text(reference, CardPlace.PREFIX_ + "permission")),
                    value(reference, CardPlace.PREFIX_ + "order", 100),
                    type(reference),
                    id(reference)));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.warn("Card {} of bundle {} is left out", name(reference), reference.getBundle(), e);
            return Optional.empty();
        }
    }

    static Optional<QuickActEntry> act(ServiceReference<?> reference) {
        try {
            return Optional.of(new QuickActEntry(
                    new Permission(text(reference, QuickActPlace.PREFIX_ + "permission")),
                    text(reference, QuickActPlace.PREFIX_ + "title"),
                    text(reference, QuickActPlace.PREFIX_ + "icon"),
                    letter(value(reference, QuickActPlace.PREFIX_ + "letter", "")),
                    value(reference, QuickActPlace.PREFIX_ + "order", 100),
                    type(reference),
                    id(reference)));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.warn("Quick act {} of bundle {} is left out", name(reference), reference.getBundle(), e);
            return Optional.empty();
        }
    }

    static Optional<OpenEntry> open(ServiceReference<?> reference) {
        try {
            return Optional.of(new OpenEntry(
                    word(text(reference, OpenPlace.PREFIX_ + "word")),
                    new Permission(text(reference, OpenPlace.PREFIX_ + "permission")),
                    type(reference),
                    id(reference)));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.warn("Open page {} of bundle {} is left out", name(reference), reference.getBundle(), e);
            return Optional.empty();
        }
    }

    private static String word(String word) {
        if (!word.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("The word of an open page has lower case letters and hyphens only");
        }
        return word;
    }

    private static String letter(String letter) {
        if (!letter.matches("[A-Z]?")) {
            throw new IllegalArgumentException("The letter of a quick act is one of A to Z, or none");
        }
        return letter;
    }

    static long id(ServiceReference<?> reference) {
        return (Long) reference.getProperty("service.id");
    }

    private static Class<? extends Component> type(ServiceReference<?> reference) throws ClassNotFoundException {
        return reference.getBundle().loadClass(name(reference)).asSubclass(Component.class);
    }

    private static String name(ServiceReference<?> reference) {
        return text(reference, ComponentConstants.COMPONENT_NAME);
    }

    private static String text(ServiceReference<?> reference, String property) {
        return Objects.requireNonNull((String) reference.getProperty(property), property);
    }

    @SuppressWarnings("unchecked")
    private static <T> T value(ServiceReference<?> reference, String property, T otherwise) {
        var value = reference.getProperty(property);
        return value == null ? otherwise : (T) value;
    }
}
