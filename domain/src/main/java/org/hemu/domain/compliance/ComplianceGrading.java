package org.hemu.domain.compliance;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.domain.compliance.ComplianceRecord.Mark;
import org.hemu.domain.shared.Rule;

/**
 * From what is on the record of an employer to its grade for a year (企业劳动保障守法诚信等级评价办法 第七条). Before 2017 there was
 * no such grade in the whole country. Prosecution counts as well, but the inspection only learns that it transferred a suspicion;
 * a grade does not rest on one.
 */
public final class ComplianceGrading {
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    /** The rule that gives the grade. */
    public static final Rule RULE = Rule.since(SINCE, "compliance-grade", "企业劳动保障守法诚信等级评价办法", "第七条");

    static final int CASES_OF_THE_WORST = 3;

    private static final Set<Mark> GRAVE =
            EnumSet.of(Mark.CHILD_LABOUR, Mark.GROUP_INCIDENT, Mark.NOT_PERFORMED, Mark.INSPECTION_OBSTRUCTED);

    private ComplianceGrading() {}

    /** The grade for a year; empty before there were grades. */
    public static Optional<ComplianceGrade> of(ComplianceRecord employer, int year) {
        LocalDate lastDay = Year.of(year).atMonth(12).atEndOfMonth();
        return RULE.inForceOn(lastDay) ? Optional.of(graded(employer, year)) : Optional.empty();
    }

    private static ComplianceGrade graded(ComplianceRecord employer, int year) {
        Set<CaseId> cases = employer.casesDecidedIn(year);
        boolean grave = employer.marksOf(year).stream().anyMatch(GRAVE::contains);
        if (grave || cases.size() >= CASES_OF_THE_WORST) {
            return ComplianceGrade.C;
        }
        return cases.isEmpty() ? ComplianceGrade.A : ComplianceGrade.B;
    }
}
