package org.lotse.itests.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arguments for any method of an API, made by their types: records from their components, what may be missing is missing.
 * What it was taught – the identity of somebody's case, say – it gives wherever that type is asked for.
 */
final class Samples {

    /** Good for a page, a conversation in minutes and an extension in months. */
    private static final int SMALL = 12;

    private final Map<Class<?>, Object> taught = new HashMap<>();
    private final List<Object> told = new ArrayList<>();
    private final String mark;

    /** @param mark stands in every text that is made, so that it is found wherever it leaks */
    Samples(String mark) {
        this.mark = mark;
    }

    /** Others with another mark, who know what these know. */
    Samples marked(String another) {
        var others = new Samples(another);
        others.taught.putAll(taught);
        return others;
    }

    /** From now on this is given for its type. */
    Samples teach(Object value) {
        taught.put(value.getClass(), value);
        return this;
    }

    /** A sample of a record. */
    Object of(Class<?> type) {
        return record(type);
    }

    /** What methods told consumers that were made here. */
    List<Object> told() {
        return List.copyOf(told);
    }

    /** Whether everything that these parameters identify was taught. */
    boolean knowsAll(Parameter[] parameters) {
        return Stream.of(parameters).allMatch(parameter -> knows(parameter.getType()));
    }

    @Nullable
    Object[] arguments(Parameter[] parameters) {
        return Stream.of(parameters)
                .map(parameter -> value("", parameter.getAnnotatedType(), parameter.getType()))
                .toArray();
    }

    /** Whether it is an identity of something: a record of nothing but a UUID. */
    static boolean isIdentity(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** Whether everything that this type identifies was taught. */
    boolean knows(Class<?> type) {
        if (isIdentity(type)) {
            return taught.containsKey(type);
        }
        return !type.isRecord()
                || Stream.of(type.getRecordComponents())
                        .allMatch(part -> isNullable(part.getAnnotatedType())
                                || knows(part.getType()) && (!isOfPeople(part.getName()) || knowsElement(part)));
    }

    private @Nullable Object value(String name, AnnotatedType annotated, Class<?> type) {
        if (isNullable(annotated)) {
            return missing(name);
        }
        if (taught.containsKey(type)) {
            return taught.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type == Set.class && element(annotated) instanceof Class<?> element && element.isEnum()) {
            return Set.of(element.getEnumConstants()[0]);
        }
        if (isOfPeople(name) && element(annotated) instanceof Class<?> element && taught.containsKey(element)) {
            return List.of(taught.get(element));
        }
        if (type == Consumer.class) {
            return (Consumer<Object>) told::add;
        }
        // What is asked of others begins today at the earliest, and with the person's agreement; what has an end ends
        // later than it begins.
        if (name.equals("startsOn")) {
            return Product.today();
        }
        if (name.equals("agreed")) {
            return true;
        }
        if (name.equals("fileName")) {
            return mark + ".pdf";
        }
        if (name.equals("to") && type == LocalTime.class) {
            return LocalTime.NOON.plusHours(1);
        }
        return plain(type, mark)
                .orElseThrow(() -> new AssertionError("No sample of " + type.getName()
                        + " can be made, so what asks for it is not tested for isolation. Add one to Samples.plain, or teach"
                        + " one in IsolationIT."));
    }

    /** What is called something gets a name of its own, people a way to reach them, an answer what it answers, a disclosure what permits it, what takes some days its last; all else may be missing. */
    private @Nullable Object missing(String name) {
        if (name.equals("last")) {
            return Product.today();
        }
        if (name.equals("phone") || name.equals("emergencyPhone")) {
            return "07531 0";
        }
        if (name.equals("reference")) {
            return UUID.randomUUID();
        }
        if (name.equals("replyTo")) {
            return "probe@example.org";
        }
        if (name.equals("provision")) {
            return "§ 68 SGB X";
        }
        return name.endsWith("Name") || name.equals("name") || name.equals("note") ? mark : null;
    }

    /** Who is written to has to be somebody. */
    private static boolean isOfPeople(String name) {
        return name.equals("volunteers");
    }

    private boolean knowsElement(RecordComponent list) {
        return list.getType() != List.class
                || element(list.getAnnotatedType()) instanceof Class<?> element && taught.containsKey(element);
    }

    private Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(parts)
                            .map(part -> value(part.getName(), part.getAnnotatedType(), part.getType()))
                            .toArray());
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(
                    "No sample of " + type.getName()
                            + " can be made of samples of its parts. Teach one in IsolationIT.",
                    refused);
        }
    }

    private static @Nullable Type element(AnnotatedType set) {
        return set.getType() instanceof ParameterizedType type ? type.getActualTypeArguments()[0] : null;
    }

    private static Optional<Object> plain(Class<?> type, String mark) {
        Map<Class<?>, Object> plain = new HashMap<>();
        plain.put(String.class, mark);
        plain.put(boolean.class, false);
        plain.put(int.class, SMALL);
        plain.put(Integer.class, SMALL);
        plain.put(long.class, (long) SMALL);
        plain.put(Long.class, (long) SMALL);
        plain.put(BigDecimal.class, BigDecimal.ONE);
        plain.put(UUID.class, UUID.randomUUID());
        plain.put(YearMonth.class, YearMonth.from(Product.today()));
        plain.put(LocalDate.class, Product.today().minusDays(1));
        plain.put(LocalTime.class, LocalTime.NOON);
        plain.put(Instant.class, Instant.now());
        plain.put(Optional.class, Optional.empty());
        plain.put(Locale.class, Locale.GERMAN);
        plain.put(OutputStream.class, OutputStream.nullOutputStream());
        plain.put(InputStream.class, new ByteArrayInputStream(("%PDF-1.7 " + mark).getBytes(StandardCharsets.UTF_8)));
        plain.put(List.class, List.of());
        plain.put(Set.class, Set.of());
        plain.put(SortedSet.class, new TreeSet<>());
        plain.put(Map.class, Map.of());
        plain.put(SortedMap.class, new TreeMap<>());
        return Optional.ofNullable(plain.get(type));
    }

    private static boolean isNullable(AnnotatedType type) {
        return Stream.of(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }
}
