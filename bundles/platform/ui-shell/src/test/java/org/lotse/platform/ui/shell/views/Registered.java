package org.lotse.platform.ui.shell.views;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** A service as the registry would show it. */
final class Registered {

    private final Map<String, Object> properties = new HashMap<>();

    private Registered() {}

    static Registered view(long id, Class<?> type, String route) {
        return new Registered()
                .with("service.id", id)
                .with("component.name", type.getName())
                .with("lotse.view.route", route)
                .with("lotse.view.permission", route.split("/")[0] + ".read")
                .with("lotse.view.title", route + ".title");
    }

    static Registered act(long id, Class<?> type) {
        return new Registered()
                .with("service.id", id)
                .with("component.name", type.getName())
                .with("lotse.quick.permission", "cases.contacts")
                .with("lotse.quick.title", "cases.quick.title")
                .with("lotse.quick.icon", "phone");
    }

    static Registered open(long id, Class<?> type, String word) {
        return new Registered()
                .with("service.id", id)
                .with("component.name", type.getName())
                .with("lotse.open.word", word)
                .with("lotse.open.permission", "helpers.join");
    }

    Registered with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    <T> ServiceReference<T> reference() {
        return proxy(ServiceReference.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getProperty" -> properties.get((String) arguments[0]);
            case "getBundle" -> bundle();
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> method.getName();
        });
    }

    private static Bundle bundle() {
        return proxy(Bundle.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "loadClass" -> Class.forName((String) arguments[0]);
            default -> "test.bundle";
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(Registered.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
