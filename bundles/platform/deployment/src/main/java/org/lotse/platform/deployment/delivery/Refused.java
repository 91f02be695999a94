package org.lotse.platform.deployment.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.deployment.Fault;

/** A delivery is not accepted, and nothing of it stays. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final List<String> arguments;

    /** @param arguments what the fault's texts say, in its order */
    public Refused(Fault fault, String... arguments) {
        this(null, fault, arguments);
    }

    /** @param cause for the log */
    public Refused(@Nullable Throwable cause, Fault fault, String... arguments) {
        super(fault + " " + List.of(arguments), cause);
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** What the fault's texts say with {@code {0}} and so on. */
    public List<String> arguments() {
        return arguments;
    }

    /** The innermost reason of a failure in one line: what the author of the bundle looks for. */
    public static String reason(Throwable failure) {
        var last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        var message = last.getMessage();
        var kind = last.getClass().getSimpleName();
        return message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }
}
