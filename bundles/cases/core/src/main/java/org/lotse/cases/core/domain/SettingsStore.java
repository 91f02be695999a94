package org.lotse.cases.core.domain;

import org.lotse.platform.api.data.LastChange;

/** The settings of the current tenant and what follows from them. Inside a transaction only. */
public interface SettingsStore {

    /** As they are, to look at. */
    Settings current();

    /** To change, or to rely on: until the transaction ends nobody else changes them. */
    Settings lock();

    /** Takes the AZR numbers out of all case files, as a change of their core data. */
    void removeAzrNumbers(LastChange change);
}
