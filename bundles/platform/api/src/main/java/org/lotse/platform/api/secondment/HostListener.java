package org.lotse.platform.api.secondment;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears that other people work in a municipality than before, or on other days, because of its district. A whiteboard service of a module's core. It is called after
 * the change is stored, on the thread that made it, in the scope of the municipality; return at once, ring for a job for example. What it throws is logged and
 * harms nobody else. Nobody calls when the calendar alone begins or ends something.
 */
@ConsumerType
public interface HostListener {

    /** Something about secondments to the current scope's tenant is other than before. */
    void secondmentsChanged();
}
