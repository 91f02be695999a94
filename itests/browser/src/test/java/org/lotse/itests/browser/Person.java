package org.lotse.itests.browser;

/** People of the demonstration, one for each errand's role. */
enum Person {
    DISTRICT_ADMINISTRATOR("admin.landkreis"),
    SOCIAL_WORKER_OF_THE_DISTRICT("gu.landkreis"),
    ANALYST_OF_THE_DISTRICT("zahlen.landkreis"),
    STEERING_THE_LIGA("liga.landkreis"),
    APPROVING_FOR_THE_LIGA("freigabe.landkreis"),
    TEAM_LEADER_OF_AWO("teamleitung.landkreis"),
    READER_OF_RADOLFZELL("gemeinde.radolfzell"),
    /** Holds a post of a carrier in Singen, and has an account in the district. */
    HOLDER_OF_SINGEN("traeger.singen"),
    FUNDING_OFFICER_OF_THE_DISTRICT("foerder.landkreis"),
    FUNDING_OFFICER_OF_KONSTANZ("foerder.konstanz"),
    ADMINISTRATOR_OF_KONSTANZ("admin.konstanz"),
    INTEGRATION_MANAGER_OF_KONSTANZ("fall.konstanz"),
    SECOND_INTEGRATION_MANAGER_OF_KONSTANZ("fall2.konstanz"),
    TEAM_LEADER_OF_KONSTANZ("leitung.konstanz"),
    COORDINATOR_OF_KONSTANZ("helfer.konstanz"),
    READER_OF_KONSTANZ("lesen.konstanz"),
    VOLUNTEER_OF_KONSTANZ("ehrenamt.konstanz"),
    ADMINISTRATOR_OF_BUESINGEN("admin.buesingen"),
    COORDINATOR_OF_BUESINGEN("helfer.buesingen"),
    INSPECTOR_OF_BUESINGEN("zeugnis.buesingen"),
    READER_OF_BUESINGEN("lesen.buesingen"),
    VOLUNTEER_OF_BUESINGEN("ehrenamt.buesingen"),
    ADMINISTRATOR_OF_GOTTMADINGEN("admin.gottmadingen"),
    INTEGRATION_MANAGER_OF_GOTTMADINGEN("fall.gottmadingen"),
    READER_OF_GOTTMADINGEN("lesen.gottmadingen"),
    /** Works in Singen and in Radolfzell. */
    STAND_IN_OF_HEGAU("springer.hegau");

    static final String PASSWORD = "Lotse-Demo-2026";

    final String signInName;

    Person(String signInName) {
        this.signInName = signInName;
    }
}
