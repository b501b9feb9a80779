package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * What one employer hands over to another with a worker (劳动合同法 第三十四条, 实施条例 第十条).
 *
 * @param firstDay with the employer that takes over
 * @param contract what holds on that day or from a later one; absent when its term has run out
 * @param continuousSince day from which service counts
 */
record HandedOver(
        LocalDate firstDay,
        @Nullable Contract contract,
        boolean publicWelfarePost,
        @Nullable LocalDate continuousSince) {

    static HandedOver by(Spell spell, LocalDate lastDay) {
        LocalDate firstDay = lastDay.plusDays(1);
        return new HandedOver(firstDay, carriedOn(spell, firstDay), spell.publicWelfarePost(), spell.continuousSince());
    }

    private static @Nullable Contract carriedOn(Spell spell, LocalDate firstDay) {
        Optional<Contract> held = spell.termOn(firstDay)
                .map(Spell.Term::contract)
                .filter(contract -> contract.to() == null || !contract.to().isBefore(firstDay));
        return held.or(() -> spell.terms().stream()
                        .filter(term -> term.inForceFrom().isAfter(firstDay))
                        .findFirst()
                        .map(Spell.Term::contract))
                .orElse(null);
    }

    /** @param fresh the contract with the new employer; null when the old one is carried on */
    Hire hire(RelationshipId from, @Nullable Contract fresh) {
        return new Hire(firstDay, fresh == null ? contract : fresh, publicWelfarePost, continuousSince, from);
    }

    /** The hire after it has turned out that this was handed over; a contract made anew with the new employer stays. */
    Hire hire(Hire taken, HandedOver before) {
        boolean carried = Objects.equals(taken.contract(), before.contract());
        return new Hire(
                firstDay,
                carried ? contract : taken.contract(),
                publicWelfarePost,
                continuousSince,
                taken.transferredFrom());
    }
}
