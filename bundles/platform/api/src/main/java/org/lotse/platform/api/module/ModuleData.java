package org.lotse.platform.api.module;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What modules that are off have kept for the tenant of the current scope. Switching off keeps everything; this is the other
 * act, by which it goes for good. Every call needs {@code platform.modules.erase} ({@link
 * org.lotse.platform.api.access.AccessDenied} otherwise) and opens the tenant's database. Any thread.
 */
@ProviderType
public interface ModuleData {

    /** The modules that are off here and have kept something, also those that are not installed any more. */
    SortedSet<ModuleId> left();

    /** What the module has kept here, by table; empty if nothing. */
    List<Holding> of(ModuleId module);

    /**
     * Removes everything the module has kept here; what it had planned and done in the background is forgotten too. It is
     * recorded in the audit trail. Switching the module on again begins with empty tables.
     *
     * @param tenantName the tenant's name, typed by the person: nobody does this by mistake
     * @throws org.lotse.platform.api.rule.RuleViolation if the module is on here, has kept nothing, is still being worked in,
     *     or the name is another one
     */
    void erase(ModuleId module, String tenantName);

    /**
     * One table of a module.
     *
     * @param table its name, with the module's prefix
     * @param rows how many rows it has
     */
    record Holding(String table, long rows) {

        /** Key of what the rows are called, {@code <module>.table.<name>}: {@code CASES_FILE} is {@code cases.table.file}. */
        public String titleKey(ModuleId module) {
            var name = table.substring(module.value().length() + 1);
            return module + ".table." + name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
