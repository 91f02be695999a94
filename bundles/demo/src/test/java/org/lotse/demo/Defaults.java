package org.lotse.demo;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Objects;

/** A configuration as it is without any. */
final class Defaults {

    private Defaults() {}

    static <T extends Annotation> T of(Class<T> configuration) {
        return configuration.cast(Proxy.newProxyInstance(
                configuration.getClassLoader(),
                new Class<?>[] {configuration},
                (proxy, method, arguments) -> Objects.requireNonNull(method.getDefaultValue(), method.getName())));
    }
}
