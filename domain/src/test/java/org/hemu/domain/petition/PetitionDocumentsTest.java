package org.hemu.domain.petition;

import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.malformed;
import static org.hemu.domain.petition.PetitionStory.nothing;

import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.HandlingCommand.IssueOpinion;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.OversightCommand.AnswerSupervision;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightCommand.ProposeReclassification;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.AcceptPetition;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionCommand.ReferPetition;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.RecourseCommand.HoldReexaminationHearing;
import org.hemu.api.petition.SupervisionGround;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a step goes by is kept elsewhere, and is known here by its digest. */
class PetitionDocumentsTest {
    private static final String DAY = "2012-03-01";
    private static final PetitionStory REGISTERED = nothing().registered(DAY);
    private static final PetitionStory ACCEPTED = REGISTERED.accepted(DAY);
    private static final DocumentDigest NONE = malformed(DocumentKind.RECORD);
    private static final DocumentDigest SOME = document(DocumentKind.NOTICE);

    private static PetitionStory supervised() {
        return REGISTERED.then(new OpenSupervision(CASE, SupervisionGround.OTHER, SOME, day(DAY)), DAY);
    }

    private static PetitionStory underReexamination() {
        return ACCEPTED.answered(PetitionInstance.HANDLING, DAY)
                .underReview(DAY)
                .answered(PetitionInstance.REVIEW, DAY)
                .underReexamination(DAY);
    }

    static Stream<Arguments> steps() {
        Classification other = new Classification(PetitionKind.SUGGESTION, PetitionTopic.PAY);
        return Stream.of(
                Arguments.of("/notice", REGISTERED, new AcceptPetition(CASE, NONE, day(DAY))),
                Arguments.of(
                        "/notice",
                        REGISTERED,
                        new DeclinePetition(CASE, NonAcceptance.NOT_COMPETENT, null, null, NONE, day(DAY))),
                Arguments.of("/notice", REGISTERED, new ReferPetition(CASE, Channel.MEDIATION, null, NONE, day(DAY))),
                Arguments.of("/statement", REGISTERED, new WithdrawPetition(CASE, NONE, day(DAY))),
                Arguments.of("/approval", ACCEPTED, new ExtendHandling(CASE, 1, NONE, SOME, day(DAY))),
                Arguments.of("/notice", ACCEPTED, new ExtendHandling(CASE, 1, SOME, NONE, day(DAY))),
                Arguments.of(
                        "/reply",
                        ACCEPTED,
                        new IssueOpinion(CASE, PetitionInstance.HANDLING, Opinion.SUPPORTED, NONE, day(DAY))),
                Arguments.of(
                        "/record", underReexamination(), new HoldReexaminationHearing(CASE, day(DAY), day(DAY), NONE)),
                Arguments.of(
                        "/grounds",
                        REGISTERED,
                        new ProposeReclassification(CASE, other, ReclassificationGround.ENTERED_WRONGLY, NONE)),
                Arguments.of("/advice", REGISTERED, new OpenSupervision(CASE, SupervisionGround.OTHER, NONE, day(DAY))),
                Arguments.of("/report", supervised(), new AnswerSupervision(CASE, 1, true, NONE, day(DAY))));
    }

    @ParameterizedTest(name = "{0} of {2}")
    @MethodSource("steps")
    void areNamedByADigest(String pointer, PetitionStory story, PetitionCommand command) {
        story.when(command, DAY).refused(new DigestMalformed("nothing", pointer + "/sha256"));
    }
}
