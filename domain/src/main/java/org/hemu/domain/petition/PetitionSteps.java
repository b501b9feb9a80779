package org.hemu.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionRejection.PassedToTheAccused;
import org.hemu.api.petition.PetitionRejection.WrittenNoticeMissing;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.casework.DatedRule;
import org.hemu.domain.petition.Petition.OnRegister;
import org.jspecify.annotations.Nullable;

/** What the steps of a petition have in common. */
final class PetitionSteps {
    private PetitionSteps() {}

    /** The unit that a command hands it to must be in force on the day. */
    static Optional<Rejection> wrongUnit(
            JurisdictionCode unit, LocalDate day, PetitionCircumstances now, String pointer) {
        return JurisdictionCode.isWellFormed(unit.value()) && now.addressed().inForceOn(day)
                ? Optional.empty()
                : Optional.of(new UnitNotInForce(unit, pointer));
    }

    /** What accuses a unit does not get into its hands, by whatever way. */
    static Optional<Rejection> toTheAccused(JurisdictionCode to, PetitionFacts facts, LocalDate day, String pointer) {
        return PetitionRules.NOT_TO_THE_ACCUSED
                .inForceOn(day)
                .filter(_ -> facts.classification().kind() == PetitionKind.ACCUSATION && to.equals(facts.accused()))
                .map(rule -> new PassedToTheAccused(to, rule.citation(), pointer));
    }

    /** What is told in writing is there wherever somebody is known to be told, and is a digest. */
    static Optional<Rejection> wrongWriting(
            @Nullable DocumentDigest writing, PetitionFacts facts, DatedRule rule, LocalDate day, String pointer) {
        if (writing != null) {
            return BusinessDay.wrong(writing, pointer + "/sha256").map(Rejection.class::cast);
        }
        return rule.inForceOn(day)
                .filter(_ -> facts.named())
                .map(each -> new WrittenNoticeMissing(each.citation(), pointer));
    }

    /** The days of a period were over on that day. */
    static Optional<Rejection> over(Optional<Deadline> period, LocalDate day, String pointer) {
        return period.filter(deadline -> deadline.isOverOn(day))
                .flatMap(deadline -> Optional.ofNullable(deadline.lastDay())
                        .map(last -> new PeriodOver(deadline.clock(), last, deadline.rule(), pointer)));
    }

    /** One clock stops where it runs, and another one starts where the law of the day gives a limit. */
    static ClockChanges next(
            OnRegister petition, ClockKind stopped, Versions started, LocalDate from, PetitionCircumstances now) {
        return new ClockChanges(
                petition.clocks().running(stopped),
                started.from(from, now.calendar()).stream().toList(),
                List.of());
    }
}
