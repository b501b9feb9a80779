package org.hemu.query.compliance;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.domain.compliance.ComplianceGrade;
import org.hemu.domain.compliance.ComplianceRecord.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against one employer (劳动保障守法诚信档案, 劳动保障监察条例 第二十二条). Nobody is in it but the employer: not who
 * reported, and not who complained.
 *
 * @param entries the latest first
 * @param grades of each year in which something speaks against it, and of the last whole one, the latest first; none before 2017
 */
public record ComplianceFile(EmployerId employer, List<MarkOnRecord> entries, List<Grade> grades) {

    /**
     * A mark, and where it comes from.
     *
     * @param decision number of the decision that it follows from; absent when it follows from none
     * @param caseId absent for whoever may not read the case
     */
    public record MarkOnRecord(
            Mark mark,
            LocalDate on,
            @Nullable Integer decision,
            @Nullable CaseId caseId) {}

    /** The grade of a whole year (企业劳动保障守法诚信等级评价办法 第七条). */
    public record Grade(int year, ComplianceGrade grade) {}
}
