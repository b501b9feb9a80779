package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.moved;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;

import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
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
                        new AuditEntry(
                                0, "clerk-1", null, NANGUAN, null, "employer", "123456789", "employer.registered"),
                        new AuditEntry(
                                1,
                                "clerk-2",
                                null,
                                NANGUAN,
                                null,
                                "employer",
                                "123456789",
                                "employer.headcount-declared"));
    }

    @Test
    void aMoveIsOnTheTimelinesOfBothUnits() {
        AuditEntry moved = History.of(registered(EMPLOYER, NANGUAN), moved(EMPLOYER, NANGUAN, TIEXI, "2011-05-01"))
                .rows(new AuditIndex())
                .get("0000000000000000")
                .entries()
                .getLast();

        assertThat(moved.concerns(NANGUAN)).isTrue();
        assertThat(moved.concerns(TIEXI)).isTrue();
        assertThat(moved.concerns(new JurisdictionCode("222400000000"))).isFalse();
    }

    @Test
    void beginsANewRowEvery1024Positions() {
        assertThat(AuditIndex.bucket(1023)).isZero();
        assertThat(AuditIndex.bucket(1024)).isEqualTo(1);
        assertThat(AuditIndex.key(AuditIndex.bucket(5_000_000_000L))).isEqualTo("0000000004882812");
    }
}
