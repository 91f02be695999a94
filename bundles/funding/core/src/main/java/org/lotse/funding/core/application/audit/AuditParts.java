package org.lotse.funding.core.application.audit;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All parts of the archive that there are. */
@Component(service = AuditParts.class)
public final class AuditParts {

    private final List<AuditPart> parts = new CopyOnWriteArrayList<>();

    /** Called by the component runtime. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addPart(AuditPart part) {
        parts.add(part);
    }

    /** Called by the component runtime. */
    public void removePart(AuditPart part) {
        parts.remove(part);
    }

    /** In the order of their folders. */
    List<AuditPart> inOrder() {
        return parts.stream().sorted(Comparator.comparing(AuditPart::folder)).toList();
    }
}
