package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.ARREARS;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.OTHER_CASE;
import static org.hemu.domain.petition.PetitionStory.PROVINCE;
import static org.hemu.domain.petition.PetitionStory.STREET;
import static org.hemu.domain.petition.PetitionStory.accept;
import static org.hemu.domain.petition.PetitionStory.accusing;
import static org.hemu.domain.petition.PetitionStory.batch;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.forward;
import static org.hemu.domain.petition.PetitionStory.from;
import static org.hemu.domain.petition.PetitionStory.issue;
import static org.hemu.domain.petition.PetitionStory.letter;
import static org.hemu.domain.petition.PetitionStory.malformed;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.petitioner;
import static org.hemu.domain.petition.PetitionStory.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.Origin;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingCommand.DeliverReply;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.OversightCommand.AnswerSupervision;
import org.hemu.api.petition.OversightCommand.CloseSupervision;
import org.hemu.api.petition.OversightCommand.ConfirmReclassification;
import org.hemu.api.petition.OversightCommand.EscalatePetition;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightCommand.ProposeReclassification;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionRejection;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.AcceptPetition;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionCommand.ReferPetition;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.RecourseCommand.RequestReview;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Families;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every refusal of petitions has a way to it, and those of the law name their rule. */
class PetitionRefusalsTest {
    /** What a petition knows nothing of. */
    private static final Set<Class<?>> OF_OTHER_CHANNELS = Set.of(CaseworkRejection.AmountImpossible.class);

    private static final String DAY = "2012-03-02";
    private static final PetitionStory REGISTERED = nothing().registered("2012-03-01");
    private static final PetitionStory OFFICE =
            nothing().then(register(CITY, Recipient.PETITION_OFFICE, letter("2012-03-01")), "2012-03-01");
    private static final PetitionStory ANONYMOUS = nothing().anonymous("2012-03-01");
    private static final PetitionStory ACCEPTED = REGISTERED.accepted("2012-03-01");
    private static final PetitionStory ANSWERED = ACCEPTED.answered(PetitionInstance.HANDLING, "2012-03-01");
    private static final Classification NONE = new Classification(PetitionKind.NONE, PetitionTopic.PAY);
    private static final PetitionStory PROPOSED = REGISTERED.then(propose(NONE), DAY);
    private static final PetitionStory SUPERVISED = REGISTERED.then(supervise(SupervisionGround.OTHER), DAY);

    private record Way(PetitionStory story, PetitionCommand command, String today) {
        Rejection refusal() {
            return story.when(command, today).refusal();
        }
    }

    private static Way way(PetitionStory story, PetitionCommand command) {
        return new Way(story, command, DAY);
    }

    private static Way later(PetitionStory story, PetitionCommand command) {
        return new Way(story, command, "2012-12-03");
    }

    private static ProposeReclassification propose(Classification classification) {
        return new ProposeReclassification(
                CASE, classification, ReclassificationGround.ENTERED_WRONGLY, document(DocumentKind.RECORD));
    }

    private static OpenSupervision supervise(SupervisionGround ground) {
        return new OpenSupervision(CASE, ground, document(DocumentKind.NOTICE), day(DAY));
    }

    private static AnswerSupervision answer(int number) {
        return new AnswerSupervision(CASE, number, false, document(DocumentKind.RECORD), day(DAY));
    }

    private static DeclinePetition decline(NonAcceptance reason, @Nullable LegalRoute route, @Nullable CaseId sameAs) {
        return new DeclinePetition(CASE, reason, route, sameAs, document(DocumentKind.NOTICE), day(DAY));
    }

    private static ExtendHandling extend(int days) {
        DocumentDigest approval = document(DocumentKind.APPROVAL);
        return new ExtendHandling(CASE, days, approval, document(DocumentKind.NOTICE), day(DAY));
    }

    private static RequestReview review(JurisdictionCode reviewer, String on) {
        return new RequestReview(CASE, reviewer, day(on));
    }

    private static Batch twice() {
        Batch two = batch(PetitionForm.VISIT, 2, 2, 0, DAY);
        return new Batch(
                two.form(),
                2,
                two.petitioners(),
                List.of(petitioner(1), petitioner(1)),
                two.record(),
                two.receivedOn());
    }

