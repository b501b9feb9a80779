package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.person.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may look at when they comment a filing.
 *
 * @param regime of the spell that the filing is about
 * @param person the worker; absent where no rule looks at whom a filing is about, and when the person is erased
 * @param spells what the filings before it amount to, once those still open are accepted
 * @param filedOn the day it was first submitted
 */
record Dossier(
        Regime regime, @Nullable PersonalData person, List<Spell> spells, FilingContent content, LocalDate filedOn) {

    static Dossier of(
            Relationship state,
            Regime regime,
            @Nullable PersonalData person,
            FilingContent content,
            LocalDate filedOn) {
        return new Dossier(regime, person, state.spells(), content, filedOn);
    }

    /** The spell that the filing is about: the one it begins, or the last one. */
    Spell spell() {
        return content instanceof FilingContent.Hire hire ? Spell.of(hire, regime) : spells.getLast();
    }

    /** The contract that the filing brings: concluded, renewed or amended. */
    Optional<Contract> contract() {
        return switch (content) {
            case FilingContent.Hire c -> Optional.ofNullable(c.contract());
            case FilingContent.FirstContract c -> Optional.of(c.contract());
            case FilingContent.Renewal c -> Optional.of(c.contract());
            case FilingContent.Amendment c -> Optional.of(c.contract());
            case FilingContent.Ending _, FilingContent.TransferOut _ -> Optional.empty();
        };
    }

    /** Whether the filing concludes a contract rather than amending one. */
    boolean concludes() {
        return contract().isPresent() && !(content instanceof FilingContent.Amendment);
    }

    /** Whether the filing ends the spell. */
    boolean ends() {
        return content instanceof FilingContent.Ending || content instanceof FilingContent.TransferOut;
    }

    /** The last day of which the filing tells that the employment went on: the day of filing, or its last day. */
    LocalDate lastKnownDay() {
        return switch (content) {
            case FilingContent.Ending c -> c.endedOn();
            case FilingContent.TransferOut c -> c.lastDay();
            case FilingContent.Hire _,
                    FilingContent.FirstContract _,
                    FilingContent.Renewal _,
                    FilingContent.Amendment _ -> filedOn;
        };
    }

    /** The terms to which the filing is the next: those that hold until its own do, or until the end. */
    Optional<Contract> contractBefore() {
        return switch (content) {
            case FilingContent.Hire _ -> Optional.empty();
            case FilingContent.FirstContract c -> heldOn(spell().inForceFrom(c.contract()));
            case FilingContent.Renewal c -> heldOn(spell().inForceFrom(c.contract()));
            case FilingContent.Amendment c -> heldOn(c.effectiveOn());
            case FilingContent.Ending c -> heldAtTheEnd(c.endedOn());
            case FilingContent.TransferOut c -> heldAtTheEnd(c.lastDay());
        };
    }

    private Optional<Contract> heldOn(LocalDate day) {
        return spell().termOn(day).map(Spell.Term::contract);
    }

    /** A contract that was signed counts, even when the end came before its first day. */
    private Optional<Contract> heldAtTheEnd(LocalDate day) {
        return heldOn(day).or(() -> spell().firstTerm().map(Spell.Term::contract));
    }

    /** The contracts one after another that were concluded before the one that the filing brings. */
    List<Contract> concludedBefore() {
        return contract()
                .map(contract -> spell().concludedBy(spell().inForceFrom(contract)))
                .orElse(List.of());
    }
}
