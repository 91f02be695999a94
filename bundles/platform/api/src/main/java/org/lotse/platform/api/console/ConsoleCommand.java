package org.lotse.platform.api.console;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of a module for the operator's console, {@code lotse:<module>-<name>}. A whiteboard service with its name beside it:
 *
 * <pre>{@code
 * @Component
 * @CommandOf(module = "loans", name = "count", description = "Counts what is lent on a day")
 * public final class CountLoans implements ConsoleCommand { … }
 * }</pre>
 *
 * It runs in the district's scope with the module as the actor, on the thread of the console: what the module itself permits passes
 * the gate, nothing else does, and while the module is off for the district the command is refused. It is there as long as its
 * bundle is. All of the console speaks English.
 */
@ConsumerType
public interface ConsoleCommand {

    /** The options it takes, in the order in which they are listed; {@code --json} is the platform's and not among them. */
    List<CommandOption> options();

    /**
     * Does what it is for.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation what the operator reads as one line of English
     * @throws IllegalArgumentException for input that makes no sense; the message is shown
     */
    CommandAnswer run(CommandInput input);
}
