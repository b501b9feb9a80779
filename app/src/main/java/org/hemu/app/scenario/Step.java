package org.hemu.app.scenario;

import java.time.LocalDate;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;

/**
 * One command that somebody sends on a business day.
 *
 * @param day the business date on which it is decided
 */
public record Step(LocalDate day, Actor actor, Command command) {}
