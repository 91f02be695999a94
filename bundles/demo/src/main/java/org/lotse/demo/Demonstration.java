package org.lotse.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.TeamAbsences;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.assessment.AssessmentService;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.letter.LetterTemplates;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.report.FigureReports;
import org.lotse.cases.api.support.SupportRequests;
import org.lotse.cases.api.task.Tasks;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.activity.Activities;
import org.lotse.helpers.api.activity.Shifts;
import org.lotse.helpers.api.activity.SignUps;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.hours.Hours;
import org.lotse.helpers.api.hours.HoursConfirmation;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.message.AutomaticNotices;
import org.lotse.helpers.api.message.MessageTemplates;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.api.money.PaymentApproval;
import org.lotse.helpers.api.money.PaymentList;
import org.lotse.helpers.api.money.Payments;
import org.lotse.helpers.api.registration.RegistrationPages;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequests;
import org.lotse.helpers.api.request.Matching;
import org.lotse.helpers.api.self.VolunteerAccounts;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.security.signin.AccountProvisioning;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings in the demonstration at the first start, on a thread of its own and of low priority: sign-in comes first. */
@Component(
        immediate = true,
        service = {})
public final class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread thread;

    /** Begins as soon as everything is there that it writes with. */
    @Activate
    public Demonstration(
            BundleContext context,
            @Reference AccountProvisioning provisioning,
            @Reference ScopeBinding binding,
            @Reference Modules modules,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference CaseService cases,
            @Reference ContactLog contacts,
            @Reference CarePeriods carePeriods,
            @Reference DwellingHistory dwellings,
            @Reference HouseholdService households,
            @Reference AssessmentService assessments,
            @Reference PlanService plans,
            @Reference PlanGoals goals,
            @Reference Appointments appointments,
            @Reference Tasks tasks,
            @Reference ReleaseService releases,
            @Reference CaseDocuments documents,
            @Reference CaseClosing closing,
            @Reference Responsibilities responsibilities,
            @Reference AbsenceCalendar absences,
            @Reference TeamAbsences teamAbsences,
            @Reference LetterTemplates letterTemplates,
            @Reference SupportRequests support,
            @Reference HandoverService handovers,
            @Reference Preparations preparations,
            @Reference FigureReports reports,
            @Reference ServiceDirectory directory,
            @Reference Circles circles,
            @Reference Certificates certificates,
            @Reference VolunteerService volunteers,
            @Reference HelpRequests helpRequests,
            @Reference HelpRequestList helpRequestList,
            @Reference Matching matching,
            @Reference Activities activities,
            @Reference Shifts shifts,
            @Reference SignUps signUps,
            @Reference VolunteerAccounts ownAccounts,
            @Reference RegistrationPages registrationPages,
            @Reference Hours hours,
            @Reference HoursConfirmation hoursConfirmation,
            @Reference HoursList hoursList,
            @Reference Payments payments,
            @Reference PaymentApproval paymentApproval,
            @Reference PaymentList paymentList,
            @Reference Messages messages,
            @Reference MessageTemplates messageTemplates,
            @Reference AutomaticNotices notices,
            @Reference LigaParts liga,
            @Reference FundingParts funding,
            @Reference Clock clock) {
        var work = new CaseWork(
                transactions,
                cases,
                contacts,
                dwellings,
                households,
                carePeriods,
                assessments,
                plans,
                goals,
                appointments,
                tasks,
                releases,
                documents,
                closing);
        var periods = new DemoPeriods(cases, carePeriods);
        var home = new DemoHome(home(context));
        thread = Thread.ofPlatform()
                .name("lotse-demo")
                .priority(Thread.MIN_PRIORITY)
                .daemon()
                .unstarted(() -> run(new Seeding(
                        provisioning,
                        binding,
                        modules,
                        new DemoCases(work, periods, new DemoHomes(cases, dwellings, households), LocalDate.now(clock)),
                        periods,
                        new DemoCourses(work),
                        LocalDate.now(clock),
                        new DemoTeam(cases, responsibilities, LocalDate.now(clock)),
                        new DemoAbsence(absences, teamAbsences, LocalDate.now(clock)),
                        new DemoLetters(letterTemplates),
                        new DemoCircles(circles),
                        new DemoVolunteers(volunteers, certificates, LocalDate.now(clock)),
                        new DemoSupport(cases, support, LocalDate.now(clock)),
                        new DemoRequests(helpRequests, helpRequestList, matching, volunteers, LocalDate.now(clock)),
                        new DemoActivities(activities, shifts, signUps, circles, volunteers, LocalDate.now(clock)),
                        new DemoOwnAccounts(ownAccounts, volunteers),
                        new DemoRegistrationPage(registrationPages),
                        new DemoHours(hours, hoursConfirmation, hoursList, volunteers, LocalDate.now(clock)),
                        new DemoPayments(payments, paymentApproval, paymentList, volunteers, LocalDate.now(clock)),
                        new DemoMessages(messages, messageTemplates, notices, circles),
                        new DemoHandover(cases, handovers),
                        new DemoAccommodation(preparations, LocalDate.now(clock)),
                        new DemoReports(reports),
                        new DemoServices(directory),
                        new DemoLiga(liga, LocalDate.now(clock)),
                        new DemoFunding(funding, LocalDate.now(clock)),
                        home)));
        thread.start();
    }

    /** Lets the person who is under way be finished; Derby dislikes interrupted threads. */
    @Deactivate
    public void stop() throws InterruptedException {
        stopped.set(true);
        thread.join(PATIENCE_MILLIS);
    }

    private void run(Seeding seeding) {
        try {
            if (!seeding.run(() -> !stopped.get())) {
                LOG.warn("The demonstration data are not complete, because the product stops; the next start goes on");
            }
        } catch (RuntimeException e) {
            if (stopped.get()) {
                LOG.warn(
                        "The demonstration data were broken off, because the product stops; the next start goes on", e);
            } else {
                LOG.error("The demonstration data are not complete; the next start goes on", e);
            }
        }
    }

    private static Path home(BundleContext context) {
        var home = context.getProperty("lotse.home");
        return Path.of(home == null ? "" : home).toAbsolutePath();
    }
}
