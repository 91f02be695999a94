package org.lotse.demo;

import org.lotse.cases.api.letter.LetterTemplates;

/** Takes over the templates for letters that come with the product, and writes a letterhead of an invented address. */
final class DemoLetters {

    private final LetterTemplates templates;

    DemoLetters(LetterTemplates templates) {
        this.templates = templates;
    }

    /** Unless an earlier start did. In the scope of whoever leads the team. */
    void prepare(DemoTown town) {
        if (templates.all().isEmpty()) {
            templates.suggestions().forEach(templates::add);
            templates.writeUnder(town.letterhead());
        }
    }
}
