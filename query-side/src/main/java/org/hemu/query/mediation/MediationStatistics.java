package org.hemu.query.mediation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hemu.api.employment.Industry;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of mediation in a unit with everything below it, over some months. A case counts in the month in which each thing
 * happened, whenever it was recorded.
 *
 * @param byMonth each month, without gaps
 * @param byCategory categories in which anything happened
 * @param byIndustry sections of each edition of the classification in which anything happened, by the employers on record
 * @param employersNotOnRecord what happened in disputes with employers that are not on record
 * @param ownLevel of the unit itself (本级)
 * @param children of the units directly below, in the order of their codes
 */
public record MediationStatistics(
        JurisdictionCode jurisdiction,
        YearMonth from,
        YearMonth to,
        Count total,
        List<OfMonth> byMonth,
        List<OfCategory> byCategory,
        List<OfIndustry> byIndustry,
        Count employersNotOnRecord,
        Count ownLevel,
        List<OfUnit> children) {

    /**
     * Some cases in numbers.
     *
     * @param opened applied for or proposed
     * @param accepted taken by a body
     * @param declined not taken, by why
     * @param withdrawn ended before it was decided whether a body takes them
     * @param concluded accepted cases that ended, by how
     * @param success agreements of all accepted cases that ended
     * @param duration from the acceptance to the end of the accepted cases that ended
     */
    public record Count(
            int opened,
            int accepted,
            Map<Outcome, Integer> declined,
            Map<Outcome, Integer> withdrawn,
            Map<Outcome, Integer> concluded,
            Success success,
            Duration duration) {
        /** Whether nothing is counted. */
        boolean isEmpty() {
            return opened == 0 && accepted == 0 && declined.isEmpty() && withdrawn.isEmpty() && concluded.isEmpty();
        }
    }

    /**
     * How many of the accepted cases that ended did so with an agreement.
     *
     * @param percent two decimals, half up; absent when none ended
     */
    public record Success(
            long numerator, long denominator, @Nullable BigDecimal percent) {}

    /**
     * How long mediation took, in days.
     *
     * @param cases of how many cases
     * @param p50 half of them took no longer, by nearest rank; absent when there are none
     * @param p90 nine of ten took no longer; absent likewise
     */
    public record Duration(
            int cases, @Nullable Integer p50, @Nullable Integer p90) {}

    /** One month. */
    public record OfMonth(YearMonth month, Count count) {}

    /** One category. */
    public record OfCategory(DisputeCategory category, Count count) {}

    /** One section of one edition of the classification of industries, by its letter: it means another thing in another edition. */
    public record OfIndustry(Industry.Edition edition, String section, Count count) {}

    /** One unit. */
    public record OfUnit(JurisdictionCode jurisdiction, String name, Count count) {}
}
