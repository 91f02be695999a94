package org.lotse.platform.api.job;

import java.util.regex.Pattern;
import org.lotse.platform.api.module.ModuleId;

/**
 * Name of a job, {@code <module>.<what>}, for example {@code loans.overdue}.
 *
 * @param value module and job joined by a dot; up to 100 characters
 */
public record JobId(String value) implements Comparable<JobId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");
    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if the value is not of the form {@code module.what} */
    public JobId {
        if (!FORM.matcher(value).matches() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a job: " + value);
        }
    }

    /** The module whose work it is. */
    public ModuleId module() {
        return new ModuleId(value.substring(0, value.indexOf('.')));
    }

    /** Key of the job's title in the module's texts. */
    public String titleKey() {
        var dot = value.indexOf('.');
        return value.substring(0, dot) + ".job." + value.substring(dot + 1);
    }

    @Override
    public int compareTo(JobId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
