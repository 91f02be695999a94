package org.lotse.platform.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Objects;

/** A configuration of a component as it is without a file. For any thread. */
public final class Defaults {

    private Defaults() {}

    /**
     * What the annotation says by itself.
     *
     * @throws NullPointerException when asked for something without a default
     */
    public static <T extends Annotation> T of(Class<T> configuration) {
        return configuration.cast(Proxy.newProxyInstance(
                configuration.getClassLoader(),
                new Class<?>[] {configuration},
                (proxy, method, arguments) -> Objects.requireNonNull(method.getDefaultValue(), method.getName())));
    }
}
