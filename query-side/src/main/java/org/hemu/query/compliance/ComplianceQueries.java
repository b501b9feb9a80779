package org.hemu.query.compliance;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.inspection.Matters;
import org.hemu.domain.compliance.ComplianceGrading;
import org.hemu.domain.compliance.ComplianceRecord;
import org.hemu.query.compliance.ComplianceFile.Grade;
import org.hemu.query.compliance.ComplianceFile.MarkOnRecord;
import org.hemu.query.employment.Employers;
import org.hemu.query.inspection.InspectionOnFile;
import org.hemu.query.inspection.Inspections;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about how employers keep labour law. */
@Component
public class ComplianceQueries {
    private static final List<String> READS =
            List.of(Employers.NAME, AccusedEmployers.NAME, Inspections.NAME, ComplianceOfCases.NAME);

    private final ComplianceRows rows;
    private final Freshness freshness;
    private final Clock clock;

    public ComplianceQueries(ComplianceRows rows, Freshness freshness, Clock clock) {
        this.rows = rows;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * What speaks against an employer.
     *
     * @throws NotFound if there is no such employer
     */
    public Answer<ComplianceFile> record(EmployerId id) {
        AsOf asOf = freshness.of(READS);
        if (rows.employers().find(id.value()) == null) {
            throw new NotFound(NotFound.Kind.EMPLOYER_UNKNOWN, id.value());
        }
        AccusedEmployers.Accused accused = rows.accused().find(id.value());
        Map<String, InspectionOnFile> cases = new HashMap<>(rows.cases().find(ids(accused)));
        cases.values().removeIf(file -> !id.equals(file.allegation().employer().employerId()));
        ComplianceRecord record = together(rows.records().find(cases.keySet()).values());
        return new Answer<>(new ComplianceFile(id, entries(record, cases), grades(record)), asOf);
    }

    private static List<String> ids(AccusedEmployers.@Nullable Accused accused) {
        return accused == null
                ? List.of()
                : accused.cases().stream().map(CaseId::value).toList();
    }

    private static ComplianceRecord together(Collection<ComplianceRecord> ofCases) {
        Map<CaseId, Matters> matters = new HashMap<>();
        ofCases.forEach(each -> matters.putAll(each.matters()));
        return new ComplianceRecord(
                ofCases.stream().flatMap(each -> each.entries().stream()).toList(), matters);
    }

    private List<MarkOnRecord> entries(ComplianceRecord record, Map<String, InspectionOnFile> cases) {
        return record.entries().stream()
                .sorted(Comparator.comparing(ComplianceRecord.Entry::on)
                        .reversed()
                        .thenComparing(each -> each.caseId().value())
                        .thenComparing(ComplianceRecord.Entry::mark))
                .map(each -> new MarkOnRecord(
                        each.mark(),
                        each.on(),
                        each.number() == 0 ? null : Integer.valueOf(each.number()),
                        shown(cases.get(each.caseId().value()))))
                .toList();
    }

    private @Nullable CaseId shown(@Nullable InspectionOnFile file) {
        return file != null && rows.shown().test(file) ? file.id() : null;
    }

    private List<Grade> grades(ComplianceRecord record) {
        int last = clock.instant().atZone(clock.getZone()).getYear() - 1;
        return Stream.concat(
                        Stream.of(last),
                        record.entries().stream()
                                .map(each -> each.on().getYear())
                                .filter(year -> year < last))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .flatMap(year -> ComplianceGrading.of(record, year).map(grade -> new Grade(year, grade)).stream())
                .toList();
    }
}
