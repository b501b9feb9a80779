package org.hemu.app.scenario.play;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemu.api.shared.Provenance;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.Step;
import org.hemu.command.dispatch.Envelope;

/**
 * The name of one step of one scenario. It travels as request key and correlation id, so that the log refuses a second
 * recording and tells which steps it holds.
 *
 * @param number place of the step in its day, from 0
 */
record StepKey(Play play, LocalDate day, int number) {
    /** Changes whenever the same seed no longer gives the same steps. */
    private static final int GENERATION = 6;

    private static final Pattern TEXT =
            Pattern.compile("scenario:(\\d{1,9}):(-?\\d{1,18}):(\\d{1,9}):(\\d{4}-\\d{2}-\\d{2}):(\\d{1,9})");

    /** Which scenario it is. */
    record Play(int generation, long seed, int employers) {
        static Play of(Scenario scenario) {
            return new Play(GENERATION, scenario.seed(), scenario.employers());
        }

        @Override
        public String toString() {
            return "scenario:" + generation + ":" + seed + ":" + employers;
        }
    }

    private static Optional<StepKey> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new StepKey(
                        new Play(
                                Integer.parseInt(matcher.group(1)),
                                Long.parseLong(matcher.group(2)),
                                Integer.parseInt(matcher.group(3))),
                        LocalDate.parse(matcher.group(4)),
                        Integer.parseInt(matcher.group(5))))
                : Optional.empty();
    }

    /**
     * The step that an event was recorded by; empty when it was by none. What follows from a step later, such as a deadline that is
     * missed, has its correlation id, but not its request.
     */
    static Optional<StepKey> of(Provenance provenance) {
        return Optional.ofNullable(provenance.requestKey()).flatMap(StepKey::parse);
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
