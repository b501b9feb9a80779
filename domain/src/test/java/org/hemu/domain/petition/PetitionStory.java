package org.hemu.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.Origin;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingCommand.DeliverReply;
import org.hemu.api.petition.HandlingCommand.IssueOpinion;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.Petitioner;
import org.hemu.api.petition.ReceptionCommand.AcceptPetition;
import org.hemu.api.petition.ReceptionCommand.ForwardPetition;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.RepeatPetition;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.RecourseCommand.RequestReexamination;
import org.hemu.api.petition.RecourseCommand.RequestReview;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.api.shared.Role;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;

/**
 * A petition to the district, told step by step: each step is decided on its own day, and must be taken. Every unit is in force
 * unless it is said that none is.
 */
record PetitionStory(
        List<PetitionEvent> events,
        StatutoryCalendar calendar,
        String actor,
        JurisdictionCode unit,
        boolean unitsInForce,
        @Nullable CaseId matterOfNamed) {
    static final CaseId CASE = new CaseId("petiaaaaaaaaaaaaaaaaaaaaaa");
    static final CaseId OTHER_CASE = new CaseId("petibbbbbbbbbbbbbbbbbbbbbb");
    static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");
    static final JurisdictionCode CITY = new JurisdictionCode("220100000000");
    static final JurisdictionCode DISTRICT = new JurisdictionCode("220102000000");
    static final JurisdictionCode STREET = new JurisdictionCode("220102001000");
    static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();
    static final Classification ARREARS = new Classification(PetitionKind.APPEAL, PetitionTopic.PAY);

    static PetitionStory nothing() {
        return new PetitionStory(List.of(), CALENDAR, "li", DISTRICT, true, null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    PetitionStory knowing(StatutoryCalendar known) {
        return new PetitionStory(events, known, actor, unit, unitsInForce, matterOfNamed);
    }

    PetitionStory by(String another) {
        return new PetitionStory(events, calendar, another, unit, unitsInForce, matterOfNamed);
    }

    /** Whoever asks is of that unit. */
    PetitionStory of(JurisdictionCode another) {
        return new PetitionStory(events, calendar, actor, another, unitsInForce, matterOfNamed);
    }

    PetitionStory withoutUnits() {
        return new PetitionStory(events, calendar, actor, unit, false, matterOfNamed);
    }

    /** The case that a command names is on record, and of this matter. */
    PetitionStory naming(CaseId matter) {
        return new PetitionStory(events, calendar, actor, unit, unitsInForce, matter);
    }

    private PetitionStory of(List<PetitionEvent> all) {
        return new PetitionStory(List.copyOf(all), calendar, actor, unit, unitsInForce, matterOfNamed);
    }

    PetitionStory first(int length) {
        return of(events.subList(0, length));
    }

    private PetitionCircumstances on(String today) {
        Jurisdiction addressed = unitsInForce
                ? Jurisdiction.evolve(
                        Jurisdiction.initial(),
                        new JurisdictionEstablished(DISTRICT, "某区", UnitKind.DISTRICT, null, day("1990-01-01")))
                : Jurisdiction.initial();
        return new PetitionCircumstances(
                day(today),
                calendar,
                Actor.of(actor, actor, Role.PETITION_OFFICER, unit, "test"),
                addressed,
                matterOfNamed);
    }

    /** What is asked on the day. */
    Spec.Outcome<PetitionEvent> when(PetitionCommand command, String today) {
        return Spec.given(Petition.initial(), events, Petition::evolve, Petition::decide)
                .when(command, on(today));
    }

    /** The step is taken on the day. */
    PetitionStory then(PetitionCommand command, String today) {
        return switch (when(command, today).decision()) {
            case Decision.Accepted<PetitionEvent>(var more) -> {
                List<PetitionEvent> all = new ArrayList<>(events);
                all.addAll(more);
                yield of(all);
            }
            case Decision.Refused<PetitionEvent>(Rejection why) -> throw new AssertionError("refused: " + why);
        };
    }

    PetitionEvent last() {
        return events.getLast();
    }

    Petition.OnRegister state() {
        Petition state = Petition.initial();
        for (PetitionEvent event : events) {
            state = Petition.evolve(state, event);
        }
        return (Petition.OnRegister) state;
    }

    Deadline deadline(ClockKind clock) {
        return state().clocks().of(clock).orElseThrow();
    }

    // stories

    /** A letter of Wang to the organ of the district. */
    PetitionStory registered(String on) {
        return then(register(letter(on)), on);
    }

    /** A letter of nobody. */
    PetitionStory anonymous(String on) {
        return then(register(batch(PetitionForm.LETTER, 1, 0, 0, on)), on);
    }

    PetitionStory accepted(String on) {
        return then(accept(on), on);
    }

    /** Handled and delivered on one day. */
    PetitionStory answered(PetitionInstance instance, String on) {
        return then(issue(instance, on), on).then(new DeliverReply(CASE, instance, day(on)), on);
    }

    PetitionStory underReview(String on) {
        return then(new RequestReview(CASE, CITY, day(on)), on);
    }

    PetitionStory underReexamination(String on) {
        return then(new RequestReexamination(CASE, PROVINCE, day(on)), on);
    }

    // steps

    static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, "0123456789abcdef".repeat(4));
    }

    static DocumentDigest malformed(DocumentKind kind) {
        return new DocumentDigest(kind, "nothing");
    }

    static SubjectId petitioner(int number) {
        return new SubjectId("petitioner-" + number);
    }

    /** Of so many persons, of whom the first are named, and the first of these speak. */
    static Batch batch(PetitionForm form, int persons, int named, int speaking, String on) {
        return new Batch(
                form,
                persons,
                IntStream.rangeClosed(1, named)
                        .mapToObj(number ->
                                new Petitioner(petitioner(number), new SealedPerson(petitioner(number), "sealed")))
                        .toList(),
                IntStream.rangeClosed(1, speaking)
                        .mapToObj(PetitionStory::petitioner)
                        .toList(),
                document(DocumentKind.PETITION),
                day(on));
    }

    static Batch letter(String on) {
        return batch(PetitionForm.LETTER, 1, 1, 0, on);
    }

    static Batch visit(int persons, String on) {
        return batch(PetitionForm.VISIT, persons, 1, 0, on);
    }

    static RegisterPetition register(Batch batch) {
        return register(DISTRICT, Recipient.ORGAN, batch);
    }

    static RegisterPetition register(JurisdictionCode unit, Recipient recipient, Batch batch) {
        return new RegisterPetition(CASE, unit, recipient, ARREARS, batch, DISTRICT, null, null);
    }

    static RegisterPetition from(Origin origin, String on) {
        return new RegisterPetition(CASE, DISTRICT, Recipient.ORGAN, ARREARS, letter(on), null, null, origin);
    }

    /** The conduct of a unit is accused before the office for letters and visits of the city. */
    static RegisterPetition accusing(JurisdictionCode accused, String on) {
        return new RegisterPetition(
                CASE,
                CITY,
                Recipient.PETITION_OFFICE,
                new Classification(PetitionKind.ACCUSATION, PetitionTopic.OTHER_LABOUR),
                letter(on),
                null,
                accused,
                null);
    }

    static RepeatPetition repeat(JurisdictionCode unit, Batch batch) {
        return new RepeatPetition(CASE, unit, batch);
    }

    static ForwardPetition forward(JurisdictionCode to, String on) {
        return new ForwardPetition(CASE, to, day(on));
    }

    static AcceptPetition accept(String on) {
        return new AcceptPetition(CASE, document(DocumentKind.NOTICE), day(on));
    }

    static IssueOpinion issue(PetitionInstance instance, String on) {
        return new IssueOpinion(CASE, instance, Opinion.NOT_SUPPORTED, document(DocumentKind.REPLY), day(on));
    }
}
