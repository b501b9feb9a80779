package org.hemu.query.compliance;

import java.util.function.Predicate;
import org.hemu.domain.compliance.ComplianceRecord;
import org.hemu.query.employment.Employer;
import org.hemu.query.inspection.InspectionOnFile;
import org.hemu.query.shared.Rows;

/**
 * What the compliance records of employers are made of.
 *
 * @param employers those whose record the actor may read
 * @param accused of all employers; it is asked for those alone
 * @param cases likewise
 * @param records likewise
 * @param shown whether the actor may read the case as well
 */
public record ComplianceRows(
        Rows<Employer> employers,
        Rows<AccusedEmployers.Accused> accused,
        Rows<InspectionOnFile> cases,
        Rows<ComplianceRecord> records,
        Predicate<InspectionOnFile> shown) {}
