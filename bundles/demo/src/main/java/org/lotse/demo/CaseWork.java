package org.lotse.demo;

import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.assessment.AssessmentService;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.task.Tasks;
import org.lotse.platform.api.data.Transactions;

/**
 * Everything that is done in a case.
 *
 * @param transactions those of the cases: what is written of one person is written at once
 */
record CaseWork(
        Transactions transactions,
        CaseService cases,
        ContactLog contacts,
        DwellingHistory dwellings,
        HouseholdService households,
        CarePeriods periods,
        AssessmentService assessments,
        PlanService plans,
        PlanGoals goals,
        Appointments appointments,
        Tasks tasks,
        ReleaseService releases,
        CaseDocuments documents,
        CaseClosing closing) {

    /**
     * Does all of this in one transaction, so that a case is there as a whole or not at all; and much quicker than one act after the
     * other.
     */
    void atOnce(Runnable work) {
        transactions.write(work);
    }

    /** Lets the database see what was written in the transaction so far: before it is asked for a list, everything is handed to it. */
    void handOn() {
        cases.list(CaseQuery.ALL, null, 1);
    }
}
