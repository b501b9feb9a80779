package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;

import java.util.Map;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class AuditIndexTest {

    @Test
    void saysWhoActedWhereByPosition() {
        Map<String, AuditBucket> rows = History.of(registered(EMPLOYER, NANGUAN))
                .by("clerk-2")
                .and(declared(EMPLOYER, NANGUAN, "2011-02", 5, 5))
                .rows(new AuditIndex());

        assertThat(rows).containsOnlyKeys("0000000000000000");
        assertThat(rows.get("0000000000000000").entries())
                .containsExactly(
                        new AuditEntry(0, "clerk-1", NANGUAN, "employer", "123456789", "employer.registered"),
                        new AuditEntry(1, "clerk-2", NANGUAN, "employer", "123456789", "employer.headcount-declared"));
    }

    @Test
    void beginsANewRowEvery1024Positions() {
        assertThat(AuditIndex.bucket(1023)).isZero();
        assertThat(AuditIndex.bucket(1024)).isEqualTo(1);
        assertThat(AuditIndex.key(AuditIndex.bucket(5_000_000_000L))).isEqualTo("0000000004882812");
    }
}
