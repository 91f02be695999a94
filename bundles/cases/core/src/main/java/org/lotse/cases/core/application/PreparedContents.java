package org.lotse.cases.core.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.cases.api.handover.HandoverCover;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.core.domain.PreparedData;

/** Writes the document of a package from what was prepared: all of it goes, and the parts say what that is. */
final class PreparedContents {

    private PreparedContents() {}

    static HandoverDocument of(PreparationId id, PreparationData data, String colleague) {
        var person = data.person();
        var birth = person.birthDate();
        return new HandoverDocument(
                new HandoverCover(
                        Occasion.LEAVING_ACCOMMODATION,
                        id.reference(),
                        colleague,
                        person.fullName(),
                        birth == null ? null : birth.getYear(),
                        data.members().size(),
                        parts(data),
                        null,
                        data.basis(),
                        data.disputed()),
                person,
                data.members(),
                data.dwelling(),
                List.of(),
                List.of(),
                data.report(),
                data.disputed());
    }

    private static Set<HandoverPart> parts(PreparationData data) {
        var parts = EnumSet.of(HandoverPart.PERSON);
        var person = data.person();
        add(parts, HandoverPart.REACHING, PreparedData.isReachable(person));
        add(parts, HandoverPart.LANGUAGES, !person.languages().isEmpty() || person.interpreter() != null);
        add(parts, HandoverPart.RESIDENCE, person.residenceTitle() != null || person.enteredOn() != null);
        add(parts, HandoverPart.DWELLING, data.dwelling() != null || person.movedInOn() != null);
        add(parts, HandoverPart.HOUSEHOLD, !data.members().isEmpty());
        add(parts, HandoverPart.REPORT, !data.report().equals(HandoverReport.NONE));
        return parts;
    }

    private static void add(Set<HandoverPart> parts, HandoverPart part, boolean there) {
        if (there) {
            parts.add(part);
        }
    }
}
