package org.lotse.funding.core.application.audit;

import java.util.List;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.staff.Employments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who filled the granted posts. */
@Component(service = AuditPart.class)
public final class EmploymentsPart implements AuditPart {

    private final Employments employments;

    /** Knows who. */
    @Activate
    public EmploymentsPart(@Reference Employments employments) {
        this.employments = employments;
    }

    @Override
    public String folder() {
        return "50-verwendung";
    }

    @Override
    public List<File> files(Grant grant) {
        var table = new AuditTable("Stelle", "Name", "Träger", "Qualifikation", "Umfang", "Von", "Bis");
        employments
                .of(grant.id())
                .forEach(one -> table.row(
                        one.post(),
                        one.person(),
                        one.employer(),
                        one.qualification(),
                        one.share().toPlainString(),
                        one.from(),
                        one.until().map(String::valueOf).orElse("")));
        return table.isEmpty() ? List.of() : List.of(new File("beschaeftigungen.csv", "Besetzung der Stellen", table));
    }
}
