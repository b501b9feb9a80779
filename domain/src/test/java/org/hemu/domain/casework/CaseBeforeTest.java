package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.person.SubjectId;
import org.junit.jupiter.api.Test;

/** The case that another comes from is about the same employer, or about one of the same workers. */
class CaseBeforeTest {
    private static final EmployerParty ON_RECORD = new EmployerParty(new EmployerId("D2143569X"), null, null);
    private static final EmployerParty BY_CODE = new EmployerParty(null, new OrganizationCode("D2143569X"), "和顺");
    private static final EmployerParty BY_NAME = new EmployerParty(null, null, "和顺");
    private static final EmployerParty ANOTHER = new EmployerParty(new EmployerId("200000002"), null, "和顺");

    private static boolean same(EmployerParty before, EmployerParty now) {
        return new CaseBefore(new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa"), before, Set.of(worker("one")))
                .concerns(now, List.of(worker("another")));
    }

    private static SubjectId worker(String id) {
        return new SubjectId(id);
    }

    @Test
    void knowsAnEmployerByItsCodeRegisteredOrNot() {
        assertThat(same(ON_RECORD, ON_RECORD)).isTrue();
        assertThat(same(BY_CODE, ON_RECORD)).isTrue();
        assertThat(same(ON_RECORD, BY_CODE)).isTrue();
        assertThat(same(ON_RECORD, ANOTHER)).isFalse();
        assertThat(same(BY_CODE, ANOTHER)).isFalse();
    }

    @Test
    void knowsItByItsNameOnlyWhereThereIsNothingElse() {
        assertThat(same(BY_NAME, new EmployerParty(null, null, " 和顺 "))).isTrue();
        assertThat(same(BY_NAME, new EmployerParty(null, null, "另一单位"))).isFalse();
        assertThat(same(BY_NAME, ANOTHER)).isFalse();
        assertThat(same(BY_CODE, BY_NAME)).isFalse();
    }

    @Test
    void isAboutAWorkerWhoeverTheEmployerIs() {
        CaseBefore before = new CaseBefore(
                new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa"), ON_RECORD, Set.of(worker("one"), worker("two")));

        assertThat(before.concerns(ANOTHER, List.of(worker("two"), worker("three"))))
                .isTrue();
        assertThat(before.concerns(ANOTHER, List.of(worker("three")))).isFalse();
    }
}
