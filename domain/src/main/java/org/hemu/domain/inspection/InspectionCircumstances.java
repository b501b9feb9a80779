package org.hemu.domain.inspection;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about an inspection case needs to know besides its past.
 *
 * @param today the business date
 * @param calendar the days off that are known
 * @param body the body that inspects, or is to
 * @param matterOfOrigin the first case of the matter that the case is said to come from; absent when it names none, one that is
 *     not on record for whoever asks, or one that {@linkplain org.hemu.domain.casework.CaseBefore#concerns concerns} others
 * @param duplicateOnRecord whether the case is on record in which the same is said to have been taken
 */
public record InspectionCircumstances(
        LocalDate today,
        StatutoryCalendar calendar,
        InspectionBody body,
        @Nullable CaseId matterOfOrigin,
        boolean duplicateOnRecord) {}
