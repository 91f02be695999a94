package org.lotse.itests.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the pages are that show one thing of many: that thing first has to be there, or be found. */
final class PageAddresses {

    private final Visitor visitor;
    private final Frame frame;
    private final Map<String, String> addresses = new HashMap<>();

    PageAddresses(Visitor visitor, Frame frame) {
        this.visitor = visitor;
        this.frame = frame;
    }

    /** Where a route leads; the route itself if nothing is in it, or nothing of its kind was found. */
    String of(String route) {
        return addresses.getOrDefault(route, route);
    }

    /** Addresses with something in them that first has to be there. */
    void learn(List<String> routes) {
        if (routes.contains("cases/:id")) {
            var address = CasePages.of(frame).openNewCase("Zugang", "Probe");
            addresses.put("cases/:id", address);
            addresses.put("cases/:id/edit", address + "/edit");
            addresses.put("cases/:id/household", address + "/household");
            addresses.put("cases/:id/timeline", address + "/timeline");
            addresses.put("cases/:id/appointments", address + "/appointments");
            addresses.put("cases/:id/documents", address + "/documents");
            addresses.put("cases/:id/letter", address + "/letter");
            addresses.put("cases/:id/releases", address + "/releases");
            addresses.put("cases/:id/assessments", address + "/assessments");
            addresses.put("cases/:id/closing", address + "/closing");
            addresses.put("cases/:id/assessments/:assessment", beginAssessment(address));
            addresses.put("cases/:id/handover", address + "/handover");
            learnPackage();
            addresses.put("cases/:id/plan", address + "/plan");
        }
        if (routes.contains("cases/:id/merge")) {
            learnCase();
        }
        if (routes.contains("cases/preparations/:id")) {
            learnPreparation();
        }
        if (routes.contains("helpers/:id")) {
            frame.choose(Words.GERMAN.say("helpers.list.title"));
            visitor.settle();
            visitor.page().locator("vaadin-grid").click();
            visitor.page().waitForURL(url -> url.matches(".*/helpers/[0-9a-f-]{36}"));
            addresses.put("helpers/:id", visitor.page().url());
        }
        if (routes.contains("helpers/circles/:id")) {
            link("helpers/circles", ".helpers-circle-name a", "helpers/circles/:id");
        }
        if (routes.contains("helpers/messages/:id")) {
            row("helpers/messages", "Treffen des Helferkreises");
            link("helpers/messages/templates", "#templates li a", "helpers/messages/templates/:id");
        }
        if (routes.contains("helpers/activities/:id")) {
            row("helpers/activities", "Umzug am Rhein");
            link(of("helpers/activities/:id"), "#shifts tbody a", "helpers/shifts/:id");
        }
        if (routes.contains("helpers/hours/:id")) {
            row("helpers/hours", "Musterle, Irmgard");
            row("helpers/payments", "Mustermann, Tarek");
            row("helpers/requests?state=taken_up", "Yonas");
        }
        if (routes.contains("funding/applications/:id")) {
            row("funding/applications", "Integrationsmanagement");
        }
        if (routes.contains("funding/use/employments/:id")) {
            learnUse();
        }
        if (routes.contains("funding/proofs/:id")) {
            learnProof();
        }
        if (routes.contains("funding/groupings/:id")) {
            link("funding/groupings", "#groupings tbody a", "funding/groupings/:id");
            addresses.put("funding/counts/:key", "funding/counts/08335055");
            addresses.put("funding/rules/:rules/:version", "funding/rules/fag-2025/2");
        }
        if (routes.contains("funding/instalments/:id")) {
            learnMoney();
        }
        if (routes.contains("liga/claims/:id")) {
            link("liga/carriers", ".liga-card-name a", "liga/carriers/:id");
            addresses.put("liga/municipalities/:key", "liga/municipalities/08335063");
            addresses.put("liga/care-ratio/:key", "liga/care-ratio/08335100");
            row("liga/changes", "Stockach");
            row("liga/agreements", "Integrationsmanagement Hegau");
            row("liga/posts?state=vacant", "IM Hegau, Stelle 3");
            row("liga/claims?state=entered", "AWO");
        }
        if (routes.contains("liga/trainings/:id")) {
            row("liga/trainings", "Neues im Aufenthaltsrecht");
            row("liga/meetings", "Steuerungskreis LIGA");
            row("liga/requests", "Einzug im nächsten Monat");
        }
        if (routes.contains("liga/own-requests/:id") && sees("liga/own-requests")) {
            row("liga/own-requests", "Mehr Stunden im Herbst");
        }
    }

