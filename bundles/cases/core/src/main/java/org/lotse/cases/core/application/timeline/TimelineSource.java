package org.lotse.cases.core.application.timeline;

import java.util.stream.Stream;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.core.domain.CaseFile;

/**
 * A part of case work in which something happens. Every component of this type takes part in the course of a case; it is asked behind
 * the gate and inside a transaction.
 */
public interface TimelineSource {

    /** A source tells no more of one case: the latest. */
    int MOST = 500;

    /** What happened in this case, in any order. */
    Stream<TimelineEntry> of(CaseFile file);
}
