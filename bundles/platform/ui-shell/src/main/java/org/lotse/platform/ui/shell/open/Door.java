package org.lotse.platform.ui.shell.open;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.ui.api.open.OpenVisit;
import org.lotse.platform.ui.shell.views.OpenEntry;

/**
 * One visitor's way to an open page.
 *
 * @param page which
 * @param tenant of whom
 * @param scope in which its services are asked
 * @param query of the address
 * @param origin where the visitor comes from
 * @param doors counts what comes in
 */
record Door(OpenEntry page, Tenant tenant, Scope scope, Map<String, String> query, String origin, OpenDoors doors)
        implements OpenVisit {

    @Override
    public String town() {
        return tenant.name();
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public <T> T ask(Supplier<T> question) {
        return doors.binding().call(scope, question);
    }

    @Override
    public boolean admit() {
        return doors.admit(this);
    }

    /** Whether it is still there and lets visitors pass. */
    boolean isOpen() {
        return doors.isOpen(this);
    }

    /** Says nothing of the visitor to any log. */
    @Override
    public String toString() {
        return page.word() + "/" + tenant.id();
    }
}
