package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted employment of the pair, by the accepted filings.
 *
 * @param regime that of its hire
 * @param startedOn day on which work began
 * @param continuousSince day from which service counts; earlier than {@code startedOn} after a transfer
 * @param endedOn last day; absent while it goes on
 * @param terms what was agreed in writing, in the order of the days from which it holds, whenever it was filed
 */
record Spell(
        Regime regime,
        LocalDate startedOn,
        LocalDate continuousSince,
        boolean publicWelfarePost,
        @Nullable LocalDate endedOn,
        List<Term> terms) {

    /**
     * Terms agreed in writing.
     *
     * @param inForceFrom first day on which they hold: of a contract not before it was signed, for until then there was
     *     nothing in writing; of an amendment the day on which it takes effect
     * @param amends whether they change the contract before them rather than follow it
     */
    record Term(Contract contract, LocalDate inForceFrom, boolean amends) {}

    static Spell of(FilingContent.Hire hire, Regime regime) {
        LocalDate since = hire.continuousSince();
        Spell spell = new Spell(
                regime,
                hire.startedOn(),
                since == null ? hire.startedOn() : since,
                hire.publicWelfarePost(),
                null,
                List.of());
        return hire.contract() == null ? spell : spell.concluding(hire.contract());
    }

    boolean isActive() {
        return endedOn == null;
    }

    /** The first day on which a contract concluded in the spell holds. */
    LocalDate inForceFrom(Contract contract) {
        return latest(startedOn, contract.from(), contract.signedOn());
    }

    Spell concluding(Contract contract) {
        return agreeing(new Term(contract, inForceFrom(contract), false));
    }

    Spell amending(FilingContent.Amendment amendment) {
        return agreeing(new Term(amendment.contract(), amendment.effectiveOn(), true));
    }

    private Spell agreeing(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.add(inForceOn(term.inForceFrom()).size(), term);
        return new Spell(regime, startedOn, continuousSince, publicWelfarePost, endedOn, List.copyOf(more));
    }

    Spell endingOn(LocalDate day) {
        return new Spell(regime, startedOn, continuousSince, publicWelfarePost, day, terms);
    }

    /** The contracts concluded one after another, as signed, without what amended them later. */
    List<Contract> concluded() {
        return concluded(terms);
    }

    /** Of these, the ones that held on the day or before it. */
    List<Contract> concludedBy(LocalDate day) {
        return concluded(inForceOn(day));
    }

    private static List<Contract> concluded(List<Term> terms) {
        return terms.stream().filter(term -> !term.amends()).map(Term::contract).toList();
    }

    /** The terms that hold on the day, or did last before it. */
    Optional<Term> termOn(LocalDate day) {
        List<Term> begun = inForceOn(day);
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast());
    }

    /** The first terms in writing, whether or not they hold yet. */
    Optional<Term> firstTerm() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getFirst());
    }

    /** The terms that began to hold on the day or before it. */
    private List<Term> inForceOn(LocalDate day) {
        return terms.stream().filter(term -> !term.inForceFrom().isAfter(day)).toList();
    }

    Period employed() {
        return new Period(startedOn, endedOn);
    }

    /** The periods under a written contract, inside the spell; terms give way to those that hold after them. */
    List<Period> underContract() {
        List<Period> periods = new ArrayList<>();
        LocalDate last = endedOn;
        for (Term term : terms.reversed()) {
            LocalDate to = earlier(term.contract().to(), last);
            if (to == null || !to.isBefore(term.inForceFrom())) {
                periods.addFirst(new Period(term.inForceFrom(), to));
            }
            last = earlier(last, term.inForceFrom().minusDays(1));
        }
        return periods;
    }

    private static LocalDate latest(LocalDate first, LocalDate... others) {
        LocalDate latest = first;
        for (LocalDate other : others) {
            latest = other.isAfter(latest) ? other : latest;
        }
        return latest;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
