package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about an application; what it comes to is reckoned while it is typed. */
final class ApplicationForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Applications applications;
    private final transient Feedback feedback;
    private final transient GroupingChoice groupings;
    private final TextField title;
    private final Select<RuleSet> rules = new Select<>();
    private final DatePicker day;
    private final Select<ApplicantKind> applicant = new Select<>();
    private final Select<Grouping> grouping = new Select<>();
    private final MunicipalitiesField members;
    private final PostsField posts;
    private final BigDecimalField ownContribution;
    private final BigDecimalField requested;
    private final DatePicker dueOn;
    private final NoteField note;
    private final ReckoningPanel reckoning;
    private final transient FormFields fields = new FormFields();
    private boolean quiet;
    private boolean asked = true;

    ApplicationForm(Words words, Towns towns, Applications applications, GroupingChoice groupings, Feedback feedback) {
        this.words = words;
        this.applications = applications;
        this.groupings = groupings;
        this.feedback = feedback;
        title = Parts.text(words.text("funding.application.title"), ApplicationData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        rules.setLabel(words.text("funding.application.rules"));
        rules.setItemLabelGenerator(words::cited);
        rules.setRequiredIndicatorVisible(true);
        day = Localized.datePicker(words.text("funding.application.day"));
        day.setHelperText(words.text("funding.application.day-help"));
        day.setRequiredIndicatorVisible(true);
        applicant.setLabel(words.text("funding.application.applicant"));
        applicant.setItemLabelGenerator(one -> words.of("applicant-kind", one));
        applicant.setRequiredIndicatorVisible(true);
        grouping.setLabel(words.text("funding.application.grouping"));
        grouping.setHelperText(words.text("funding.application.grouping-help"));
        grouping.setItemLabelGenerator(one -> one.data().name());
        members = new MunicipalitiesField(words, towns, this::proposed);
        posts = new PostsField(words, towns);
        ownContribution = NumberFields.euro(words, words.text("funding.application.own"));
        ownContribution.setHelperText(words.text("funding.application.own-help"));
        requested = NumberFields.euro(words, words.text("funding.application.requested"));
        requested.setHelperText(words.text("funding.application.requested-help"));
        dueOn = Localized.datePicker(words.text("funding.application.due"));
        note = new NoteField(words.text("funding.application.note"), ApplicationData.NOTE_LENGTH);
        reckoning = new ReckoningPanel(words, towns);
        fields.add("title", title)
                .add("rules", rules, words::cited)
                .add("day", day)
                .add("applicant", applicant, one -> words.of("applicant-kind", one))
                .add("grouping", grouping, one -> one.data().name())
                .addSeveral("members", members, members::text)
                .addSeveral("posts", posts, this::said)
                .add("ownContribution", ownContribution, words::euro)
                .add("requested", requested, words::euro)
                .add("dueOn", dueOn)
                .add("note", note);
        listen();
        arrange();
    }

    FormFields fields() {
        return fields;
    }

    /**
     * An empty form.
     *
     * @param known rule-sets to choose from
     * @param kinds who may apply here, the usual one first
     */
    void begin(List<RuleSet> known, List<ApplicantKind> kinds) {
        quietly(() -> {
            rules.setItems(known);
            known.stream().findFirst().ifPresent(rules::setValue);
            applicant.setItems(kinds);
            applicant.setValue(kinds.getFirst());
            if (kinds.getFirst() == ApplicantKind.ALONE) {
                members.take(proposed(Set.of()));
            }
            members.applicant(kinds.getFirst());
            offerGroupings(null);
        });
        showReckoning();
        fields.remember();
    }

    /** @param kinds who may apply here */
    void show(ApplicationData data, RuleSet by, List<ApplicantKind> kinds) {
        quietly(() -> {
            title.setValue(data.title());
            rules.setItems(by);
            rules.setValue(by);
            day.setValue(data.day());
            applicant.setItems(kinds);
            applicant.setValue(data.applicant());
            offerGroupings(data);
            members.setValue(data.members());
            members.applicant(data.applicant() == null ? kinds.getFirst() : data.applicant());
            posts.offer(members.municipalities());
            posts.setValue(data.posts());
            ownContribution.setValue(data.ownContribution());
            requested.setValue(data.requested());
            dueOn.setValue(data.dueOn());
            note.setValue(Parts.orEmpty(data.note()));
        });
        showReckoning();
    }

    /**
     * What is typed.
     *
     * @throws RuleViolation beside the field in which something cannot be read
     */
    ApplicationData value() {
        return data(title.getValue(), members.read(), posts.read());
    }

    /** @param problems whether to say what is missing, as long as that can be mended */
    void setReadOnly(boolean readOnly, boolean problems) {
        asked = problems;
        title.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        applicant.setReadOnly(readOnly);
        grouping.setReadOnly(readOnly);
        members.setReadOnly(readOnly);
        posts.setReadOnly(readOnly);
        ownContribution.setReadOnly(readOnly);
        requested.setReadOnly(readOnly);
        dueOn.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
    }

    /** The rules are chosen once and for good. */
    void fixRules() {
        rules.setReadOnly(true);
        rules.setHelperText(words.text("funding.application.rules-stay"));
    }

    private void arrange() {
        var what = new Div(title, rules, day, dueOn);
        var who = new Div(applicant, grouping);
        var money = new Div(ownContribution, requested);
        List.of(what, who, money).forEach(row -> row.addClassName("funding-question"));
        getContent().addClassNames("funding-sheet", "funding-application");
        getContent()
                .add(
                        Parts.section(words.text("funding.application.reckoned"), reckoning),
                        Parts.section(words.text("funding.application.what"), what),
                        Parts.section(words.text("funding.application.who"), who, members),
                        Parts.section(words.text("funding.application.for-what"), posts, money, note));
    }

    private void listen() {
        rules.addValueChangeListener(change -> changed(() -> {
            offerGroupings(null);
            requestedShown();
        }));
        day.addValueChangeListener(change -> changed(() -> {}));
        applicant.addValueChangeListener(change -> changed(() -> {
            offerGroupings(null);
            members.applicant(change.getValue());
        }));
        grouping.addValueChangeListener(change -> changed(() -> takeGrouping(change.getValue())));
        members.addValueChangeListener(change -> changed(() -> posts.offer(members.municipalities())));
        posts.addValueChangeListener(change -> changed(() -> {}));
        ownContribution.addValueChangeListener(change -> changed(() -> {}));
        requested.addValueChangeListener(change -> changed(() -> {}));
    }

    private void changed(Runnable follow) {
        if (!quiet) {
            quietly(follow);
            showReckoning();
        }
    }

    private void quietly(Runnable work) {
        var before = quiet;
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = before;
        }
        requestedShown();
    }

    private List<ApplicationMember> proposed(Set<Ags> municipalities) {
        var by = ref();
        return by == null ? List.of() : applications.propose(by, municipalities);
    }

    private void takeGrouping(@Nullable Grouping chosen) {
        var by = ref();
        if (chosen != null && by != null) {
            members.take(applications.proposeGrouping(by, chosen.id()));
            posts.offer(members.municipalities());
        }
    }

    /** Those of the programme; one that is named and gone stays named by nothing, and the check says so. */
    private void offerGroupings(@Nullable ApplicationData data) {
        var by = ref();
        var offered = by == null ? List.<Grouping>of() : groupings.of(by.rules());
        var before = grouping.getValue();
        grouping.setItems(offered);
        grouping.setValue(offered.stream()
                .filter(one -> data != null && one.id().equals(data.grouping()) || one.equals(before))
                .findFirst()
                .orElse(null));
        grouping.setVisible(applicant.getValue() == ApplicantKind.ASSOCIATION);
    }

    private void requestedShown() {
        var by = rules.getValue();
        requested.setVisible(by != null && !by.countsHeads() && by.rates().isEmpty());
    }

    private void showReckoning() {
        if (rules.getValue() == null || day.getValue() == null || applicant.getValue() == null) {
            reckoning.empty(words.text("funding.application.not-yet"));
            return;
        }
        var typed = title.isEmpty() ? "–" : title.getValue();
        try {
            var members = this.members.generateModelValue();
            var data = data(typed, members, posts.generateModelValue());
            reckoning.show(applications.reckon(data), applicant.getValue(), this.members.municipalities(), asked);
        } catch (RuleViolation refused) {
            reckoning.empty(feedback.refusal(refused).orElse(""));
        }
    }

    private ApplicationData data(String called, List<ApplicationMember> forWhom, List<PostEntry> wanted) {
        var verbund = applicant.getValue() == ApplicantKind.ASSOCIATION ? grouping.getValue() : null;
        return new ApplicationData(
                called,
                ref(),
                day.getValue(),
                applicant.getValue(),
                verbund == null ? null : verbund.id(),
                forWhom,
                wanted,
                ownContribution.getValue(),
                requested.isVisible() ? requested.getValue() : null,
                dueOn.getValue(),
                Parts.orNull(note.getValue()));
    }

    private @Nullable RuleRef ref() {
        return rules.getValue() == null ? null : rules.getValue().ref();
    }

    private String said(PostEntry post) {
        return words.text(
                "funding.application.post-said",
                post.qualification() == null ? "–" : words.of("learnt", post.qualification()),
                Objects.requireNonNullElse(post.share(), "–"),
                post.from() == null ? "–" : Localized.date(post.from()),
                post.until() == null ? "–" : Localized.date(post.until()));
    }
}
