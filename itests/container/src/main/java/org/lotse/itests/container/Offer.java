package org.lotse.itests.container;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * One method that somebody offers to everybody in the service registry, by an interface of an API.
 *
 * @param module whose API it is
 * @param service who offers it
 * @param method what is offered
 */
record Offer(ModuleId module, Object service, Method method) {

    /** Answers with a new secret each time. */
    private static final Set<String> MAKES_SECRETS =
            Set.of("CalendarAccess.renew", "OwnShiftCalendar.renew", "CircleCalendars.renew");

    private static final Pattern API = Pattern.compile("org\\.lotse\\.[a-z0-9]+\\.api\\..*");

    /** All that is offered now, modules first. */
    static List<Offer> all() {
        try {
            var references = Product.context().getAllServiceReferences(null, null);
            return Stream.of(references == null ? new ServiceReference<?>[0] : references)
                    .flatMap(Offer::of)
                    .distinct()
                    .sorted(Comparator.comparing((Offer offer) -> offer.isPlatform())
                            .thenComparing(Offer::toString))
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What this service offers by interfaces of APIs. */
    static Stream<Offer> of(ServiceReference<?> reference) {
        var names = Stream.of((String[]) reference.getProperty("objectClass"))
                .filter(name -> API.matcher(name).matches())
                .toList();
        if (names.isEmpty()) {
            return Stream.of();
        }
        var service = Product.context().getService(reference);
        if (service == null) {
            throw new AssertionError(names + " is registered but cannot be had: see the log");
        }
        return names.stream().flatMap(name -> of(name, service));
    }

    private static Stream<Offer> of(String name, Object service) {
        var module = new ModuleId(name.split("\\.")[2]);
        return interfaces(service.getClass())
                .filter(type -> type.getName().equals(name))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(method -> new Offer(module, service, method));
    }

    private static Stream<Class<?>> interfaces(@Nullable Class<?> type) {
        return type == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(type.getInterfaces())
                                .flatMap(each -> Stream.concat(Stream.of(each), interfaces(each))),
                        interfaces(type.getSuperclass()));
    }

    boolean isPlatform() {
        return module.equals(ModuleId.PLATFORM);
    }

    /** By the looks of it: answers something that is not new, or tells it to a consumer. Of the platform only what lists. */
    boolean onlyReads() {
        var answers = method.getReturnType() != void.class && !makesSomething() && !MAKES_SECRETS.contains(name());
        var tells = Stream.of(method.getParameterTypes()).anyMatch(type -> type == Consumer.class);
        return isPlatform() ? method.getReturnType() == List.class : answers || tells;
    }

    private boolean makesSomething() {
        return Samples.isIdentity(method.getReturnType())
                || (method.getGenericReturnType() instanceof ParameterizedType several
                        && several.getActualTypeArguments()[0] instanceof Class<?> element
                        && Samples.isIdentity(element));
    }

    /** Interface and method, as a reader looks for them. */
    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Takes the offer, with the samples' arguments, in the scope that the caller binds. */
    Supplier<Object> taken(Samples samples) {
        return () -> {
            try {
                var result = method.invoke(service, samples.arguments(method.getParameters()));
                return result == null ? "nothing" : result;
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException refusal) {
                    throw refusal;
                }
                throw new AssertionError(name() + " threw", thrown.getCause());
            } catch (IllegalAccessException hidden) {
                throw new AssertionError(hidden);
            }
        };
    }

    @Override
    public String toString() {
        return module + " " + name();
    }
}
