package org.hemu.domain.inspection;

import java.time.LocalDate;
import org.hemu.api.shared.Citation;
import org.hemu.domain.shared.Rule;

/** The laws that inspection rests on, and since when. */
final class Instruments {
    /** 劳动保障监察条例. */
    static final LocalDate REGULATIONS = LocalDate.of(2004, 12, 1);

    /** 关于实施《劳动保障监察条例》若干规定. */
    static final LocalDate PROVISIONS = LocalDate.of(2005, 2, 1);

    /** 行政处罚法, as it was passed. */
    static final LocalDate PENALTY_LAW = LocalDate.of(1996, 10, 1);

    /** 行政处罚法, as it was revised. */
    static final LocalDate REVISED_PENALTY_LAW = LocalDate.of(2021, 7, 15);

    /** 行政强制法. */
    static final LocalDate COMPULSION_LAW = LocalDate.of(2012, 1, 1);

    /** 劳动争议调解仲裁法. */
    static final LocalDate DISPUTE_LAW = LocalDate.of(2008, 5, 1);

    private static final String PENALTY_LAW_TITLE = "行政处罚法";

    private Instruments() {}

    static Rule ofRegulations(String code, String article) {
        return Rule.since(REGULATIONS, code, "劳动保障监察条例", article);
    }

    static Rule ofProvisions(String code, String article) {
        return Rule.since(PROVISIONS, code, "关于实施《劳动保障监察条例》若干规定", article);
    }

    static Rule ofPenaltyLaw(String code, String article) {
        return new Rule(new Citation(code, PENALTY_LAW_TITLE, article), PENALTY_LAW, REVISED_PENALTY_LAW.minusDays(1));
    }

    static Rule ofRevisedPenaltyLaw(String code, String article) {
        return Rule.since(REVISED_PENALTY_LAW, code, PENALTY_LAW_TITLE, article);
    }

    static Rule ofCompulsionLaw(String code, String article) {
        return Rule.since(COMPULSION_LAW, code, "行政强制法", article);
    }
}
