package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.announce;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.enforce;
import static org.hemu.domain.inspection.InspectionSteps.escalate;
import static org.hemu.domain.inspection.InspectionSteps.publish;
import static org.hemu.domain.inspection.InspectionSteps.setAside;
import static org.hemu.domain.inspection.InspectionSteps.transfer;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.CHANGCHUN;

import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionDecision;
import org.hemu.api.inspection.InvestigationCommand.RecordObstruction;
import org.hemu.api.inspection.Matters;
import org.hemu.domain.compliance.ComplianceGrade;
import org.hemu.domain.compliance.ComplianceGrading;
import org.hemu.domain.compliance.ComplianceRecord;
import org.hemu.domain.compliance.ComplianceRecord.Mark;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labour-law file of an employer, and the grade that follows from it. */
class ComplianceRecordTest {
    private static ComplianceRecord after(InspectionStory... stories) {
        ComplianceRecord employer = ComplianceRecord.EMPTY;
        for (InspectionStory story : stories) {
            for (InspectionCaseEvent event : story.events()) {
                employer = employer.after(event);
            }
        }
        return employer;
    }

    private static ComplianceRecord decided(int cases, String on) {
        ComplianceRecord employer = ComplianceRecord.EMPTY;
        for (int number = 1; number <= cases; number++) {
            employer = employer.after(new InspectionDecided(
                    new CaseId("case-" + number),
                    InspectorsOf.NANGUAN,
                    new InspectionDecision(1, DecisionKind.ORDER_TO_CORRECT, List.of(), List.of(), day(on)),
                    document(DocumentKind.DECISION),
                    day(on),
                    ClockChanges.NONE));
        }
        return employer;
    }

    private static @Nullable ComplianceGrade grade(ComplianceRecord employer, int year) {
        return ComplianceGrading.of(employer, year).orElse(null);
    }

    @ParameterizedTest(name = "{0} cases: {1}")
    @CsvSource({"0, A", "1, B", "2, B", "3, C"})
    @Pins("compliance-grade")
    void isTheWorstFromThreeCasesInAYear(int cases, ComplianceGrade grade) {
        assertThat(grade(decided(cases, "2017-12-31"), 2017)).isEqualTo(grade);
        assertThat(grade(decided(cases, "2017-12-31"), 2018)).isEqualTo(ComplianceGrade.A);
    }

    @Test
    @Pins("compliance-grade")
    void hasNoGradeBefore2017() {
        assertThat(ComplianceGrading.of(decided(3, "2016-12-31"), 2016)).isEmpty();
        assertThat(ComplianceGrading.of(decided(3, "2016-12-31"), 2017)).contains(ComplianceGrade.A);
    }

    @Test
    void countsSeveralDecisionsInOneCaseOnce() {
        ComplianceRecord employer = after(ofDistrict()
                .ordered("2019-03-12", "2019-03-26")
                .then(announce(DecisionKind.HANDLING_DECISION, "2019-03-27"), "2019-03-27")
                .then(InspectionSteps.handle("2019-03-27", "2019-04-10"), "2019-03-27"));

        assertThat(employer.casesDecidedIn(2019)).containsExactly(CASE);
        assertThat(grade(employer, 2019)).isEqualTo(ComplianceGrade.B);
    }

    @Test
    @Pins("compliance-grade")
    void isTheWorstForWhatIsGrave() {
        InspectionStory handled = ofDistrict().handled("2019-03-01", "2019-03-15");
        InspectionStory enforced = handled.then(InspectionSteps.remind(1, "2019-04-01"), "2019-04-01")
                .then(enforce(1, "2019-05-05"), "2019-05-05");
        InspectionStory group = handled.then(escalate(CHANGCHUN, "2019-03-02", "2019-03-02"), "2019-03-02");
        InspectionStory obstructed = handled.then(
                new RecordObstruction(CASE, document(DocumentKind.RECORD), day("2019-03-02")), "2019-03-02");

        assertThat(grade(after(handled), 2019)).isEqualTo(ComplianceGrade.B);
        for (InspectionStory grave : List.of(enforced, group, obstructed)) {
            assertThat(grade(after(grave), 2019)).isEqualTo(ComplianceGrade.C);
        }
        assertThat(after(enforced).marksOf(2019)).containsExactlyInAnyOrder(Mark.DECIDED, Mark.NOT_PERFORMED);
    }

    @Test
    @Pins("compliance-grade")
    void isTheWorstForResistanceThoughNothingWasDecided() {
        InspectionStory obstructed = ofDistrict()
                .filed("2019-03-01")
                .then(new RecordObstruction(CASE, document(DocumentKind.RECORD), day("2019-03-02")), "2019-03-02");

        assertThat(grade(after(obstructed), 2019)).isEqualTo(ComplianceGrade.C);
        assertThat(grade(after(obstructed), 2020)).isEqualTo(ComplianceGrade.A);
    }

    @Test
    void isTheWorstForChildLabour() {
        Allegation children = new Allegation(
                InspectionStory.KNOWN,
                InspectorsOf.STREET,
                new Matters(InspectedMatter.CHILD_LABOUR, List.of()),
                day("2019-01-01"),
                null,
                1,
                null);
        ComplianceRecord employer = ComplianceRecord.EMPTY;
        for (InspectionCaseEvent event : ofDistrict()
                .then(complain(children, "2019-03-01"), "2019-03-01")
                .events()) {
            employer = employer.after(event);
        }
        InspectionStory ordered = ofDistrict().ordered("2019-03-12", "2019-03-26");

        assertThat(grade(employer.after(ordered.last()), 2019)).isEqualTo(ComplianceGrade.C);
    }

    @Test
    void forgetsWhatWasSetAside() {
        InspectionStory aside =
                ofDistrict().ordered("2019-03-12", "2019-03-26").then(setAside(1, "2019-03-20"), "2019-03-20");

        assertThat(after(aside).casesDecidedIn(2019)).isEmpty();
        assertThat(grade(after(aside), 2019)).isEqualTo(ComplianceGrade.A);
    }

    @Test
    void holdsAGroupIncidentAgainstNobodyOfWhomNothingWasDecided() {
        ComplianceRecord employer = after(ofDistrict()
                .complained("2019-03-01")
                .then(escalate(CHANGCHUN, "2019-03-02", "2019-03-02"), "2019-03-02"));

        assertThat(grade(employer, 2019)).isEqualTo(ComplianceGrade.A);
    }

    @Test
    void keepsWhatWasMadePublicAndASuspicionThatMakesNoGrade() {
        InspectionStory story = ofDistrict()
                .ordered("2019-03-12", "2019-03-26")
                .then(publish("2019-03-20"), "2019-03-20")
                .then(transfer(Destination.JUDICIAL_ORGANS, "2019-03-27"), "2019-03-27");

        assertThat(after(story).marksOf(2019))
                .containsExactlyInAnyOrder(Mark.DECIDED, Mark.MADE_PUBLIC, Mark.CRIME_SUSPECTED);
        assertThat(grade(after(story), 2019)).isEqualTo(ComplianceGrade.B);
        assertThat(after(ofDistrict()
                                .filed("2019-03-12")
                                .then(transfer(Destination.OTHER_DEPARTMENT, "2019-03-27"), "2019-03-27"))
                        .entries())
                .isEmpty();
    }
}
