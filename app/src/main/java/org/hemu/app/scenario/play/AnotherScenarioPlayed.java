package org.hemu.app.scenario.play;

/**
 * The log holds steps of a scenario with another seed or size, or of another generation of the program, or what somebody has
 * filed in earnest.
 */
public final class AnotherScenarioPlayed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnotherScenarioPlayed(String found, String wanted) {
        super("the log holds steps of " + found + "; " + wanted
                + " needs a log of its own (another --hemu.data-directory) or the settings of the first");
    }

    private AnotherScenarioPlayed(String why) {
        super(why);
    }

    static AnotherScenarioPlayed inUse(String wanted) {
        return new AnotherScenarioPlayed(
                "the log is in use already; " + wanted + " needs a log of its own (another --hemu.data-directory)");
    }
}
