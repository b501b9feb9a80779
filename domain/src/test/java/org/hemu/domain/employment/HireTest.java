package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.EMPLOYER;
import static org.hemu.domain.employment.RelationshipStory.WORKER;
import static org.hemu.domain.employment.RelationshipStory.ZHANG;
import static org.hemu.domain.employment.RelationshipStory.citizen;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.filing;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.hireWithServiceSince;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.DocumentMissing;
import org.hemu.api.employment.EmploymentRejection.DocumentNumberMalformed;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.RelationshipStillActive;
import org.hemu.api.employment.EmploymentRejection.TermDoesNotFitType;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HireTest {
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");

    @Test
    void isRecordedUnderTheUnitThatIsAccountableForTheEmployer() {
        standard()
                .on("2010-04-14")
                .when(hire("2010-03-15", YEAR))
                .then(new HireFiled(
                        standard().id(),
                        EMPLOYER,
                        EmployerStory.NANGUAN,
                        WORKER,
                        Regime.STANDARD,
                        ZHANG,
                        new Filing(1, day("2010-04-14"), day("2010-04-14"), false, List.of()),
                        hire("2010-03-15", YEAR)));
    }

    @Test
    @Pins("filing-hire-30-days")
    void isLateFromThe31stDayAndRecordedNevertheless() {
        var filing = standard().on("2010-04-15").filing(hire("2010-03-15", YEAR));

        assertThatFiling(filing).isFound("filing-hire-30-days", "dueOn", "2010-04-14", "submittedOn", "2010-04-15");
        assertThat(filing.late()).isTrue();
    }

    @Test
    void ofBeforeTheFilingDutyIsDue30DaysAfterItsFirstDay() {
        var filing = standard().on("2010-04-15").filing(hire("2003-03-15", Terms.openEnded("2003-03-15")));

        assertThatFiling(filing).isFound("filing-hire-30-days", "dueOn", "2007-01-31");
    }

    @Test
    void isRefusedInTheFuture() {
        standard()
                .on("2010-03-14")
                .when(hire("2010-03-15", YEAR))
                .refused(new DateInFuture(day("2010-03-15"), day("2010-03-14"), "/startedOn"));
        standard()
                .on("2010-03-15")
                .when(hire("2010-03-15", YEAR.signedOn("2010-03-16")))
                .refused(new DateInFuture(day("2010-03-16"), day("2010-03-15"), "/contract/signedOn"));
    }

    @Test
    void isRefusedWithoutARightDocument() {
        var passport =
                new PersonalData("张三", new IdentityDocument(IdentityDocument.Kind.PASSPORT, "e12345678"), null, null);

        standard()
                .with(citizen("220102199003070014"))
                .when(hire("2010-03-15", YEAR))
                .refused(new CheckCharacterWrong("GB 11643-1999", "/person/document/number"));
        standard()
                .with(new PersonalData("张三", null, null, null))
                .when(hire("2010-03-15", YEAR))
                .refused(new DocumentMissing("/person/document"));
        standard()
                .with(passport)
                .when(hire("2010-03-15", YEAR))
                .refused(new DocumentNumberMalformed(IdentityDocument.Kind.PASSPORT, "/person/document/number"));
    }

    @ParameterizedTest
    @CsvSource({
        "22010218991231001, false",
        "22010219000101001, true",
        "22010220100315001, true",
        "22010220100316001, false",
    })
    void isRefusedOfSomebodyNotYetBornOrNoLongerAlive(String digits, boolean possible) {
        var outcome = standard()
                .with(citizen(digits + CitizenIdNumber.check(digits)))
                .on("2010-03-15")
                .when(hire("2010-03-15", YEAR));

        if (possible) {
            assertThat(filing(outcome.event()).number()).isEqualTo(1);
        } else {
            outcome.refused(new CheckCharacterWrong("GB 11643-1999", "/person/document/number"));
        }
    }

    @Test
    void isRefusedWithTermsThatContradictThemselves() {
        standard()
                .when(hire("2010-03-15", new Terms(Contract.Type.FIXED_TERM, "2010-03-15", "2010-03-15", null, null)))
                .refused(new TermDoesNotFitType(Contract.Type.FIXED_TERM, "/contract/to"));
        standard()
                .when(hire(
                        "2010-03-15",
                        new Terms(Contract.Type.OPEN_ENDED, "2010-03-15", "2010-03-15", "2011-03-14", null)))
                .refused(new TermDoesNotFitType(Contract.Type.OPEN_ENDED, "/contract/to"));
        standard()
                .when(hire("2010-03-15", Terms.fixed("2010-03-15", "2010-03-14")))
                .refused(new DatesOutOfOrder("contract.from", "contract.to", "/contract/to"));
        standard()
                .when(hire("2010-03-15", YEAR.probationTo("2010-03-14")))
                .refused(new DatesOutOfOrder("contract.from", "contract.probationTo", "/contract/probationTo"));
        standard()
                .when(hire("2010-03-15", Terms.fixed("2009-03-15", "2010-03-14")))
                .refused(new DatesOutOfOrder("startedOn", "contract.to", "/contract/to"));
        standard()
                .when(hireWithServiceSince("2010-03-16", "2010-03-15", YEAR))
                .refused(new DatesOutOfOrder("continuousSince", "startedOn", "/continuousSince"));
    }

    @Test
    void isRefusedASecondTimeBeforeTheFirstIsDecided() {
        standard()
                .submitted(hire("2010-03-15", YEAR))
                .when(hire("2010-03-15", YEAR))
                .refused(new RelationshipStillActive(standard().id(), day("2010-03-15")));
    }

    @Test
    void isRefusedWhileTheRelationshipIsActive() {
        standard()
                .filed(hire("2010-03-15", YEAR))
                .on("2010-05-01")
                .when(hire("2010-05-01", null))
                .refused(new RelationshipStillActive(standard().id(), LocalDate.parse("2010-03-15")));
    }

    @Test
    void beginsALaterSpellOfThePairAfterTheLastOneEnded() {
        var ended = standard()
                .filed(hire("2010-03-15", YEAR))
                .on("2011-03-20")
                .filed(ending("2011-03-14", EndingGround.TERM_EXPIRED));

        ended.when(hire("2011-03-14", null)).refused(new DatesOutOfOrder("the last ending", "startedOn", "/startedOn"));
        assertThat(ended.filing(hire("2011-03-15", null)).number()).isEqualTo(3);
    }

    @Test
    void isRefusedForAnEmployerThatIsUnknown() {
        standard().with().when(hire("2010-03-15", YEAR)).refused(new EmployerUnknown(EMPLOYER, "/employerId"));
    }

    @Test
    void isAcceptedOfAnEmployerThatHasCeasedUpToItsLastDay() {
        var ceased = standard()
                .with(EmployerStory.registered(), EmployerStory.deregistered("2010-06-30"))
                .on("2010-07-05");

        assertThatFiling(ceased.filing(hire("2010-06-30", null))).isWithoutFindings();
        ceased.when(hire("2010-07-01", null))
                .refused(new EmployerNoLongerRegistered(EMPLOYER, day("2010-06-30"), "/startedOn"));
    }
}
