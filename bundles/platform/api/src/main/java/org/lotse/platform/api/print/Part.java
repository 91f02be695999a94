package org.lotse.platform.api.print;

import java.util.List;

/** A piece of a sheet, one below the other. What is empty is not printed. */
public sealed interface Part {

    /**
     * A heading. It stays together with what follows.
     *
     * @param label what it says
     * @param level 1 to 3; each sheet has one of level 1
     */
    record Heading(Label label, int level) implements Part {}

    /**
     * A paragraph; line breaks stay.
     *
     * @param text in the direction of its own letters
     */
    record Text(String text) implements Part {}

    /**
     * A paragraph that the sheet says by itself.
     *
     * @param label what it says
     */
    record Note(Label label) implements Part {}

    /**
     * Values, each beside what it is.
     *
     * @param facts from top to bottom
     */
    record Facts(List<Fact> facts) implements Part {

        /** Keeps a copy. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One value of {@link Facts}.
     *
     * @param label what it is
     * @param value in the direction of its own letters
     */
    record Fact(Label label, String value) {}

    /**
     * A table. Its heads come again on each page.
     *
     * @param heads of the columns
     * @param rows as many cells as there are heads; in the direction of their own letters
     */
    record Table(List<Label> heads, List<List<String>> rows) implements Part {

        /** Keeps a copy. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lines to sign on, each with place and day. They stay on one page.
     *
     * @param below what stands below each line
     */
    record Signatures(List<Label> below) implements Part {

        /** Keeps a copy. */
        public Signatures {
            below = List.copyOf(below);
        }
    }
}
