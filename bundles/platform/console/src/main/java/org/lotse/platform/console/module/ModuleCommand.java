package org.lotse.platform.console.module;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Parser;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.console.CommandAnswer;
import org.lotse.platform.api.console.CommandInput;
import org.lotse.platform.api.console.CommandOption;
import org.lotse.platform.api.console.ConsoleCommand;
import org.lotse.platform.api.module.ModuleId;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One command of a module in the shell: reads its options, prints its answer for people or for programs. */
final class ModuleCommand implements Command {

    private static final String JSON = "--json";
    private static final String HELP = "--help";

    private final ModuleId module;
    private final String name;
    private final String description;
    private final ConsoleCommand command;
    private final CommandRun run;

    ModuleCommand(ModuleId module, String name, String description, ConsoleCommand command, CommandRun run) {
        this.module = module;
        this.name = module + "-" + name;
        this.description = description;
        this.command = command;
        this.run = run;
    }

    @Override
    public @Nullable Object execute(Session session, List<Object> arguments) throws CommandException {
        try {
            // What the shell redirects, so that pipes work.
            System.out.println(answer(arguments.stream().map(String::valueOf).toList()));
            return null;
        } catch (IllegalArgumentException refused) {
            throw new CommandException(refused.getMessage());
        }
    }

    /** @throws IllegalArgumentException with a message for the operator */
    String answer(List<String> typed) {
        if (typed.contains(HELP)) {
            return usage();
        }
        var input = read(typed);
        var answer = run.in(module, () -> command.run(input));
        return typed.contains(JSON) ? json(answer) : text(answer);
    }

    private CommandInput read(List<String> typed) {
        var known =
                command.options().stream().collect(Collectors.toMap(option -> "--" + option.name(), option -> option));
        var values = new HashMap<String, String>();
        for (var at = 0; at < typed.size(); at++) {
            var word = typed.get(at);
            if (word.equals(JSON)) {
                continue;
            }
            var option = known.get(word);
            if (option == null) {
                throw new IllegalArgumentException("There is no option " + word + ". " + usage());
            }
            at++;
            if (at == typed.size() || typed.get(at).startsWith("--")) {
                throw new IllegalArgumentException("The option " + word + " wants a value. " + usage());
            }
            values.put(option.name(), typed.get(at));
        }
        command.options().stream()
                .filter(option -> option.required() && !values.containsKey(option.name()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException("The option --" + missing.name() + " is missing. " + usage());
                });
        return new CommandInput(values);
    }

    private String usage() {
        return "Usage: lotse:" + name
                + command.options().stream().map(ModuleCommand::usage).collect(Collectors.joining()) + " [" + JSON
                + "]";
    }

    private static String usage(CommandOption option) {
        var usage = "--" + option.name() + " <" + option.description() + ">";
        return option.required() ? " " + usage : " [" + usage + "]";
    }

    private static String text(CommandAnswer answer) {
        var text = new ByteArrayOutputStream();
        try (var out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            answer.facts().forEach((fact, value) -> out.println(fact + ": " + readable(value)));
            if (!answer.rows().isEmpty()) {
                var table = new ShellTable();
                answer.columns().forEach(table::column);
                answer.rows().forEach(row -> table.addRow().addContent(row.toArray()));
                table.print(out);
            }
        }
        return text.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static Object readable(Object value) {
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : value;
    }

    /** In ASCII: the client's terminal may speak any encoding. */
    private static String json(CommandAnswer answer) {
        var whole = new LinkedHashMap<>(answer.facts());
        if (!answer.columns().isEmpty()) {
            whole.put(
                    answer.table(),
                    answer.rows().stream()
                            .map(row -> named(answer.columns(), row))
                            .toList());
        }
        return JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(whole);
    }

    private static Map<String, Object> named(List<String> columns, List<Object> row) {
        var named = new LinkedHashMap<String, Object>();
        for (var at = 0; at < columns.size(); at++) {
            named.put(columns.get(at), row.get(at));
        }
        return named;
    }

    @Override
    public Completer getCompleter(boolean scoped) {
        var options =
                command.options().stream().map(option -> "--" + option.name()).collect(Collectors.toList());
        options.add(JSON);
        return new StringsCompleter(options);
    }

    @Override
    public @Nullable Parser getParser() {
        return null;
    }

    @Override
    public String getScope() {
        return "lotse";
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
