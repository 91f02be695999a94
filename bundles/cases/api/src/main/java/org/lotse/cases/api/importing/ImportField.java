package org.lotse.cases.api.importing;

/** What a column of a list can mean, in the order in which the case form asks for it. */
public enum ImportField {
    /** Family name; "Haddad, Rima" stands for both names where no column has the given name. */
    FAMILY_NAME("familyName"),
    /** Given name. */
    GIVEN_NAME("givenName"),
    /** As in the civil register. */
    GENDER("gender"),
    /** A day, a month and a year, a year, or an estimate of one. */
    BIRTH_DATE("birthDate"),
    /** One or several nationalities. */
    NATIONALITY("nationalities"),
    /** One or several languages. */
    LANGUAGE("languages"),
    /** By what the person may stay. */
    RESIDENCE_TITLE("residenceTitle"),
    /** Until when that is valid. */
    RESIDENCE_UNTIL("residenceUntil"),
    /** Entry into Germany. */
    ENTERED_ON("enteredOn"),
    /** First move into the Anschlussunterbringung. */
    MOVED_IN_ON("movedInOn"),
    /** First day of the accompaniment. */
    OPENED_ON("openedOn"),
    /** The colleague who answers for the case, by name; without one it is whoever brings the list. */
    RESPONSIBLE("responsible"),
    /** Where the accompaniment stands: open or in transition. */
    STATUS("status"),
    /** Telephone number. */
    PHONE("phone"),
    /** E-mail address. */
    EMAIL("email"),
    /** Street and house number of the dwelling. */
    STREET("street"),
    /** Postal code of the dwelling. */
    POSTAL_CODE("postalCode"),
    /** Town of the dwelling. */
    TOWN("town"),
    /** What else matters. */
    NOTE("note");

    private final String rule;

    ImportField(String rule) {
        this.rule = rule;
    }

    /** The name under which rules refuse it. */
    public String rule() {
        return rule;
    }
}
