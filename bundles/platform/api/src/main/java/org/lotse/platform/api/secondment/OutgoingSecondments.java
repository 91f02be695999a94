package org.lotse.platform.api.secondment;

import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Secondments by the current scope's tenant, a district, to its municipalities. Every call begins at the gate with the kind's
 * {@link SecondmentKind#permission}; a kind that is not there is refused like one that is not permitted. Any thread that has a scope; outside of
 * transactions of the module, for these rows stand in the platform's database.
 */
@ProviderType
public interface OutgoingSecondments {

    /**
     * A member of the district by sign-in name, whatever their roles, so that somebody can be chosen whom the district answers for. Accounts of others
     * are not found.
     */
    Optional<Colleague> member(KindId kind, String signInName);

    /**
     * From now on exactly these follow from the kind: what is new is added, what is missing ends – yesterday, if it had begun – and other days of what
     * is there already are taken over. Doing it twice does nothing more. Both ends' audit trails tell of each change; open sessions notice it, and at the
     * call of a new day also what began or ended by the calendar.
     *
     * @param wanted what is over already is left out
     * @throws org.lotse.platform.api.rule.RuleViolation if the tenant is no district, one of the municipalities is not one of its own, or one of the
     *     people is no member of the district and was not seconded before
     */
    void keep(KindId kind, List<Secondment> wanted);

    /** All that ever began or will, also what is over, by first day. */
    List<SecondmentEntry> all(KindId kind);
}
