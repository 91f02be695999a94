package org.lotse.cases.api.asking;

import java.util.List;
import org.lotse.platform.api.exchange.PackageId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests of this body to others for the hand-over of somebody whom they accompany (ADR 83). Needs {@code cases.open}. Any thread that has a scope.
 */
@ProviderType
public interface HandoverRequests {

    /** Greatest length of each note, in characters. */
    int NOTE_LENGTH = 300;

    /** For so many days, a request that was answered or taken back stays on the list; then it is removed. */
    int DAYS_KEPT = 90;

    /**
     * Sends a request to the body that accompanies the person. What travels: which case of theirs is meant, in a form that only they understand, who asks and why, and
     * how and when the person agreed. No name and no birth date.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing; if nobody else accompanies the person any more; if it was asked already and is
     *     not answered; if the other body cannot receive it now
     */
    PackageId ask(AskForHandover command);

    /** What was asked, the latest first. */
    List<AskedHandover> list();

    /**
     * Takes a request back that is not answered.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it was answered already
     */
    void withdraw(PackageId id);
}
