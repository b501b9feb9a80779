package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.INFORMANT;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.LIU;
import static org.hemu.domain.inspection.InspectorsOf.SUN;
import static org.hemu.domain.inspection.InspectorsOf.ZHAO;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.inspection.CancellationGround;
import org.hemu.api.inspection.CardEnd;
import org.hemu.api.inspection.CustodyCommand.ArchiveInspection;
import org.hemu.api.inspection.CustodyCommand.ReviewInspectionDeadlines;
import org.hemu.api.inspection.DecisionCommand.ExtendDecision;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.HearingCommand.RecordDefence;
import org.hemu.api.inspection.HearingCommand.RequestHearing;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.CardRenewed;
import org.hemu.api.inspection.InspectionBodyEvent.CardWithdrawn;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.InvestigationCommand.RecordObstruction;
import org.hemu.api.inspection.InvestigationCommand.RecuseInspector;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.domain.shared.Families;
import org.junit.jupiter.api.Test;

/** Every event of inspection has a way to it, a name of its own, and a place in every state. */
class EventFamiliesTest {
    private static final ReviewInspectionDeadlines REVIEW = new ReviewInspectionDeadlines(CASE);

    /** Stories that between them leave nothing out. */
    private static List<InspectionStory> stories() {
        InspectionStory complained = ofDistrict().complained("2012-03-01");
        InspectionStory investigated = ofDistrict().investigated("2012-03-01");
        InspectionStory reminded = ofDistrict()
                .handled("2012-03-01", "2012-03-15")
                .then(InspectionSteps.remind(1, "2012-03-16"), "2012-03-16");
        return List.of(
                ofDistrict()
                        .then(InspectionSteps.report(INFORMANT, InspectionSteps.wages(), "2012-03-01"), "2012-03-01")
                        .then(InspectionSteps.askFor(MissingItem.EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05")
                        .then(InspectionSteps.supply(InspectionSteps.wages(), "2012-03-06"), "2012-03-06")
                        .then(InspectionSteps.refuse(RefusalReason.NOT_INSPECTION_MATTER, "2012-03-07"), "2012-03-07"),
                complained
                        .then(REVIEW, "2012-03-09")
                        .then(
                                InspectionSteps.redirect(
                                        RefusalReason.NOT_INSPECTION_MATTER, Destination.PETITION, "2012-03-09"),
                                "2012-03-09")
                        .then(new ArchiveInspection(CASE, day("2012-03-09")), "2012-03-09"),
                ofDistrict()
                        .knowing(InspectionStory.CALENDAR.asKnownOn(day("2012-12-09")))
                        .complained("2012-12-31")
                        .knowing(InspectionStory.CALENDAR)
                        .then(REVIEW, "2013-01-04"),
                ofDistrict()
                        .inspected("2012-03-01")
                        .then(
                                new RecordObstruction(
                                        CASE, InspectionSteps.document(DocumentKind.RECORD), day("2012-03-02")),
                                "2012-03-02")
                        .then(
                                InspectionSteps.escalate(InspectorsOf.CHANGCHUN, "2012-03-02", "2012-03-02"),
                                "2012-03-02")
                        .then(InspectionSteps.extend("2012-03-02"), "2012-03-02")
                        .then(new RecuseInspector(CASE, ZHAO, RecusalGround.INTEREST, day("2012-03-02")), "2012-03-02")
                        .then(
                                InspectionSteps.cancel(CancellationGround.MINOR_AND_CORRECTED, "2012-03-05"),
                                "2012-03-05"),
                ofDistrict()
                        .filed("2012-03-01")
                        .then(InspectionSteps.transfer(Destination.OTHER_DEPARTMENT, "2012-03-02"), "2012-03-02"),
                investigated
                        .then(
                                new ExtendDecision(
                                        CASE,
                                        day("2012-04-20"),
                                        InspectionSteps.document(DocumentKind.APPROVAL),
                                        day("2012-03-02")),
                                "2012-03-02")
                        .then(
                                InspectionSteps.announce(
                                        DecisionKind.PENALTY_DECISION, "2012-03-02", PenaltyKind.LARGE_FINE),
                                "2012-03-02")
                        .then(
                                new RecordDefence(
                                        CASE, InspectionSteps.document(DocumentKind.RECORD), day("2012-03-02")),
                                "2012-03-02")
                        .then(new RequestHearing(CASE, day("2012-03-02")), "2012-03-02")
                        .then(InspectionSteps.appoint(SUN, "2012-03-12", "2012-03-02"), "2012-03-02")
                        .then(InspectionSteps.hold("2012-03-12"), "2012-03-12")
                        .then(InspectionSteps.punish(PenaltyKind.LARGE_FINE, "2012-03-12", "2012-03-27"), "2012-03-12")
                        .then(InspectionSteps.publish("2012-03-13"), "2012-03-13")
                        .then(InspectionSteps.comply(1, "2012-03-14"), "2012-03-14")
                        .then(InspectionSteps.close("2012-03-15"), "2012-03-15"),
                reminded.then(InspectionSteps.enforce(1, "2012-04-05"), "2012-04-05")
                        .then(InspectionSteps.enforced(1, EnforcementResult.ENFORCED, "2012-05-02"), "2012-05-02"),
                reminded.then(REVIEW, "2012-04-05").then(InspectionSteps.setAside(1, "2012-04-05"), "2012-04-05"));
    }

    private static List<InspectionCaseEvent> caseEvents() {
        return stories().stream().flatMap(story -> story.events().stream()).toList();
    }

    private static List<InspectionBodyEvent> bodyEvents() {
        return List.of(
                InspectorsOf.established(),
                InspectorsOf.registered(LIU, "2010-01-01", "2010-12-31"),
                new CardRenewed(InspectorsOf.BODY, InspectorsOf.NANGUAN, LIU, day("2011-01-01"), day("2011-12-31")),
                new CardWithdrawn(InspectorsOf.BODY, InspectorsOf.NANGUAN, LIU, CardEnd.LEFT_POST, day("2011-06-01")),
                new InspectionBodyDissolved(InspectorsOf.BODY, InspectorsOf.NANGUAN, day("2012-01-01")));
    }

    @Test
    void everyEventHasAWayToIt() {
        assertThat(caseEvents().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Families.records(InspectionCaseEvent.class).collect(Collectors.toSet()));
        assertThat(bodyEvents().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(InspectionBodyEvent.class).toList());
    }

    @Test
    void everyEventHasANameOfItsOwn() {
        assertThat(Stream.of(InspectionCaseEvent.class, InspectionBodyEvent.class)
                        .flatMap(Families::records)
                        .map(type -> Objects.requireNonNull(type.getAnnotation(EventType.class), type.getName()))
                        .map(EventType::value))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("inspection-case.") || name.startsWith("inspection-body."));
    }

    @Test
    void everyStateTakesEveryEvent() {
        for (InspectionStory story : stories()) {
            for (int length = 0; length <= story.events().size(); length++) {
                InspectionCase state = InspectionCase.initial();
                for (InspectionCaseEvent past : story.events().subList(0, length)) {
                    state = InspectionCase.evolve(state, past);
                }
                for (InspectionCaseEvent event : caseEvents()) {
                    assertThat(InspectionCase.evolve(state, event)).isNotNull();
                }
            }
        }
        for (InspectionBody body : List.of(InspectionBody.initial(), InspectorsOf.ofDistrict())) {
            for (InspectionBodyEvent event : bodyEvents()) {
                assertThat(InspectionBody.evolve(body, event)).isNotNull();
            }
        }
    }

    @Test
    void everyStageIsReachedUnderEachOfItsNames() {
        List<Stage> reached = stories().stream()
                .flatMap(story -> IntStream.rangeClosed(1, story.events().size())
                        .mapToObj(length -> story.first(length).state().stage()))
                .toList();

        assertThat(reached.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Families.records(Stage.class).collect(Collectors.toSet()));
        assertThat(reached).extracting(Stage::name).contains(InspectionStage.values());
    }

    @Test
    void everyClockThatIsStoppedOrMissedWasRunning() {
        for (InspectionStory story : stories()) {
            for (int length = 1; length < story.events().size(); length++) {
                CaseworkEvent next = story.events().get(length);

                assertThat(story.first(length).state().clocks().all())
                        .containsAll(next.stopped())
                        .containsAll(next.missed());
            }
        }
    }

    @Test
    void everyPersonInAnEventCanBeReplaced() {
        PersonalData readable = new PersonalData("张某", null, null, null);
        for (Event event :
                Stream.concat(caseEvents().stream(), bodyEvents().stream()).toList()) {
            Event opened = event.withPersons(_ -> readable);

            assertThat(opened.toString()).as(event.toString()).doesNotContain("SealedPerson");
            assertThat(opened.withPersons(person -> person)).isEqualTo(opened);
        }
        assertThat(SealedPerson.in(ofDistrict().complained("2012-03-01").last(), InspectionSteps.worker(1)))
                .isPresent();
    }
}
