package org.lotse.platform.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Press;

/** A press that keeps what it was given: a test asks it what stands on the sheets. */
public final class PrintedPapers implements Press {

    private final List<Paper> papers = new ArrayList<>();

    @Override
    public void print(Paper paper, OutputStream to) throws IOException {
        papers.add(paper);
        to.write(paper.title().getBytes(StandardCharsets.UTF_8));
    }

    /** What was printed, in order. */
    public List<Paper> papers() {
        return List.copyOf(papers);
    }
}
