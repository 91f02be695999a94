package org.lotse.platform.api.console;

import java.util.regex.Pattern;

/**
 * An option of a command, which always takes a value.
 *
 * @param name as it is typed after two hyphens: lower case words joined by hyphens
 * @param description one line in English
 * @param required whether the command is refused without it
 */
public record CommandOption(String name, String description, boolean required) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException if the name has another form */
    public CommandOption {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an option: " + name);
        }
    }

    /** An option without which the command is refused. */
    public static CommandOption required(String name, String description) {
        return new CommandOption(name, description, true);
    }

    /** An option that may be left out. */
    public static CommandOption optional(String name, String description) {
        return new CommandOption(name, description, false);
    }
}
