package org.hemu.app.scenario.play;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.Step;
import org.hemu.command.dispatch.Envelope;

/**
 * The name of one step of one scenario. It travels as request key and correlation id, so that the log refuses a second
 * recording and tells which steps it holds.
 *
 * @param play which scenario: its generation, seed and size
 * @param number place of the step in its day, from 0
 */
record StepKey(String play, LocalDate day, int number) {
    /** Changes whenever the same seed no longer gives the same steps. */
    private static final int GENERATION = 5;

    private static final Pattern TEXT =
            Pattern.compile("(scenario:\\d+:-?\\d+:\\d+):(\\d{4}-\\d{2}-\\d{2}):(\\d{1,9})");

    static String playOf(Scenario scenario) {
        return "scenario:" + GENERATION + ":" + scenario.seed() + ":" + scenario.employers();
    }

    static Optional<StepKey> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new StepKey(
                        matcher.group(1), LocalDate.parse(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    Envelope envelope(Step step) {
        return new Envelope(
                step.actor(),
                step.day(),
                toString(),
                null,
                new Envelope.IdempotentRequest(toString(), fingerprint(step)));
    }

    private static String fingerprint(Step step) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(step.command().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return play + ":" + day + ":" + number;
    }
}
