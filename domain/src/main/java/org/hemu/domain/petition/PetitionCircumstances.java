package org.hemu.domain.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.Actor;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a petition needs to know besides its past.
 *
 * @param today the business date
 * @param calendar the days off that are known
 * @param actor who asks
 * @param addressed the unit that the command hands it to, or that receives it; {@link Jurisdiction#initial()} when there is none
 * @param matterOfNamed the first case of the matter of the case that the command names; absent when it names none, one that
 *     is not on record, or as an origin one that whoever asks is not shown or that is not about one of the petitioners
 */
public record PetitionCircumstances(
        LocalDate today,
        StatutoryCalendar calendar,
        Actor actor,
        Jurisdiction addressed,
        @Nullable CaseId matterOfNamed) {}
