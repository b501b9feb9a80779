package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.CALENDAR;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.forward;
import static org.hemu.domain.petition.PetitionStory.issue;
import static org.hemu.domain.petition.PetitionStory.letter;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.petitioner;
import static org.hemu.domain.petition.PetitionStory.register;
import static org.hemu.domain.petition.PetitionStory.repeat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.OversightCommand.AnswerSupervision;
import org.hemu.api.petition.OversightCommand.CloseSupervision;
import org.hemu.api.petition.OversightCommand.ConfirmReclassification;
import org.hemu.api.petition.OversightCommand.EscalatePetition;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightCommand.ProposeReclassification;
import org.hemu.api.petition.OversightCommand.WithdrawReclassification;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionCustodyCommand.ReviewPetitionDeadlines;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionCommand.ReferPetition;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.RecourseCommand.HoldReexaminationHearing;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.domain.shared.Families;
import org.junit.jupiter.api.Test;

/** Every event of petitions has a way to it, a name of its own, and a place in every state. */
class PetitionFamiliesTest {
    private static final ReviewPetitionDeadlines REVIEW = new ReviewPetitionDeadlines(CASE);

    /** Stories that between them leave nothing out. */
    private static List<PetitionStory> stories() {
        String on = "2012-03-01";
        PetitionStory registered = nothing().registered(on);
        PetitionStory proposed = registered.then(
                new ProposeReclassification(
                        CASE,
                        new Classification(PetitionKind.SUGGESTION, PetitionTopic.PAY),
                        ReclassificationGround.CLARIFIED_BY_PETITIONER,
                        document(DocumentKind.RECORD)),
                on);
        return List.of(
                nothing()
                        .then(register(CITY, Recipient.PETITION_OFFICE, letter(on)), on)
                        .then(forward(DISTRICT, on), on)
                        .then(repeat(CITY, letter(on)), on),
                registered.then(
                        new DeclinePetition(
                                CASE,
                                NonAcceptance.LEGAL_ROUTE,
                                LegalRoute.ARBITRATION,
                                null,
                                document(DocumentKind.NOTICE),
                                day(on)),
                        on),
                registered.then(
                        new ReferPetition(CASE, Channel.INSPECTION, null, document(DocumentKind.NOTICE), day(on)), on),
                registered
                        .then(new WithdrawPetition(CASE, document(DocumentKind.RECORD), day(on)), on)
                        .then(new ArchivePetition(CASE, day(on)), on),
                registered.then(REVIEW, "2012-03-17"),
                nothing()
                        .knowing(CALENDAR.asKnownOn(day("2012-12-09")))
                        .registered("2012-12-20")
                        .knowing(CALENDAR)
                        .then(REVIEW, "2012-12-21"),
                registered
                        .accepted(on)
                        .then(
                                new ExtendHandling(
                                        CASE,
                                        30,
                                        document(DocumentKind.APPROVAL),
                                        document(DocumentKind.NOTICE),
                                        day(on)),
                                on)
                        .answered(PetitionInstance.HANDLING, on)
                        .underReview(on)
                        .answered(PetitionInstance.REVIEW, on)
                        .underReexamination(on)
                        .then(new HoldReexaminationHearing(CASE, day(on), day(on), document(DocumentKind.RECORD)), on)
                        .then(issue(PetitionInstance.REEXAMINATION, on), on),
                registered.accepted(on).answered(PetitionInstance.HANDLING, on).then(REVIEW, "2012-04-06"),
                proposed.by("wang").then(new ConfirmReclassification(CASE), on),
                proposed.then(new WithdrawReclassification(CASE), on),
                registered
                        .then(
                                new OpenSupervision(
                                        CASE, SupervisionGround.EVADED, document(DocumentKind.NOTICE), day(on)),
                                on)
                        .then(new AnswerSupervision(CASE, 1, true, document(DocumentKind.RECORD), day(on)), on)
                        .then(new CloseSupervision(CASE, 1, day(on)), on)
                        .then(new EscalatePetition(CASE, CITY, day(on)), on));
    }

    private static List<PetitionEvent> events() {
        return stories().stream().flatMap(story -> story.events().stream()).toList();
    }

    private static Stream<PetitionStory> beginnings() {
        return stories().stream()
                .flatMap(story -> Stream.iterate(1, length -> length + 1)
                        .limit(story.events().size())
                        .map(story::first));
    }

    @Test
    void everyEventHasAWayToIt() {
        assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Families.records(PetitionEvent.class).collect(Collectors.toSet()));
    }

    @Test
    void everyEventHasANameOfItsOwn() {
        assertThat(Families.records(PetitionEvent.class)
                        .map(type -> Objects.requireNonNull(type.getAnnotation(EventType.class), type.getName()))
                        .map(EventType::value))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("petition."));
    }

    @Test
    void noEventTakesAPetitionOffTheRegister() {
        for (PetitionStory story : beginnings().toList()) {
            for (PetitionEvent event : events()) {
                assertThat(Petition.evolve(story.state(), event)).isInstanceOf(Petition.OnRegister.class);
            }
        }
        for (PetitionEvent event : events()) {
            assertThat(Petition.evolve(Petition.initial(), event)).isNotNull();
        }
    }

    @Test
    void everyStageIsReached() {
        assertThat(beginnings().map(story -> story.state().stage().getClass()).collect(Collectors.toSet()))
                .isEqualTo(Families.records(Stage.class).collect(Collectors.toSet()));
    }

    @Test
    void everyClockThatIsStoppedOrMissedWasRunning() {
        for (PetitionStory story : stories()) {
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
        for (Event event : events()) {
            Event opened = event.withPersons(_ -> readable);

            assertThat(opened.toString()).as(event.toString()).doesNotContain("SealedPerson");
            assertThat(opened.withPersons(person -> person)).isEqualTo(opened);
        }
        assertThat(SealedPerson.in(nothing().registered("2012-03-01").last(), petitioner(1)))
                .isPresent();
    }
}
