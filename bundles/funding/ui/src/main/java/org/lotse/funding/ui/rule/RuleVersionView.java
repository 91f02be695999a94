package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.rule.ReviseRules;
import org.lotse.funding.api.rule.RuleDrafts;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.api.rule.RuleVersion;
import org.lotse.funding.api.rule.SeenRules;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
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

/** One version of a rule-set: a draft to work on, or what is in force to read. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/rules/:rules/:version",
        permission = "funding.rules",
        title = "funding.rules.version",
        menu = false,
        icon = "scale",
        order = 43)
@StyleSheet("context://funding/funding.css")
public final class RuleVersionView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient RuleDrafts drafts;
    private final transient RuleSets sets;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private final ViewHeader header = new ViewHeader("");
    private final Paragraph told = Parts.soft("");
    private final Div shown = new Div();
    private final Div work;
    private final RuleForm form;
    private final transient Edit<RuleVersion> edit;
    private boolean drafting;

    /** Draws the frame; {@link #enter} tells which version. */
    @Activate
    public RuleVersionView(
            @Reference RuleDrafts drafts,
            @Reference RuleSets sets,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.drafts = drafts;
        this.sets = sets;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        form = new RuleForm(words);
        edit = new Edit<>(form.fields(), feedback, seen -> drafts.find(seen.ref()), this::show)
                .whenRemoved(() -> navigator.to("funding/rules"));
        work = new Div(
                form,
                new FormFoot(
                        words.text("funding.form.save"),
                        () -> save(() -> feedback.done("funding.form.saved")),
                        words.text("funding.form.undo"),
                        () -> edit.begin(edit.record())),
                Parts.acts(
                        Parts.small(words.text("funding.rules.enforce"), () -> save(this::enforce)),
                        Parts.removing(words.text("funding.rules.discard"), this::discard)));
        getContent().setId("rule-version");
        getContent().addClassName("funding-page");
        getContent().add(new ViewLink(words.text("funding.rules.back"), "funding/rules"), header, told, shown, work);
    }

    @Override
    public void enter(Visit visit) {
        var ref = RuleRef.parse(visit.parameter("rules") + "/" + visit.parameter("version"))
                .orElseThrow(NotFound::new);
        edit.begin(drafts.find(ref).orElseThrow(NotFound::new));
    }

    @Override
    public boolean hasUnsavedInput() {
        return drafting && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return drafting ? form.fields().changes() : Map.of();
    }

    private void show(RuleVersion version) {
        drafting = version.state() == RuleState.DRAFT;
        header.setTitle(words.text(
                "funding.rules.cited", version.data().title(), version.ref().version()));
        told.setText(RuleSheet.told(words, version));
        form.show(version.data());
        work.setVisible(drafting);
        shown.removeAll();
        if (!drafting) {
            sets.find(version.ref())
                    .ifPresent(rules -> shown.add(Parts.sheet(new RuleSheet(words, rules, Optional.of(version)))));
            shown.add(Parts.acts(
                    new ViewLink(
                            words.text("funding.rules.next"),
                            "funding/rules/new?rules=" + version.ref().rules()),
                    new ViewLink(words.text("funding.rules.compare"), "funding/rules/compare?left=" + version.ref())));
        }
    }

    private void save(Runnable saved) {
        edit.save(seen -> drafts.revise(new ReviseRules(seen.ref(), seen.revision(), form.value())), () -> {
            edit.begin(read());
            saved.run();
        });
    }

    private void enforce() {
        feedback.confirm(
                "funding.rules.enforce-title",
                "funding.rules.enforce-text",
                "funding.rules.enforce",
                new Object[] {edit.record().data().title()},
                () -> {
                    var done = feedback.attempt(
                            form.fields().validated(),
                            () -> drafts.putInForce(new SeenRules(
                                    edit.record().ref(), edit.record().revision())));
                    if (done) {
                        edit.begin(read());
                        feedback.done("funding.rules.enforced");
                    }
                });
    }

    private void discard() {
        feedback.confirm(
                "funding.rules.discard-title",
                "funding.rules.discard-text",
                "funding.rules.discard",
                new Object[0],
                () -> {
                    if (feedback.attempt(() -> drafts.discard(
                            new SeenRules(edit.record().ref(), edit.record().revision())))) {
                        form.fields().remember();
                        feedback.done("funding.rules.discarded");
                        navigator.to("funding/rules");
                    }
                });
    }

    private RuleVersion read() {
        return drafts.find(edit.record().ref()).orElseThrow(NotFound::new);
    }
}
