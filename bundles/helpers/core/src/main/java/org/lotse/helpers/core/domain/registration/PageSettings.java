package org.lotse.helpers.core.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What the tenant decided about its public page: the only row of its table. */
@Entity
@Table(name = "HELPERS_REGISTRATION_PAGE")
public class PageSettings {

    /** Identity of the only one. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "ID")
    private int id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "HELD_OPEN")
    private boolean open;

    @Column(name = "CONTACT")
    private @Nullable String contact;

    @Column(name = "OFFICER")
    private @Nullable String officer;

    @Column(name = "NOTICE")
    private @Nullable String notice;

    /** For the database layer. */
    protected PageSettings() {}

    /** As long as nobody decided anything. */
    public static PageSettings first() {
        var page = new PageSettings();
        page.id = ONLY;
        page.revision = Revision.first();
        return page;
    }

    /**
     * Decides anew.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if the person saw another revision than this one
     * @throws RuleViolation beside the first component that is not acceptable, or missing for an open page
     */
    public void revise(long seen, RegistrationPage page, LastChange change) {
        var next = revision.after(seen, change);
        contact = text("contact", page.open(), page.contact());
        officer = text("officer", page.open(), page.officer());
        notice = Check.optionalText("notice", page.notice(), RegistrationPage.NOTICE_LENGTH)
                .orElse(null);
        open = page.open();
        revision = next;
    }

    /** How often it was changed. */
    public long revision() {
        return revision.number();
    }

    /** What was decided. */
    public RegistrationPage page() {
        return new RegistrationPage(open, contact, officer, notice);
    }

    /** Who collects data has to say who it is and whom to ask (Art. 13 (1) a, b GDPR). */
    private static @Nullable String text(String field, boolean required, @Nullable String value) {
        return required
                ? Check.text(field, value, RegistrationPage.CONTACT_LENGTH)
                : Check.optionalText(field, value, RegistrationPage.CONTACT_LENGTH)
                        .orElse(null);
    }
}
