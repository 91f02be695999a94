package org.lotse.cases.core.domain.document;

import java.util.regex.Pattern;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.platform.api.rule.RuleViolation;

/** Names of files as they come from other people's machines. */
final class FileNames {

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    /** What no file system and no header likes, and what turns the direction of writing to hide an ending. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");

    private FileNames() {}

    /**
     * The name without path and without characters that deceive, its ending kept when it is too long.
     *
     * @throws RuleViolation beside {@code file} if nothing is left
     */
    static String kept(String fileName) {
        var name = UNFIT.matcher(PATH.matcher(fileName).replaceFirst(""))
                .replaceAll("_")
                .strip();
        if (name.isEmpty()) {
            throw RuleViolation.at("file", "cases.rule.document-file");
        }
        var most = KeepDocument.FILE_NAME_LENGTH;
        if (name.length() <= most) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > most / 2 ? "" : name.substring(dot);
        return name.substring(0, most - ending.length()) + ending;
    }
}
