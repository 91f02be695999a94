package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.api.staff.ReviseEmployment;
import org.lotse.funding.api.staff.Staffing;
import org.lotse.funding.api.staff.WithdrawEmployment;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An employment in a funded post: to change, to enter its cost, and how it was before. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/use/employments/:id",
        permission = "funding.applications",
        title = "funding.use.employment",
        menu = false,
        icon = "pie-bar-chart",
        order = 43)
@StyleSheet("context://funding/funding.css")
public final class EmploymentView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Staffing staffing;
    private final transient Grants grants;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient UseWords words;
    private final boolean mayWrite;
    private final ViewHeader header = new ViewHeader("");
    private final Div notices = new Div();
    private final Div entries = new Div();
    private final Div past = new Div();
    private transient @Nullable EmploymentForm form;
    private transient @Nullable CostForm cost;
    private transient @Nullable Edit<EmploymentDetails> edit;
    private transient @Nullable Edit<EmploymentDetails> costEdit;

    /** Draws nothing yet; {@link #enter} tells which one. */
    @Activate
    public EmploymentView(
            @Reference Staffing staffing,
            @Reference Grants grants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.staffing = staffing;
        this.grants = grants;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new UseWords(new Words(texts, Localized.language()));
        mayWrite = access.may(FundingPermissions.APPLY);
        notices.setId("employment-notices");
        getContent().setId("employment");
        getContent().addClassName("funding-page");
    }

    /** Where an employment is shown. */
    static String address(Employment employment) {
        return "funding/use/employments/" + employment.id();
    }

    @Override
    public void enter(Visit visit) {
        var found = EmploymentId.parse(visit.parameter("id"))
                .flatMap(staffing::find)
                .orElseThrow(NotFound::new);
        var grant = grants.find(found.employment().grant());
        var writable = mayWrite && !found.withdrawn() && grant.isPresent();
        var drawn = new EmploymentForm(words, grant.map(Grant::posts).orElse(List.<FundedPost>of()));
        var typed = new CostForm(words, this::saveCost, this::beginCost);
        form = drawn;
        cost = typed;
        edit = new Edit<EmploymentDetails>(drawn.fields(), feedback, this::again, shown -> show(drawn, shown))
                .whenRemoved(() -> navigator.to("funding/use"));
        costEdit = new Edit<EmploymentDetails>(typed.fields(), feedback, this::again, typed::begin)
                .whenRemoved(() -> navigator.to("funding/use"));
        drawn.setReadOnly(!writable);
        var foot =
                new FormFoot(words.text("funding.form.save"), this::save, words.text("funding.form.undo"), this::begin);
        var removing = Parts.acts(Parts.removing(words.text("funding.use.withdraw"), this::withdraw));
        foot.setVisible(writable);
        removing.setVisible(writable);
        typed.setVisible(writable);
        getContent().removeAll();
        getContent()
                .add(
                        new ViewLink(
                                words.text(
                                        "funding.use.back-to",
                                        grant.map(Grant::title).orElse("")),
                                "funding/use/" + found.employment().grant()),
                        header,
                        notices,
                        Parts.sheet(Parts.section(words.text("funding.use.who"), drawn, foot, removing)),
                        Parts.sheet(costs(typed)),
                        Parts.sheet(past));
        begin(found);
    }

    private Section costs(CostForm typed) {
        var section = new Section(new H2(words.text("funding.use.costs")), typed, entries);
        section.setId("employment-costs");
        return section;
    }

    private Optional<EmploymentDetails> again(EmploymentDetails seen) {
        return staffing.find(seen.employment().id());
    }

    private void begin(EmploymentDetails found) {
        required(edit).begin(found);
        required(costEdit).begin(found);
    }

    private void begin() {
        begin(again(required(edit).record()).orElseThrow(NotFound::new));
    }

    /** After something was written on one side: what is typed on the other one stays. */
    private void beginCost() {
        var now = again(required(costEdit).record()).orElseThrow(NotFound::new);
        required(costEdit).begin(now);
        if (required(form).fields().isChanged()) {
            showPast(now);
        } else {
            required(edit).begin(now);
        }
    }

    private void show(EmploymentForm drawn, EmploymentDetails details) {
        drawn.show(details.employment());
        showPast(details);
    }

    private void showPast(EmploymentDetails details) {
        header.setTitle(details.employment().person());
        notices.removeAll();
        if (details.withdrawn()) {
            notices.add(Parts.warning(words.text("funding.use.is-withdrawn")));
        }
        staffing.notices(details.employment().id())
                .forEach(notice -> notices.add(Parts.warning(words.words()
                        .of(
                                "staff-notice",
                                notice.kind(),
                                Localized.date(notice.from()),
                                Localized.date(notice.until()),
                                notice.other().map(Employment::person).orElse("")))));
        entries.removeAll();
        entries.add(new EmploymentPast(words).costs(details, mayWrite && !details.withdrawn(), this::correct));
        past.removeAll();
        past.add(new EmploymentPast(words).versions(details));
    }

    private void correct(CostEntry entry) {
        required(cost).correct(entry);
    }

    private void save() {
        var drawn = required(form);
        required(edit)
                .save(
                        seen -> staffing.revise(
                                new ReviseEmployment(seen.employment().id(), seen.revision(), drawn.value())),
                        () -> {
                            begin();
                            feedback.done("funding.form.saved");
                        });
    }

    private void saveCost() {
        var typed = required(cost);
        required(costEdit).save(seen -> staffing.enterCost(typed.value(seen)), () -> {
            beginCost();
            feedback.done("funding.use.cost-saved");
        });
    }

    /** The reason is what stands in the form's field for it. */
    private void withdraw() {
        var drawn = required(form);
        var details = required(edit).record();
        feedback.confirm(
                "funding.use.withdraw-title",
                "funding.use.withdraw-text",
                "funding.use.withdraw",
                new Object[] {details.employment().person()},
                () -> {
                    if (feedback.attempt(
                            drawn.fields().validated(),
                            () -> staffing.withdraw(new WithdrawEmployment(
                                    details.employment().id(), details.revision(), drawn.reason())))) {
                        drawn.fields().remember();
                        feedback.done("funding.use.withdrawn");
                        navigator.to("funding/use/" + details.employment().grant());
                    }
                });
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayWrite
                && form != null
                && cost != null
                && (form.fields().isChanged() || cost.fields().isChanged());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var all = new HashMap<String, String>();
        if (mayWrite && form != null && cost != null) {
            all.putAll(cost.fields().changes());
            all.putAll(form.fields().changes());
        }
        return all;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new NotFound();
        }
        return value;
    }
}
