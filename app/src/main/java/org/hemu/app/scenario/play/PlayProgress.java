package org.hemu.app.scenario.play;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far a play is.
 *
 * @param day the business day being played
 * @param steps sent since this process began to play
 * @param events recorded since this process began to play
 * @param refusals by kind of refusal
 * @param percent of all days, 0 to 100
 * @param perSecond events recorded per second
 * @param secondsLeft estimated; 0 when done
 * @param running false when all is played or the play was stopped
 */
public record PlayProgress(
        LocalDate day,
        long steps,
        long events,
        Map<String, Long> refusals,
        int percent,
        long perSecond,
        long secondsLeft,
        boolean running) {}
