package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.IdentityDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    private static final byte[] KEY = "a key for tests only".getBytes(StandardCharsets.UTF_8);
    private static final IdentityDocument CITIZEN = new IdentityDocument(Kind.CITIZEN_ID, "220102199003070013");
    private static final EmployerId EMPLOYER = new EmployerId("D2143569X");

    @Test
    void derivesTheSameWorkerFromTheSameDocumentForEver() {
        assertThat(WorkerIdentity.derive(KEY, CITIZEN)).isEqualTo(new WorkerId("edxvnragq2y5b2gvrczvparaw4"));
    }

    @Test
    void derivesAnotherWorkerFromAnotherKeyKindOrNumber() {
        WorkerId worker = WorkerIdentity.derive(KEY, CITIZEN);

        assertThat(WorkerIdentity.derive("another".getBytes(StandardCharsets.UTF_8), CITIZEN))
                .isNotEqualTo(worker);
        assertThat(WorkerIdentity.derive(KEY, new IdentityDocument(Kind.PASSPORT, CITIZEN.number())))
                .isNotEqualTo(worker);
        assertThat(WorkerIdentity.derive(KEY, new IdentityDocument(Kind.CITIZEN_ID, "222401198511230025")))
                .isNotEqualTo(worker);
    }

    @Test
    void derivesTheRelationshipFromEmployerWorkerAndWhetherWorkIsFullTime() {
        WorkerId worker = new WorkerId("w");

        assertThat(RelationshipIdentity.of(EMPLOYER, worker, Regime.STANDARD))
                .isEqualTo(new RelationshipId("ryy4zbdte7trqqijbjg2fkbgzm"))
                .isEqualTo(RelationshipIdentity.of(EMPLOYER, worker, Regime.DISPATCH))
                .isNotEqualTo(RelationshipIdentity.of(EMPLOYER, worker, Regime.PART_TIME))
                .isNotEqualTo(RelationshipIdentity.of(EMPLOYER, new WorkerId("v"), Regime.STANDARD))
                .isNotEqualTo(RelationshipIdentity.of(new EmployerId("123456788"), worker, Regime.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_ID, 110105491231002, 11010519491231002X",
        "PASSPORT, e 1234-5678, E12345678",
        "HONG_KONG_MACAO_PERMIT, h(12345678)01, H1234567801",
        "TAIWAN_PERMIT, 12345678, 12345678",
    })
    void normalizesDocuments(Kind kind, String number, String normal) {
        assertThat(IdentityDocumentRule.normalize(kind, number)).contains(new IdentityDocument(kind, normal));
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN_ID, E12345678", "PASSPORT, E123", "PASSPORT, E1234567890123456789012", "PASSPORT, E1234?678"})
    void refusesNumbersThatAreNoneOfTheirKind(Kind kind, String number) {
        assertThat(IdentityDocumentRule.normalize(kind, number)).isEmpty();
    }
}
