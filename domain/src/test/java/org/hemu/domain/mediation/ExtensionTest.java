package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.ExtensionTooShort;
import org.hemu.api.mediation.MediationCaseRejection.NothingToExtend;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.Side;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** Mediation goes on as long as both parties agree; nobody else can extend it. */
@Pins("mediation-extended-by-both")
class ExtensionTest {
    private static final List<Side> BOTH = List.of(Side.WORKER, Side.EMPLOYER);
    /** Until 2012-03-16. */
    private static final CaseStory MEDIATED = ofStreet().inMediation("2012-03-01");

    private static ExtendMediation extend(List<Side> by, String until, String on) {
        return new ExtendMediation(CASE, by, day(until), document(DocumentKind.CONSENT), day(on));
    }

    private static Deadline conclusion(Opened state) {
        return state.clocks().of(ClockKind.MEDIATION_CONCLUSION).orElseThrow();
    }

    @Test
    void isUntilTheDayThatBothAgreeOn() {
        CaseStory extended = MEDIATED.then(extend(BOTH, "2012-04-01", "2012-03-16"), "2012-03-16");

        assertThat(conclusion(extended.state()).lastDay()).isEqualTo(day("2012-04-01"));
        assertThat(conclusion(extended.state()).derivation())
                .isEqualTo(
                        "mediation-15-days-from-acceptance (企业劳动争议协商调解规定 第二十九条): 2012-03-01 + 15 CALENDAR_DAY; "
                                + "extended on 2012-03-16 until 2012-04-01 (mediation-extended-by-both); calendar 20 -> 2012-04-01");
        assertThat(extended.then(extend(BOTH, "2012-05-02", "2012-03-30"), "2012-03-30")
                        .state()
                        .clocks()
                        .of(ClockKind.MEDIATION_CONCLUSION))
                .get()
                .extracting(Deadline::lastDay)
                .isEqualTo(day("2012-05-02"));
    }

    @Test
    void takesBoth() {
        MEDIATED.when(extend(List.of(Side.WORKER), "2012-04-01", "2012-03-16"), "2012-03-16")
                .refused(new BothPartiesNeeded(
                        List.of(Side.EMPLOYER), MediationRules.EXTENSION.citation(), "/agreedBy"));
        MEDIATED.when(extend(List.of(), "2012-04-01", "2012-03-16"), "2012-03-16")
                .refused(new BothPartiesNeeded(BOTH, MediationRules.EXTENSION.citation(), "/agreedBy"));
    }

    @Test
    void isAgreedWhileThereIsTime() {
        MEDIATED.when(extend(BOTH, "2012-04-01", "2012-03-17"), "2012-03-17")
                .refused(new PeriodOver(
                        ClockKind.MEDIATION_CONCLUSION,
                        day("2012-03-16"),
                        conclusion(MEDIATED.state()).rule(),
                        "/agreedOn"));
        MEDIATED.when(extend(BOTH, "2012-04-01", "2012-02-29"), "2012-03-17")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/agreedOn"));
    }

    @Test
    void isLongerThanTheLawAndWrittenDown() {
        MEDIATED.when(extend(BOTH, "2012-03-16", "2012-03-05"), "2012-03-05")
                .refused(new ExtensionTooShort(day("2012-03-16"), day("2012-03-16"), "/until"));
        MEDIATED.when(
                        new ExtendMediation(
                                CASE, BOTH, day("2012-03-17"), malformed(DocumentKind.CONSENT), day("2012-03-05")),
                        "2012-03-05")
                .refused(new DigestMalformed("nothing", "/consent/sha256"));
    }

    @Test
    void isNotNeededWhereTheLawGivesNoLimit() {
        ofStreet()
                .inMediation("2011-12-31")
                .when(extend(BOTH, "2012-03-16", "2012-01-05"), "2012-01-05")
                .refused(new NothingToExtend(CASE));
        ofStreet()
                .applied("2012-03-01")
                .when(extend(BOTH, "2012-04-01", "2012-03-05"), "2012-03-05")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_MEDIATION), CaseStage.REQUESTED));
    }

    @Test
    void fixesALastDayThatCouldNotBeTold() {
        CaseStory undetermined = ofStreet()
                .knowing(CaseStory.CALENDAR.asKnownOn(day("2012-12-09")))
                .inMediation("2012-12-20");

        assertThat(conclusion(undetermined.state()).yearWithoutNotice()).isEqualTo(2013);
        assertThat(conclusion(undetermined
                                .then(extend(BOTH, "2013-01-31", "2012-12-28"), "2012-12-28")
                                .state())
                        .lastDay())
                .isEqualTo(day("2013-01-31"));
    }
}
