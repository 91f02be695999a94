package org.lotse.platform.ui.shell.live;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Flow remembers things about classes in static maps for ever, and by them holds the class loader of a bundle that has
 * gone. This makes it forget. The names are Flow's private ones: the leak test tells when an update changes them.
 */
final class FlowCaches {

    private static final Logger LOG = LoggerFactory.getLogger(FlowCaches.class);

    private FlowCaches() {}

    /** Forgets what belongs to the class loader. */
    static void forget(ClassLoader gone) {
        ReflectionCache.clearAll();
        drop(UIInternals.class.getName(), "warnedAboutDeps", null, gone);
        drop("com.vaadin.flow.data.binder.BeanPropertySet", "INSTANCES", "type", gone);
    }

    private static void drop(String owner, String field, @Nullable String keyField, ClassLoader gone) {
        try {
            var held = read(
                    Class.forName(owner, false, UIInternals.class.getClassLoader())
                            .getDeclaredField(field),
                    null);
            var keys = held instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) held;
            keys.removeIf(key -> type(key, keyField).getClassLoader() == gone);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warn(
                    "What Flow remembers in {}.{} cannot be cleaned; a removed bundle's classes stay in memory",
                    owner,
                    field,
                    e);
        }
    }

    private static Class<?> type(Object key, @Nullable String keyField) {
        try {
            return (Class<?>) (keyField == null ? key : read(key.getClass().getDeclaredField(keyField), key));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Field field, @Nullable Object owner) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(owner);
    }
}
