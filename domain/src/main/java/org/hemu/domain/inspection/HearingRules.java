package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.domain.calendar.NoHolidayNotice;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;
import org.hemu.domain.shared.Rule;

/** What the law says about hearings before a penalty (听证), as it was passed and as it was revised. */
final class HearingRules {
    /** Before some penalties the employer can ask to be heard. */
    static final Rule OPEN = Instruments.ofPenaltyLaw("hearing-before-penalty", "第四十二条");

    static final Rule OPEN_REVISED = Instruments.ofRevisedPenaltyLaw("hearing-before-penalty-revised", "第六十三条");

    /** It is told of the day a week before. */
    static final Rule NOTICE = Instruments.ofPenaltyLaw("hearing-notice-7-days", "第四十二条");

    static final Rule NOTICE_REVISED = Instruments.ofRevisedPenaltyLaw("hearing-notice-7-working-days", "第六十四条、第八十五条");

    /** Somebody leads the hearing who did not investigate. */
    static final Rule CHAIR = Instruments.ofPenaltyLaw("hearing-chair", "第四十二条");

    static final Rule CHAIR_REVISED = Instruments.ofRevisedPenaltyLaw("hearing-chair-revised", "第六十四条");

    static final List<Rule> ALL = List.of(OPEN, OPEN_REVISED, NOTICE, NOTICE_REVISED, CHAIR, CHAIR_REVISED);

    private static final int DAYS_AHEAD = 7;

    private HearingRules() {}

    static Rule openOn(LocalDate day) {
        return OPEN.inForceOn(day) ? OPEN : OPEN_REVISED;
    }

    static Rule chairOn(LocalDate day) {
        return CHAIR.inForceOn(day) ? CHAIR : CHAIR_REVISED;
    }

    static Rule noticeOn(LocalDate day) {
        return NOTICE.inForceOn(day) ? NOTICE : NOTICE_REVISED;
    }

    /**
     * The first day on which a hearing can be held of which the employer is told on the day. A week of the law as it was passed
     * is a week; since its revision only days count that are worked. Empty where no notice says which these are.
     */
    static Optional<LocalDate> earliest(LocalDate toldOn, StatutoryCalendar calendar) {
        if (NOTICE.inForceOn(toldOn)) {
            return Optional.of(toldOn.plusDays(DAYS_AHEAD));
        }
        try {
            return Optional.of(new WorkingDays(DAYS_AHEAD).lastDay(toldOn, calendar));
        } catch (NoHolidayNotice _) {
            return Optional.empty();
        }
    }
}
