package org.hemu.domain.mediation;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a mediation case needs to know besides its past.
 *
 * @param today the business date
 * @param calendar the days off that are known
 * @param body the body that mediates, or is to
 * @param matterOfOrigin the first case of the matter that the case is said to come from; absent when it names none, or one that
 *     is not on record
 * @param employer as which the employer that the command names is on record; absent when it names none, or one that is not
 */
public record MediationCircumstances(
        LocalDate today,
        StatutoryCalendar calendar,
        MediationBody body,
        @Nullable CaseId matterOfOrigin,
        @Nullable EmployerId employer) {}