    /** The page that the first row with a text leads to, in a list whose part of the address is its identity too. */
    private void row(String list, String text) {
        var route = list.replaceFirst("\\?.*", "");
        visitor.open(list);
        visitor.settle();
        visitor.page()
                .locator("#" + route.substring(route.indexOf('/') + 1) + " vaadin-grid-cell-content")
                .getByText(text)
                .first()
                .click();
        arrive(route + "/:id");
    }

    /** The page that the first of some links leads to. */
    /** How a grant is used, if this is somebody whose tenant has any, and somebody who fills one of its posts. */
    private void learnUse() {
        visitor.open("funding/use");
        visitor.settle();
        if (visitor.page().locator("#uses tbody a").count() == 0) {
            return;
        }
        link("funding/use", "#uses tbody a", "funding/use/:id");
        visitor.settle();
        addresses.put("funding/use/:id/new", of("funding/use/:id") + "/new");
        if (visitor.page().locator("#use-people tbody a").count() > 0) {
            link(of("funding/use/:id"), "#use-people tbody a", "funding/use/employments/:id");
        }
    }

    private void link(String page, String link, String route) {
        visitor.open(page);
        visitor.page().locator(link).first().click();
        arrive(route);
    }

    private void arrive(String route) {
        var address = ".*/" + route.replace(":id", "[0-9a-f-]{36}");
        visitor.page().waitForURL(url -> url.matches(address));
        addresses.put(route, visitor.page().url());
    }

    /** A grant whose money is passed on; the demonstration has one. */
    private void learnMoney() {
        link("funding/instalments", "#instalments tbody a", "funding/instalments/:id");
        addresses.put("funding/instalments/:id/passings/new", of("funding/instalments/:id") + "/passings/new");
        visitor.page().locator("#passings tbody a").first().click();
        visitor.page().waitForURL(url -> url.matches(".*/passings/[0-9a-f-]{36}"));
        addresses.put(
                "funding/instalments/:id/passings/:passing", visitor.page().url());
    }

    /** Whether a page is for whoever visits. */
    private boolean sees(String page) {
        visitor.openInVain(page);
        visitor.settle();
        return visitor.page().locator("#nothing-here").count() == 0;
    }

    /** A proof that was sent, if this is somebody whose tenant has any, and what its first links lead to. */
    private void learnProof() {
        visitor.open("funding/proofs");
        visitor.settle();
        if (visitor.page().locator("#proofs tbody a").count() == 0) {
            return;
        }
        link("funding/proofs", "#proofs tbody a", "funding/proofs/:id");
        visitor.settle();
        var base = of("funding/proofs/:id");
        addresses.put("funding/proofs/:id/lines/:line", first(base, "/lines/"));
        addresses.put("funding/proofs/:id/figures/:line/:measure", first(base, "/figures/"));
        addresses.put("funding/proofs/:id/parts/:part", first(base, "/parts/"));
    }

    private String first(String base, String part) {
        var target =
                visitor.page().locator("#proof a[href*='" + part + "']").first().getAttribute("href");
        return base + target.substring(target.indexOf(part));
    }

    /** Somebody's case, to merge another one with it, if this is somebody who sees cases. */
    private void learnCase() {
        visitor.openInVain("cases");
        visitor.settle();
        if (visitor.page().locator("#cases vaadin-grid").count() > 0) {
            visitor.page().locator("#cases vaadin-grid").click();
            visitor.page().waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}"));
            addresses.put("cases/:id/merge", visitor.page().url() + "/merge");
        }
    }

    private String beginAssessment(String address) {
        visitor.open(address + "/assessments");
        visitor.button(Words.GERMAN.say("cases.assessment.begin")).click();
        visitor.page().waitForURL(url -> url.matches(".*/assessments/[0-9a-f-]{36}"));
        return visitor.page().url();
    }

    /** What is prepared in the district, if this is somebody there. */
    private void learnPreparation() {
        visitor.openInVain("cases/preparations");
        visitor.settle();
        var prepared = visitor.page().locator("#preparations .cases-contact a");
        if (prepared.count() > 0) {
            prepared.first().click();
            visitor.page().waitForURL(url -> url.matches(".*/cases/preparations/[0-9a-f-]{36}"));
            addresses.put("cases/preparations/:id", visitor.page().url());
        }
    }

    /** What waits in the inbox, if anything does. */
    private void learnPackage() {
        visitor.open("cases/inbox");
        visitor.settle();
        var waiting = visitor.page().locator("#inbox .cases-contact a");
        if (waiting.count() > 0) {
            waiting.first().click();
            visitor.page().waitForURL(url -> url.matches(".*/cases/inbox/[0-9a-f-]{36}"));
            addresses.put("cases/inbox/:package", visitor.page().url());
        }
    }
}
