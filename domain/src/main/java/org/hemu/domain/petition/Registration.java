package org.hemu.domain.petition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionRejection.RegisteredAsNone;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.RepeatPetition;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.ReceptionEvent.PetitionRepeated;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** Whatever is received is registered: a matter once, each batch of it by its number, in whatever stage the matter is. */
final class Registration {
    private Registration() {}

    static Decision<PetitionEvent> register(RegisterPetition c, PetitionCircumstances now) {
        Batch batch = c.batch();
        LocalDate receivedOn = batch.receivedOn();
        Optional<Rejection> why = Refusals.first(
                () -> PetitionSteps.wrongUnit(c.jurisdiction(), receivedOn, now, "/jurisdiction"),
                () -> malformed(c.competent(), "/competent"),
                () -> malformed(c.accused(), "/accused"),
                () -> BusinessDay.wrong(receivedOn, now.today(), "/batch/receivedOn"),
                () -> BatchRules.wrong(batch),
                () -> c.classification().kind() == PetitionKind.NONE
                        ? Optional.of(new RegisteredAsNone("/classification/kind"))
                        : Optional.empty(),
                () -> Parties.wrong(c.origin(), c.caseId(), now.matterOfNamed()));
        return Decision.unless(
                why,
                () -> new PetitionRegistered(
                        c.caseId(),
                        c.jurisdiction(),
                        c.recipient(),
                        c.classification(),
                        batch,
                        c.competent(),
                        c.accused(),
                        BatchRules.skipsLevel(batch, c.jurisdiction(), c.competent()),
                        c.origin(),
                        Parties.matter(c.origin(), c.caseId(), now.matterOfNamed()),
                        ClockChanges.starting(firstLimit(c).from(receivedOn, now.calendar()).stream()
                                .toList())));
    }

    private static Versions firstLimit(RegisterPetition c) {
        return switch (c.recipient()) {
            case PETITION_OFFICE -> PetitionLimits.FORWARDING;
            case ORGAN -> PetitionLimits.ACCEPTANCE;
        };
    }

    private static Optional<Rejection> malformed(@Nullable JurisdictionCode unit, String pointer) {
        return Stream.ofNullable(unit)
                .filter(code -> !JurisdictionCode.isWellFormed(code.value()))
                .<Rejection>map(code -> new UnitNotInForce(code, pointer))
                .findFirst();
    }

    static Decision<PetitionEvent> repeat(RepeatPetition c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        Batch batch = c.batch();
        LocalDate receivedOn = batch.receivedOn();
        return Decision.unless(
                Refusals.first(
                        () -> PetitionSteps.wrongUnit(c.receivedBy(), receivedOn, now, "/receivedBy"),
                        () -> BusinessDay.wrong(receivedOn, facts.openedOn(), now.today(), "/batch/receivedOn"),
                        () -> BatchRules.wrong(batch)),
                () -> new PetitionRepeated(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.receivedBy(),
                        facts.batches() + 1,
                        batch,
                        BatchRules.skipsLevel(batch, c.receivedBy(), facts.competent())));
    }
}
