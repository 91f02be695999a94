package org.lotse.cases.ui;

import org.lotse.cases.api.CaseId;

/** The pages of one case in the order of their tabs; each is a view of its own below the case's address. */
public enum CasePage {
    FILE("", "cases.page.file"),
    TIMELINE("/timeline", "cases.timeline.title"),
    APPOINTMENTS("/appointments", "cases.page.appointments"),
    HOUSEHOLD("/household", "cases.page.household"),
    ASSESSMENTS("/assessments", "cases.assessment.title"),
    PLAN("/plan", "cases.plan.title"),
    DOCUMENTS("/documents", "cases.document.title"),
    RELEASES("/releases", "cases.release.title"),
    HANDOVER("/handover", "cases.handover.title"),
    CLOSING("/closing", "cases.closing.title");

    private final String path;
    private final String title;

    CasePage(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** The key of what stands on the tab. */
    String title() {
        return title;
    }

    /** The page's address within the application. */
    public String of(CaseId id) {
        return "cases/" + id + path;
    }
}
