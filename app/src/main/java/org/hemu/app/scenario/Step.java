package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;

/**
 * One command that somebody sends on a business day.
 *
 * @param employer number of the employer it belongs to; steps of one employer keep their order
 * @param key names the step when repeating it would do something again; empty when repeating it does nothing
 */
record Step(LocalDate day, int employer, String key, Actor actor, Supplier<Command> command) {}
