package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.time.LocalDate;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection.RetentionRunning;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final RelationshipStory ACTIVE =
            standard().filed(hire("2010-03-15", Terms.fixed("2010-03-15", "2012-03-14")));
    private static final RelationshipStory ENDED =
            ACTIVE.on("2011-07-01").filed(ending("2011-06-30", EndingGround.THIRTY_DAY_NOTICE));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void keepsWhoeverIsEmployed() {
        assertThat(Retention.of(ZHANG, ACTIVE.state(), day("2030-01-01")))
                .contains(new SubjectStillHeld(
                        ZHANG, RecordKind.RELATIONSHIP, ACTIVE.id().value()));
    }

    @Test
    void keepsWhomAFilingIsAboutThatIsToBeDecided() {
        var open = standard().submitted(hire("2010-03-15", null));

        assertThat(Retention.of(ZHANG, open.state(), day("2030-01-01")))
                .contains(new SubjectStillHeld(
                        ZHANG, RecordKind.RELATIONSHIP, open.id().value()));
    }

    @Test
    @Pins("contract-kept-2-years")
    void keepsTheContractTwoYearsAfterItsEnd() {
        assertThat(Retention.of(ZHANG, ENDED.state(), day("2013-06-30")))
                .contains(new RetentionRunning(ZHANG, day("2013-06-30"), Retention.RULE.citation()));
        assertThat(Retention.of(ZHANG, ENDED.state(), day("2013-07-01"))).isEmpty();
        assertThat(Retention.RULE.citation().article()).isEqualTo("第五十条");
    }

    @Test
    void keepsWhoeverRepresentsAnEmployerNow() {
        var wang = new SealedPerson(new SubjectId("wang"), "AQAAAAE=");
        var appointed = new LegalRepresentativeChanged(
                EmployerStory.EMPLOYER, EmployerStory.NANGUAN, wang, EmployerStory.inTime("2011-03-01"));

        var employer = EmployerStory.after(EmployerStory.registered(), appointed);

        assertThat(Retention.of(wang.subject(), employer))
                .contains(new SubjectStillHeld(wang.subject(), RecordKind.EMPLOYER, EmployerStory.EMPLOYER.value()));
        assertThat(Retention.of(ZHANG, employer)).isEmpty();
        assertThat(Retention.of(
                        wang.subject(),
                        EmployerStory.after(
                                EmployerStory.registered(), appointed, EmployerStory.deregistered("2012-01-01"))))
                .isEmpty();
    }
}
