package org.lotse.itests.harness;

/** The operator's shell did not do what a line asked for. */
public final class ConsoleRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line what was asked
     * @param answer what it printed
     */
    public ConsoleRefusal(String line, String answer) {
        super("`" + line + "` was refused: " + answer);
    }
}
