package org.hemu.app.scenario.play;

import java.util.Locale;
import org.hemu.app.scenario.Scenario;

/**
 * The log holds steps of a scenario with another seed or size, or of another generation of the program, or what somebody has
 * filed in earnest. The message is a sentence for whoever started the program.
 */
public final class AnotherScenarioPlayed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String ELSEWHERE = "start it with another --hemu.data-directory";

    private final Why why;

    /** What stands in the way of a play. */
    public enum Why {
        ANOTHER_PLAYED,
        LOG_IN_USE
    }

    private AnotherScenarioPlayed(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    static AnotherScenarioPlayed found(StepKey.Play found, Scenario wanted) {
        StepKey.Play asked = StepKey.Play.of(wanted);
        boolean sameSettings = found.seed() == asked.seed() && found.employers() == asked.employers();
        return new AnotherScenarioPlayed(
                Why.ANOTHER_PLAYED,
                "This log holds the demonstration of " + named(found)
                        + (found.generation() == asked.generation()
                                ? ""
                                : " as another version of the program plays it")
                        + ", so the one of " + named(asked) + " is not played: " + ELSEWHERE
                        + (sameSettings || found.generation() != asked.generation()
                                ? ""
                                : ", or go on with that one by --hemu.scenario.employers=" + found.employers()
                                        + " --hemu.scenario.seed=" + found.seed()));
    }

    private static String named(StepKey.Play play) {
        return String.format(Locale.ROOT, "%,d employers (seed %d)", play.employers(), play.seed());
    }

    static AnotherScenarioPlayed inUse() {
        return new AnotherScenarioPlayed(
                Why.LOG_IN_USE,
                "This log holds what somebody has filed, so the demonstration is not played into it: " + ELSEWHERE);
    }
}
