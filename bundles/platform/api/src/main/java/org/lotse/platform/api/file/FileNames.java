package org.lotse.platform.api.file;

import java.util.regex.Pattern;
import org.lotse.platform.api.rule.RuleViolation;

/** Names of files as they come from other people's machines. */
public final class FileNames {

    /** Most characters of a name that is kept. */
    public static final int LENGTH = 200;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    /** What no file system and no header likes, and what turns the direction of writing to hide an ending. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");

    private FileNames() {}

    /**
     * The name without path and without characters that deceive, its ending kept when it is too long.
     *
     * @throws RuleViolation beside {@code file} if nothing is left
     */
    public static String kept(String fileName) {
        var name = UNFIT.matcher(PATH.matcher(fileName).replaceFirst(""))
                .replaceAll("_")
                .strip();
        if (name.isEmpty()) {
            throw RuleViolation.at("file", "platform.rule.file");
        }
        if (name.length() <= LENGTH) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > LENGTH / 2 ? "" : name.substring(dot);
        return name.substring(0, LENGTH - ending.length()) + ending;
    }
}
