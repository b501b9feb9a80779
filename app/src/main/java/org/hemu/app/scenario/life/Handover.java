package org.hemu.app.scenario.life;

import java.time.LocalDate;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.app.scenario.province.Person;
import org.jspecify.annotations.Nullable;

/**
 * A worker handed over to another employer with continuous service.
 *
 * @param contract the contract that is carried on; absent when there is none or its term has run out
 * @param lastDay last day with the employer that hands over
 * @param filedOn day on which the transfer was filed
 * @param endAcceptedOn day on which the end with the employer that hands over is accepted
 */
record Handover(
        EmployerId from,
        Person person,
        Regime regime,
        @Nullable Contract contract,
        LocalDate lastDay,
        LocalDate filedOn,
        LocalDate endAcceptedOn) {}
