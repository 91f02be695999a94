package org.lotse.itests.container;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.console.Command;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.console.CommandOf;
import org.lotse.platform.api.console.CommandOption;

/**
 * One command of the operators' shell, as its annotations describe it.
 *
 * @param name without the scope
 * @param arguments in their order
 * @param options those that must be given
 */
record ConsoleCommand(String name, List<Argument> arguments, List<String> options) {

    static final String SCOPE = "lotse";

    private static final Class<org.lotse.platform.api.console.ConsoleCommand> MODULES_OWN =
            org.lotse.platform.api.console.ConsoleCommand.class;

    /** The argument by which a command says in which tenant it works. */
    static final String TENANT = "AGS";

    /** What the shell's registry has, by name. */
    static List<ConsoleCommand> all() {
        return Console.commands()
                .map(ConsoleCommand::of)
                .sorted(Comparator.comparing(ConsoleCommand::name))
                .toList();
    }

    static ConsoleCommand of(Command command) {
        var fields = fields(described(command)).toList();
        return new ConsoleCommand(
                command.getName(),
                annotations(fields, Argument.class)
                        .sorted(Comparator.comparingInt(Argument::index))
                        .toList(),
                Stream.concat(
                                annotations(fields, Option.class)
                                        .filter(Option::required)
                                        .map(Option::name),
                                ofModule(command.getName()))
                        .toList());
    }

    /** A module's command has no annotations: it tells the platform which options it takes. */
    private static Stream<String> ofModule(String name) {
        return Product.references(MODULES_OWN.getName())
                .filter(offered -> name.equals(offered.getProperty(CommandOf.PREFIX_ + "module") + "-"
                        + offered.getProperty(CommandOf.PREFIX_ + "name")))
                .map(offered -> MODULES_OWN.cast(Product.context().getService(offered)))
                .flatMap(command -> command.options().stream())
                .filter(CommandOption::required)
                .map(option -> "--" + option.name());
    }

    /** Whether it works in one tenant that the operator names. */
    boolean namesATenant() {
        return !arguments.isEmpty() && arguments.getFirst().name().equals(TENANT);
    }

    boolean needsATenant() {
        return namesATenant() && arguments.getFirst().required();
    }

    boolean hasArgument(String argument) {
        return arguments.stream().anyMatch(one -> one.name().equals(argument));
    }

    /** What must be said for this command and cannot be, for want of a sample. */
    List<String> unknown(Map<String, String> samples) {
        return Stream.concat(arguments.stream().map(Argument::name), options.stream())
                .filter(name -> !samples.containsKey(name))
                .toList();
    }

    /** As the operator types it, with these samples by the names of arguments and options. */
    String line(Map<String, String> samples) {
        var given = Stream.concat(
                options.stream().flatMap(option -> Stream.of(option, quoted(samples, option))),
                arguments.stream().map(argument -> quoted(samples, argument.name())));
        return bare() + given.collect(Collectors.joining(" ", " ", ""));
    }

    /** The command and nothing behind it. */
    String bare() {
        return SCOPE + ":" + name;
    }

    private static String quoted(Map<String, String> samples, String name) {
        var sample = samples.get(name);
        if (sample == null) {
            throw new AssertionError("No sample of " + name);
        }
        return "'" + sample + "'";
    }

    /** The class with the annotations: Karaf makes one command of each annotated action. */
    private static Class<?> described(Command command) {
        try {
            return (Class<?>) command.getClass().getMethod("getActionClass").invoke(command);
        } catch (NoSuchMethodException itself) {
            return command.getClass();
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("Karaf's commands no longer tell their class", changed);
        }
    }

    private static Stream<Field> fields(@Nullable Class<?> type) {
        return type == null
                ? Stream.of()
                : Stream.concat(fields(type.getSuperclass()), Stream.of(type.getDeclaredFields()));
    }

    private static <A extends Annotation> Stream<A> annotations(List<Field> fields, Class<A> type) {
        return fields.stream()
                .map(field -> Optional.ofNullable(field.getAnnotation(type)))
                .flatMap(Optional::stream);
    }

    @Override
    public String toString() {
        return bare();
    }
}
