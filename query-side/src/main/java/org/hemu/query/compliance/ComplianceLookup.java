package org.hemu.query.compliance;

import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.employment.EmployerId;
import org.hemu.query.employment.Employers;
import org.hemu.query.inspection.Inspections;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The compliance records of employers over HTTP. */
@RestController
@RequestMapping("/api/v1/employers")
class ComplianceLookup {
    private final ComplianceQueries compliance;

    ComplianceLookup(ComplianceQueries compliance) {
        this.compliance = compliance;
    }

    @Needs(Operation.READ_COMPLIANCE_RECORDS)
    @GetMapping("/{id}/compliance-record")
    @Reads({Employers.NAME, AccusedEmployers.NAME, Inspections.NAME, ComplianceOfCases.NAME})
    Answer<ComplianceFile> record(@PathVariable String id) {
        return compliance.record(new EmployerId(id));
    }
}
