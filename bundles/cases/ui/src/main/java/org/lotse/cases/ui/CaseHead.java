package org.lotse.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.StandIn;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;

/** The head of every page of a case: whose it is, how it stands, and the way to the other pages. */
public final class CaseHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CaseService cases;
    private final transient Words words;
    private final transient Clock clock;
    private final CasePage page;
    private final ViewHeader header;
    private final Paragraph line = new Paragraph();
    private final Paragraph closed = new Paragraph();
    private final Paragraph merged = new Paragraph();
    private final UnorderedList pages = new UnorderedList();
    private transient @Nullable CaseDetails file;

    /**
     * @param page the one that is shown
     * @param acts what can be done on the whole page, the most important one last
     */
    public CaseHead(CaseService cases, Words words, Clock clock, CasePage page, Component... acts) {
        this.cases = cases;
        this.words = words;
        this.clock = clock;
        this.page = page;
        header = new ViewHeader(words.get("cases.case.title"), acts);
        line.addClassName("cases-line");
        var tabs = new Nav(pages);
        tabs.addClassName("cases-pages");
        tabs.setAriaLabel(words.get("cases.page.all"));
        getContent().addClassName("cases-head");
        closed.addClassName("cases-closed");
        merged.addClassName("cases-closed");
        merged.setText(words.get("cases.merge.moved-here"));
        merged.getElement().setAttribute("role", "status");
        getContent().add(new ViewLink(words.get("cases.case.back"), "cases"), header, line, merged, closed, tabs);
    }

    /**
     * Shows the case that the address names.
     *
     * @throws NotFound if the caller sees no such case
     */
    public CaseDetails show(Visit visit) {
        return show(CaseId.parse(visit.parameter("id")).orElseThrow(NotFound::new));
    }

    /**
     * Shows a case as it stands now; where it was merged into another one, that one, and says so.
     *
     * @throws NotFound if the caller sees no such case
     */
    public CaseDetails show(CaseId id) {
        var shown = cases.find(id).orElseThrow(NotFound::new);
        file = shown;
        header.setTitle(shown.person().fullName());
        var number = new Span(shown.number().value());
        number.addClassName("cases-number");
        line.removeAll();
        line.add(
                number,
                new Span(words.get(
                        "cases.case.responsible-is", shown.responsible().name())));
        Optional.ofNullable(shown.standIn()).ifPresent(standIn -> line.add(cover(standIn)));
        line.add(new Span(words.get("cases.case.opened", Localized.date(shown.openedOn()))));
        line.add(new StatusBadge(words, shown.status()));
        if (!shown.disputed().isEmpty()) {
            line.add(disputed(shown));
        }
        Optional.ofNullable(shown.period())
                .filter(time -> !isClosed())
                .ifPresent(time -> line.add(new PeriodLine(words, time, LocalDate.now(clock))));
        merged.setVisible(!shown.id().equals(id));
        closed.removeAll();
        closed.setVisible(isClosed());
        closed.add(new Span(words.get("cases.case.closed")));
        if (page != CasePage.CLOSING) {
            closed.add(new ViewLink(words.get("cases.case.closed-why"), CasePage.CLOSING.of(shown.id())));
        }
        pages.removeAll();
        Stream.of(CasePage.values()).forEach(each -> pages.add(new ListItem(tab(each, shown.id()))));
        return shown;
    }

    /**
     * Whether to offer changes of what the page shows: to whoever may, while the case is not closed.
     *
     * @param may whether the person at the screen may change it
     */
    public BooleanSupplier whileOpen(boolean may) {
        return () -> may && !isClosed();
    }

    /** On every page of the case, since any of them may use the datum. */
    private Component disputed(CaseDetails shown) {
        var link = new ViewLink(
                words.get("cases.dispute.in-case", words.data(shown.disputed())), CasePage.FILE.of(shown.id()));
        link.addClassNames("cases-stage", "cases-disputed");
        return link;
    }

    private Span cover(StandIn standIn) {
        var name = standIn.person().name();
        var cover = new Span(
                standIn.until() == null
                        ? words.get("cases.case.cover", name)
                        : words.get("cases.case.cover-until", name, Localized.date(standIn.until())));
        cover.addClassName("cases-stage");
        return cover;
    }

    private boolean isClosed() {
        return file().status() == CaseStatus.CLOSED;
    }

    /** The case that is shown. */
    public CaseDetails file() {
        return Optional.ofNullable(file).orElseThrow(NotFound::new);
    }

    /** The name of the browser's tab: number and page, never a person's name. */
    public Optional<String> pageTitle() {
        return Optional.ofNullable(file)
                .map(shown -> page == CasePage.FILE
                        ? shown.number().value()
                        : words.get(
                                "cases.page.title",
                                words.get(page.title()),
                                shown.number().value()));
    }

    private ViewLink tab(CasePage each, CaseId id) {
        var link = new ViewLink(words.get(each.title()), each.of(id));
        if (each == page) {
            link.getElement().setAttribute("aria-current", "page");
            // On a telephone the row of tabs is wider than the screen.
            link.getElement()
                    .executeJs(
                            "requestAnimationFrame(() => this.scrollIntoView({block: 'nearest', inline: 'center'}))");
        }
        return link;
    }
}
