package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.OTHER_CASE;
import static org.hemu.domain.petition.PetitionStory.PROVINCE;
import static org.hemu.domain.petition.PetitionStory.STREET;
import static org.hemu.domain.petition.PetitionStory.batch;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.from;
import static org.hemu.domain.petition.PetitionStory.letter;
import static org.hemu.domain.petition.PetitionStory.malformed;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.petitioner;
import static org.hemu.domain.petition.PetitionStory.register;
import static org.hemu.domain.petition.PetitionStory.repeat;
import static org.hemu.domain.petition.PetitionStory.visit;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseAlreadyOpened;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.casework.CaseworkRejection.OriginUnknown;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.Origin;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionRejection.PersonsImpossible;
import org.hemu.api.petition.PetitionRejection.RegisteredAsNone;
import org.hemu.api.petition.PetitionRejection.RepresentativeUnnamed;
import org.hemu.api.petition.PetitionRejection.TooManyRepresentatives;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.Recipient;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever reaches an organ is on the register: by letter, visit, call or message, of however many, whoever they are. */
class RegistrationTest {
    private static final String DAY = "2012-03-01";

    private static PetitionRegistered registered(RegisterPetition command) {
        return (PetitionRegistered) nothing().when(command, DAY).event();
    }

    private static void refuses(Batch batch, Rejection why) {
        nothing().when(register(batch), DAY).refused(why);
    }

    @ParameterizedTest
    @EnumSource(PetitionForm.class)
    void takesEveryForm(PetitionForm form) {
        PetitionRegistered event = registered(register(batch(form, 3, 2, 0, DAY)));

        assertThat(event.batch().persons()).isEqualTo(3);
        assertThat(event.occurredOn()).isEqualTo(day(DAY));
        assertThat(event.matter()).isEqualTo(CASE);
        assertThat(event.jurisdiction()).isEqualTo(DISTRICT);
    }

    @Test
    void takesWhatNobodySigned() {
        PetitionRegistered event = registered(register(batch(PetitionForm.LETTER, 1, 0, 0, DAY)));

        assertThat(event.batch().anonymous()).isTrue();
        assertThat(event.started()).hasSize(1);
    }

    @Test
    void givesAnOfficeTimeToForwardAndAnOrganTimeToAccept() {
        assertThat(registered(register(CITY, Recipient.PETITION_OFFICE, letter(DAY))).started().stream()
                        .map(Deadline::clock))
                .containsExactly(ClockKind.PETITION_FORWARDING);
        assertThat(registered(register(letter(DAY))).started().stream().map(Deadline::clock))
                .containsExactly(ClockKind.PETITION_ACCEPTANCE);
    }

    @Test
    void knowsAGroupVisitByFivePersons() {
        assertThat(visit(4, DAY).group()).isFalse();
        assertThat(visit(5, DAY).group()).isTrue();
        assertThat(batch(PetitionForm.LETTER, 5, 5, 0, DAY).group()).isFalse();
    }

