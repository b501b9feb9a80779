package org.hemu.app.scenario.life;

import java.time.LocalDate;
import org.hemu.app.scenario.province.Curve;

/** How often things happen. Shares are of the things they are shares of; yearly rates are per worker or employer. */
final class Rates {
    /** Share of full-time workers who have a written contract, as far as nothing else comes in between. */
    static final Curve SIGNED = Curve.through(
            Curve.on("2010-01-01", 0.86),
            Curve.on("2010-12-31", 0.93),
            Curve.on("2011-12-31", 0.977),
            Curve.on("2012-11-30", 0.9995));

    /** Share of those without a contract whose employer does not file them before they have one. */
    static final double HIDDEN = 0.45;

    /** Share of filings that are planned late; long holidays and filings still open make some more so. */
    static final Curve LATE = Curve.through(Curve.on("2010-01-01", 0.12), Curve.on("2012-12-31", 0.09));

    static final double RETURNED = 0.05;
    static final double INITIAL_FILING_RETURNED = 0.08;
    static final double DUPLICATE_HIRES = 0.002;
    static final double WRONG_CHECK_DIGITS = 0.005;
    static final double WITHDRAWN_AMENDMENTS = 0.06;

    /** Workers who leave in a year, besides those whose term or task ends. */
    static final double LEAVING_PER_YEAR = 0.20;

    static final double LEAVING_WHEN_TERM_ENDS = 0.17;
    static final double REPLACED = 0.97;
    static final double HIRED_AGAIN = 0.02;
    static final double GROWTH_PER_YEAR = 0.04;
    static final double AMENDED_PER_YEAR = 0.05;
    static final double RENEWED_LATE = 0.07;

    /** Share of terms that end without renewal although the worker stays. */
    static final Curve LAPSED = Curve.through(Curve.on("2010-01-01", 0.03), Curve.on("2012-06-30", 0.003));

    static final double RENAMED_PER_YEAR = 0.02;
    static final double MOVED_PER_YEAR = 0.015;
    static final double REPRESENTATIVE_CHANGED_PER_YEAR = 0.05;
    static final double TYPE_CHANGED_PER_YEAR = 0.008;
    static final double RESIZED_PER_YEAR = 0.03;

    /** Employers whose industry is brought to the new edition of GB/T 4754 within its first year. */
    static final double RECLASSIFIED = 0.3;

    static final double DECLARED_WRONG = 0.03;

    /** Workers in dispute before a mediation body in a year; three years of Jilin had about two in a thousand. */
    static final double DISPUTES_PER_YEAR = 0.0025;

    static final double COLLECTIVE_DISPUTES = 0.015;
    static final double APPLIED_BY_WORKERS = 0.97;

    // What becomes of applications, so that 60 to 65 of a hundred that are accepted end in an agreement.
    static final double OUT_OF_SCOPE = 0.04;
    static final double NOT_CONSENTED = 0.06;
    static final double WITHDRAWN = 0.05;
    static final double AGREED = 0.66;

    static final double ACCEPTED_LATE = 0.05;
    static final double RECUSED = 0.03;
    static final double EXTENDED = 0.06;
    static final double REPUDIATED = 0.03;
    static final double REVIEWED = 0.12;
    static final double CONFIRMED = 0.2;
    static final double SUPERVISED = 0.4;
    static final double PERFORMED_IN_TIME = 0.86;
    static final double PERFORMED_LATE = 0.07;
    static final double ORDERED_TO_PAY = 0.5;

    private Rates() {}

    /** Months in which many leave or come weigh more: after Spring Festival, in March and July. */
    static double season(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> 0.8;
            case FEBRUARY -> 1.4;
            case MARCH, JULY -> 1.6;
            case DECEMBER -> 1.1;
            case JUNE -> 1.0;
            case APRIL, AUGUST -> 0.9;
            case MAY, SEPTEMBER, OCTOBER -> 0.7;
            case NOVEMBER -> 0.6;
        };
    }
}
