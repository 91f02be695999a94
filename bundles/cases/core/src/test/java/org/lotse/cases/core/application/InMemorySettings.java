package org.lotse.cases.core.application;

import org.lotse.cases.core.domain.Settings;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.platform.api.data.LastChange;

/** Settings in memory; remembers whether numbers were to be removed. */
final class InMemorySettings implements SettingsStore {

    private final Settings settings = new Settings();
    boolean removed;

    @Override
    public Settings current() {
        return settings;
    }

    @Override
    public Settings lock() {
        return settings;
    }

    @Override
    public void removeAzrNumbers(LastChange change) {
        removed = true;
    }
}
