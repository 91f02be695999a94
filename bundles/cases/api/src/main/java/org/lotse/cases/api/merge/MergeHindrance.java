package org.lotse.cases.api.merge;

import java.util.Locale;

/** What stands in the way of merging two cases. */
public enum MergeHindrance {
    /** It is one case. */
    SAME_CASE,
    /** The case that would stay is closed: what is closed is evidence and is kept until its day. */
    STAYS_CLOSED,
    /** The case that would go is closed. */
    GOES_CLOSED,
    /** A package with the case that would stay is on its way and nobody has decided about it. */
    STAYS_ON_ITS_WAY,
    /** A package with the case that would go is on its way. */
    GOES_ON_ITS_WAY,
    /** An extension is asked for in both and not decided. */
    TWO_EXTENSIONS_ASKED,
    /** Both have a version of the plan that is being worked out. */
    TWO_PLAN_DRAFTS,
    /** One person is writing a note, or a letter, in both. */
    TWO_TEXTS_BEGUN;

    /** The key of the rule, which is the key of its text. */
    public String key() {
        return "cases.rule.merge-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