    private static Stream<Way> reception() {
        return Stream.of(
                way(nothing(), accept(DAY)),
                way(REGISTERED, register(letter(DAY))),
                way(nothing(), from(new Origin(Channel.MEDIATION, OTHER_CASE), DAY)),
                way(nothing(), register(letter("2012-03-03"))),
                way(REGISTERED, accept("2012-02-29")),
                way(REGISTERED, new WithdrawPetition(CASE, malformed(DocumentKind.RECORD), day(DAY))),
                way(nothing().withoutUnits(), register(letter(DAY))),
                way(nothing(), register(batch(PetitionForm.CALL, 0, 0, 0, DAY))),
                way(nothing(), register(twice())),
                way(nothing(), register(batch(PetitionForm.VISIT, 2, 1, 2, DAY))),
                way(nothing(), register(batch(PetitionForm.VISIT, 6, 6, 6, DAY))),
                way(
                        nothing(),
                        new RegisterPetition(CASE, DISTRICT, Recipient.ORGAN, NONE, letter(DAY), null, null, null)),
                way(REGISTERED, forward(CITY, DAY)),
                way(OFFICE.then(forward(DISTRICT, DAY), DAY), forward(DISTRICT, DAY)),
                way(OFFICE, accept(DAY)),
                way(nothing().then(accusing(DISTRICT, DAY), DAY), forward(DISTRICT, DAY)),
                way(REGISTERED, new AcceptPetition(CASE, null, day(DAY))),
                way(REGISTERED, decline(NonAcceptance.LEGAL_ROUTE, null, null)),
                way(REGISTERED, decline(NonAcceptance.ALREADY_ACCEPTED, null, null)),
                way(REGISTERED, decline(NonAcceptance.ALREADY_ACCEPTED, null, OTHER_CASE)),
                way(REGISTERED, new ReferPetition(CASE, Channel.COURT, null, null, day(DAY))),
                way(ANONYMOUS, new WithdrawPetition(CASE, document(DocumentKind.RECORD), day(DAY))));
    }

    private static Stream<Way> answers() {
        PetitionStory before2005 = nothing()
                .registered("2005-03-01")
                .accepted("2005-03-01")
                .answered(PetitionInstance.HANDLING, "2005-03-02");
        PetitionStory issued = ACCEPTED.then(issue(PetitionInstance.HANDLING, DAY), DAY);
        return Stream.of(
                way(REGISTERED, extend(30)),
                way(ACCEPTED, extend(31)),
                way(nothing().registered("2005-03-01").accepted("2005-03-01"), extend(30)),
                way(ANSWERED, new DeliverReply(CASE, PetitionInstance.HANDLING, day(DAY))),
                way(
                        ANONYMOUS.then(new AcceptPetition(CASE, null, day(DAY)), DAY),
                        issue(PetitionInstance.HANDLING, DAY)),
                way(issued, review(CITY, DAY)),
                way(before2005, review(CITY, DAY)),
                way(ANSWERED, review(PROVINCE, DAY)),
                later(ANSWERED, review(CITY, "2012-12-03")),
                way(ANSWERED, new ArchivePetition(CASE, day(DAY))),
                later(
                        ANSWERED.then(supervise(SupervisionGround.OTHER), DAY),
                        new ArchivePetition(CASE, day("2012-12-03"))));
    }

    private static Stream<Way> oversight() {
        return Stream.of(
                way(REGISTERED, propose(ARREARS)),
                way(PROPOSED, propose(new Classification(PetitionKind.SUGGESTION, PetitionTopic.PAY))),
                way(REGISTERED, new ConfirmReclassification(CASE)),
                way(REGISTERED, supervise(SupervisionGround.OVERDUE)),
                way(SUPERVISED, answer(2)),
                way(SUPERVISED.then(answer(1), DAY), answer(1)),
                way(SUPERVISED, new CloseSupervision(CASE, 1, day(DAY))),
                way(SUPERVISED.of(STREET), new CloseSupervision(CASE, 1, day(DAY))),
                way(REGISTERED, new EscalatePetition(CASE, STREET, day(DAY))));
    }

    private static List<Rejection> refusals() {
        return Stream.of(reception(), answers(), oversight())
                .flatMap(ways -> ways)
                .map(Way::refusal)
                .toList();
    }

    @Test
    void everyRefusalCanHappen() {
        assertThat(refusals().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(CaseworkRejection.class, PetitionRejection.class)
                        .flatMap(Families::records)
                        .filter(refusal -> !OF_OTHER_CHANNELS.contains(refusal))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyRefusalOfTheLawNamesItsRule() {
        assertThat(refusals())
                .filteredOn(PetitionRejection.Unlawful.class::isInstance)
                .isNotEmpty()
                .allSatisfy(refusal ->
                        assertThat(refusal.citation().orElseThrow().article()).startsWith("第"));
        assertThat(refusals().stream()
                        .filter(PetitionRejection.Conflict.class::isInstance)
                        .map(Rejection::reason))
                .containsOnly(Rejection.Reason.CONFLICT);
        assertThat(refusals().stream()
                        .filter(PetitionRejection.Untrue.class::isInstance)
                        .map(Rejection::reason))
                .containsOnly(Rejection.Reason.RULE);
    }
}
