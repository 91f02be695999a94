package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.use.UseLine;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** Post by post who fills it, with what each contributes until the chosen day. */
final class PeopleSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient UseWords words;
    private final transient UseSheet sheet;
    private final boolean mayFill;

    /**
     * @param withdrawn those that count nowhere any more
     * @param mayFill whether to offer filling a post
     */
    PeopleSection(UseWords words, UseSheet sheet, List<EmploymentDetails> withdrawn, boolean mayFill) {
        this.words = words;
        this.sheet = sheet;
        this.mayFill = mayFill;
        getContent().setId("use-people");
        getContent().add(new H2(words.text("funding.use.people")));
        sheet.grant().posts().forEach(this::post);
        var elsewhere = sheet.lines().stream()
                .filter(line -> sheet.grant().posts().stream()
                        .noneMatch(post -> post.number() == line.employment().post()))
                .toList();
        if (!elsewhere.isEmpty()) {
            getContent().add(new H3(words.text("funding.use.no-post")), table(elsewhere));
        }
        if (!withdrawn.isEmpty()) {
            getContent().add(new H3(words.text("funding.use.withdrawn-ones")), withdrawn(withdrawn));
        }
    }

    private void post(FundedPost post) {
        var heading = new H3(words.post(post));
        heading.add(new Span(" (" + Localized.date(post.from()) + " – " + Localized.date(post.until()) + ")"));
        var lines = sheet.lines().stream()
                .filter(line -> line.employment().post() == post.number())
                .toList();
        getContent().add(heading, lines.isEmpty() ? Parts.soft(words.text("funding.use.nobody")) : table(lines));
        if (mayFill) {
            getContent()
                    .add(Parts.acts(new ViewLink(
                            words.text("funding.use.fill", post.number()),
                            "funding/use/" + sheet.grant().id() + "/new?post=" + post.number())));
        }
    }

    private SheetTable table(List<UseLine> lines) {
        var table = new SheetTable(
                words.text("funding.use.person"),
                words.text("funding.use.qualification"),
                words.text("funding.use.share"),
                words.text("funding.use.time"),
                words.figure("filled"),
                words.figure("earned"),
                words.figure("actual"));
        lines.forEach(line -> table.row(
                who(line),
                learnt(line),
                words.number(line.employment().share()),
                words.time(line.employment()),
                words.number(line.toDate().filledDays()),
                words.euro(line.toDate().earned()),
                words.euro(line.toDate().actual())));
        return table;
    }

    private Component who(UseLine line) {
        var employer = new Span(line.employment().employer());
        employer.addClassName("funding-below");
        return new Div(new ViewLink(line.employment().person(), EmploymentView.address(line.employment())), employer);
    }

    private Component learnt(UseLine line) {
        var learnt = new Div(words.words().of(line.employment().qualification()) + " ");
        if (line.lower()) {
            learnt.add(Parts.badge(words.text("funding.use.lower"), true));
        }
        return learnt;
    }

    private SheetTable withdrawn(List<EmploymentDetails> all) {
        var table = new SheetTable(
                words.text("funding.use.person"), words.text("funding.use.time"), words.text("funding.use.reason"));
        all.forEach(one -> table.row(
                new ViewLink(one.employment().person(), EmploymentView.address(one.employment())),
                words.time(one.employment()),
                Parts.orEmpty(one.versions().getFirst().data().reason())));
        return table;
    }
}
