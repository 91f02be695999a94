package org.lotse.platform.testing;

import java.util.ArrayList;
import java.util.List;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;

/** An audit trail in memory: a test asks it what was recorded. */
public final class RecordedActs implements AuditTrail {

    private final CurrentScope scope;
    private final List<Act> ofTenants = new ArrayList<>();
    private final List<Act> ofThePlatform = new ArrayList<>();

    /** @param scope refuses acts within a tenant when it is empty, as the real trail does */
    public RecordedActs(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public void record(Act act) {
        scope.require();
        ofTenants.add(act);
    }

    @Override
    public void recordForPlatform(Act act) {
        ofThePlatform.add(act);
    }

    /** What was recorded within tenants, in order. */
    public List<Act> ofTenants() {
        return List.copyOf(ofTenants);
    }

    /** What was recorded for the platform, in order. */
    public List<Act> ofThePlatform() {
        return List.copyOf(ofThePlatform);
    }
}