    @Test
    @Pins({"petition-5-representatives-at-most", "petition-5-representatives-at-most-2022"})
    void letsFiveSpeakInAVisitAndNotSix() {
        Batch six = batch(PetitionForm.VISIT, 30, 30, 6, DAY);

        assertThat(registered(register(batch(PetitionForm.VISIT, 30, 30, 5, DAY)))
                        .batch()
                        .representatives())
                .hasSize(5);
        refuses(
                six,
                new TooManyRepresentatives(
                        6, 5, PetitionRulesTest.cited(PetitionRules.REPRESENTATIVES, DAY), "/batch/petitioners"));
        assertThat(registered(register(batch(PetitionForm.LETTER, 30, 30, 6, DAY))))
                .isNotNull();
        assertThat(BatchRules.wrong(batch(PetitionForm.VISIT, 30, 30, 6, "2022-05-01")))
                .contains(new TooManyRepresentatives(
                        6,
                        5,
                        PetitionRulesTest.cited(PetitionRules.REPRESENTATIVES, "2022-05-01"),
                        "/batch/petitioners"));
        assertThat(BatchRules.wrong(batch(PetitionForm.VISIT, 30, 30, 6, "2005-04-30")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} visits {1}: {2}")
    @CsvSource({
        "a matter of the street, 220102001000, false",
        "a matter of the street, 220102000000, false",
        "a matter of the street, 220100000000, true",
        "a matter of the street, 220000000000, true",
        "a matter of the street, 220104000000, false"
    })
    @Pins({"petition-visit-to-own-or-next-level", "petition-visit-to-own-or-next-level-2022"})
    void marksAVisitThatSkipsALevel(String what, String visited, boolean skips) {
        JurisdictionCode unit = new JurisdictionCode(visited);

        assertThat(BatchRules.skipsLevel(visit(1, DAY), unit, STREET)).as(what).isEqualTo(skips);
        assertThat(BatchRules.skipsLevel(visit(1, "2005-05-01"), unit, STREET)).isEqualTo(skips);
        assertThat(BatchRules.skipsLevel(visit(1, "2022-05-01"), unit, STREET)).isEqualTo(skips);
        assertThat(BatchRules.skipsLevel(visit(1, "2005-04-30"), unit, STREET)).isFalse();
        assertThat(BatchRules.skipsLevel(letter(DAY), unit, STREET)).isFalse();
        assertThat(BatchRules.skipsLevel(visit(1, DAY), unit, null)).isFalse();
    }

    @Test
    void saysSoWithTheVisit() {
        assertThat(registered(register(PROVINCE, Recipient.ORGAN, visit(3, DAY)))
                        .skipLevel())
                .isTrue();
        assertThat(registered(register(CITY, Recipient.ORGAN, visit(3, DAY))).skipLevel())
                .isFalse();
    }

    @Test
    void opensAMatterOnceAndNotAhead() {
        nothing().registered(DAY).when(register(letter(DAY)), DAY).refused(new CaseAlreadyOpened(CASE));
        nothing()
                .when(register(letter("2012-03-02")), DAY)
                .refused(new DayToCome(day("2012-03-02"), day(DAY), "/batch/receivedOn"));
        nothing().when(repeat(DISTRICT, letter(DAY)), DAY).refused(new CaseUnknown(CASE));
        nothing()
                .withoutUnits()
                .when(register(letter(DAY)), DAY)
                .refused(new UnitNotInForce(DISTRICT, "/jurisdiction"));
    }

    @Test
    void namesUnitsByTheirCodes() {
        JurisdictionCode nowhere = new JurisdictionCode("nowhere");

        nothing()
                .when(
                        new RegisterPetition(
                                CASE,
                                DISTRICT,
                                Recipient.ORGAN,
                                PetitionStory.ARREARS,
                                letter(DAY),
                                nowhere,
                                null,
                                null),
                        DAY)
                .refused(new UnitNotInForce(nowhere, "/competent"));
        nothing().when(PetitionStory.accusing(nowhere, DAY), DAY).refused(new UnitNotInForce(nowhere, "/accused"));
    }

    @Test
    void holdsTogetherWhoComes() {
        refuses(batch(PetitionForm.CALL, 0, 0, 0, DAY), new PersonsImpossible(0, 0, "/batch/persons"));
        refuses(batch(PetitionForm.CALL, 1, 2, 0, DAY), new PersonsImpossible(1, 2, "/batch/persons"));
        refuses(
                batch(PetitionForm.VISIT, 2, 1, 2, DAY),
                new RepresentativeUnnamed(petitioner(2), "/batch/representatives"));
        Batch two = batch(PetitionForm.VISIT, 2, 2, 0, DAY);
        refuses(
                new Batch(
                        PetitionForm.VISIT,
                        2,
                        List.of(two.petitioners().getFirst(), two.petitioners().getFirst()),
                        List.of(),
                        two.record(),
                        day(DAY)),
                new NamedTwice(petitioner(1), "/batch/petitioners"));
        refuses(
                new Batch(PetitionForm.LETTER, 1, List.of(), List.of(), malformed(DocumentKind.PETITION), day(DAY)),
                new DigestMalformed("nothing", "/batch/record/sha256"));
    }

    @Test
    void registersNothingAsNone() {
        nothing()
                .when(
                        new RegisterPetition(
                                CASE,
                                DISTRICT,
                                Recipient.ORGAN,
                                new Classification(PetitionKind.NONE, PetitionTopic.PAY),
                                letter(DAY),
                                null,
                                null,
                                null),
                        DAY)
                .refused(new RegisteredAsNone("/classification/kind"));
    }

    @Test
    void carriesTheMatterThatItComesFrom() {
        Origin mediation = new Origin(Channel.MEDIATION, OTHER_CASE);

        assertThat(((PetitionRegistered) nothing()
                                .naming(OTHER_CASE)
                                .when(from(mediation, DAY), DAY)
                                .event())
                        .matter())
                .isEqualTo(OTHER_CASE);
        assertThat(registered(from(new Origin(Channel.INSPECTION, null), DAY)).matter())
                .isEqualTo(CASE);
        nothing().when(from(mediation, DAY), DAY).refused(new OriginUnknown(OTHER_CASE, "/origin/caseId"));
        nothing()
                .naming(CASE)
                .when(from(new Origin(Channel.PETITION, CASE), DAY), DAY)
                .refused(new OriginUnknown(CASE, "/origin/caseId"));
    }
}
