package org.lotse.funding.core.application.audit;

import org.lotse.funding.api.application.ApplicationStep;

/** What steps are called in archives, in German as all papers of the office. */
final class AuditWords {

    private AuditWords() {}

    static String of(ApplicationStep.Kind kind) {
        return switch (kind) {
            case BEGUN -> "begonnen";
            case CHECKED -> "geprüft";
            case SIGNED -> "unterschrieben";
            case SENT -> "eingereicht";
            case APPROVED -> "bewilligt";
            case REJECTED -> "abgelehnt";
            case OBJECTED -> "Widerspruch eingelegt";
            case OBJECTION_WITHDRAWN -> "Widerspruch zurückgenommen";
            case REOPENED -> "wieder zum Entwurf geworden";
            case WITHDRAWN -> "zurückgezogen";
        };
    }
}
