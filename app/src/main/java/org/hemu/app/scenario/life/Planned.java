package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hemu.api.shared.Command;

/**
 * Something that will be sent on a day.
 *
 * @param draw decides which of several people sends it
 * @param command made only when it is sent
 */
record Planned(LocalDate day, Sender sender, int draw, Supplier<Command> command) {

    /** Who sends it. */
    enum Sender {
        /** The client that takes over the business register. */
        BUSINESS_REGISTER,
        /** The client that takes over the head-counts of social insurance. */
        SOCIAL_INSURANCE,
        EMPLOYER,
        /** A clerk of the unit that receives the employer's filings. */
        CLERK,
        /** A coordinator of the county, who enters mediation bodies and their mediators. */
        COORDINATOR,
        /** A mediator of the body that has the case. */
        MEDIATOR,
        /** The program itself, when days have passed. */
        DEADLINES
    }
}
