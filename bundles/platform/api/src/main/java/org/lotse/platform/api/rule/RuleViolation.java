package org.lotse.platform.api.rule;

import java.util.List;
import java.util.Optional;

/**
 * An expected refusal, to be told to the person in their own words beside the field it concerns. Not a bug and not
 * logged. Arguments may hold personal data, therefore the exception's message is the key alone.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final transient Optional<String> field;

    private RuleViolation(Optional<String> field, String key, List<Object> arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
        this.field = field;
    }

    /**
     * A rule that concerns the whole act.
     *
     * @param key text key, for example {@code cases.rule.closed-is-final}
     * @param arguments what the text says with {@code {0}} and so on
     */
    public static RuleViolation of(String key, Object... arguments) {
        return new RuleViolation(Optional.empty(), key, List.of(arguments));
    }

    /**
     * A rule that concerns one field.
     *
     * @param field name of the component of the command record, for example {@code birthDate}
     * @param key text key
     * @param arguments what the text says with {@code {0}} and so on
     */
    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(Optional.of(field), key, List.of(arguments));
    }

    /** Key of the text that tells the person what is wrong and what to do. */
    public String key() {
        return key;
    }

    /** What the text says with {@code {0}} and so on. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** The field beside which to say it, if it concerns one. */
    public Optional<String> field() {
        return field;
    }
}
