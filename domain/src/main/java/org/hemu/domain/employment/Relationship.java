package org.hemu.domain.employment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.Person;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.FilingOnRecord.Status;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The bond of one employer and one worker, with every filing about it. Full-time work, be it under the standard regime or by
 * dispatch, is one bond; part-time work is another.
 *
 * @param known the two parties; absent before the first hire was filed
 * @param filings by number
 * @param spells what the accepted filings amount to, one spell after another
 */
public record Relationship(@Nullable Pair known, Map<Integer, FilingOnRecord> filings, List<Spell> spells) {
    public static final Relationship INITIAL = new Relationship(null, Map.of(), List.of());

    /**
     * Who is bound to whom.
     *
     * @param regime of the hire filed last
     */
    public record Pair(
            RelationshipId id,
            EmployerId employerId,
            WorkerId workerId,
            Regime regime,
            Person person,
            JurisdictionCode jurisdiction) {}

    public Optional<Pair> pair() {
        return Optional.ofNullable(known);
    }

    public Optional<EmployerId> employerId() {
        return pair().map(Pair::employerId);
    }

    public static Decision<RelationshipEvent> decide(
            RelationshipCommand command, Relationship state, RelationshipCircumstances now) {
        return RelationshipDecisions.decide(command, state, now);
    }

    /** The relationship that the hire of that number takes over. */
    public Optional<RelationshipId> transferredFrom(int number) {
        FilingOnRecord filing = filings.get(number);
        return filing != null && filing.content() instanceof FilingContent.Hire hire
                ? Optional.ofNullable(hire.transferredFrom())
                : Optional.empty();
    }

    /** What the accepted filings amount to under each regime under which there has been employment. */
    public Map<Regime, Standing> standings() {
        Map<Regime, Standing> standings = new EnumMap<>(Regime.class);
        spells.forEach(spell -> standings.put(spell.regime(), Standings.of(spells, spell.regime())));
        return Collections.unmodifiableMap(standings);
    }

    /** The filings that are still to be decided, in the order in which they were first submitted. */
    List<FilingOnRecord> open() {
        return filings.values().stream().filter(FilingOnRecord::isOpen).toList();
    }

    /** What it will be once every open filing is accepted; a new filing is judged against that. */
    Relationship foreseen() {
        return foreseen(_ -> true);
    }

    /** What it will be once every open filing before the given one is accepted. */
    Relationship foreseenBefore(int number) {
        return foreseen(filing -> filing.number() < number);
    }

    private Relationship foreseen(Predicate<FilingOnRecord> counting) {
        List<Spell> spells = this.spells;
        for (FilingOnRecord filing : open()) {
            if (counting.test(filing)) {
                spells = Spells.with(spells, filing.content(), filing.regime());
            }
        }
        return having(spells);
    }

    /** The last spell, active or ended. */
    Optional<Spell> lastSpell() {
        return spells.isEmpty() ? Optional.empty() : Optional.of(spells.getLast());
    }

    int nextNumber() {
        return filings.size() + 1;
    }

    public static Relationship evolve(Relationship state, RelationshipEvent event) {
        return switch (event) {
            case HireFiled e ->
                new Relationship(
                        new Pair(
                                e.relationshipId(),
                                e.employerId(),
                                e.workerId(),
                                e.regime(),
                                e.person(),
                                e.jurisdiction()),
                        state.put(FilingOnRecord.submitted(e.filing(), e.hire(), e.regime(), e.jurisdiction())),
                        state.spells());
            case FilingSubmitted e ->
                state.having(FilingOnRecord.submitted(e.filing(), e.content(), state.regime(), e.jurisdiction()));
            case FilingCorrected e -> state.corrected(e);
            case FilingReturned e -> state.moved(e.number(), Status.RETURNED);
            case FilingWithdrawn e -> state.moved(e.number(), Status.WITHDRAWN);
            case FilingAccepted e -> state.accepted(e.number());
            case WorkerCorrected e -> state.corrected(e);
        };
    }

    /** The regime of the last spell, which is what anything but a hire is about. */
    Regime regime() {
        Regime filed = known == null ? Regime.STANDARD : known.regime();
        return lastSpell().map(Spell::regime).orElse(filed);
    }

    private Relationship accepted(int number) {
        FilingOnRecord filing = filings.get(number);
        return filing == null || filing.status() == Status.ACCEPTED || !Spells.applies(filing.content(), spells)
                ? this
                : new Relationship(
                        known,
                        put(filing.now(Status.ACCEPTED)),
                        Spells.with(spells, filing.content(), filing.regime()));
    }

    private Relationship corrected(FilingCorrected e) {
        FilingOnRecord returned = filings.get(e.number());
        return having(
                returned == null
                        ? FilingOnRecord.submitted(e.filing(), e.content(), regime(), e.jurisdiction())
                        : returned.corrected(e));
    }

    private Relationship corrected(WorkerCorrected e) {
        return known == null
                ? this
                : new Relationship(
                        new Pair(
                                known.id(),
                                known.employerId(),
                                known.workerId(),
                                known.regime(),
                                e.person(),
                                known.jurisdiction()),
                        filings,
                        spells);
    }

    private Relationship moved(int number, Status next) {
        FilingOnRecord filing = filings.get(number);
        return filing == null ? this : having(filing.now(next));
    }

    private Relationship having(FilingOnRecord filing) {
        return new Relationship(known, put(filing), spells);
    }

    Relationship having(List<Spell> otherSpells) {
        return new Relationship(known, filings, otherSpells);
    }

    private Map<Integer, FilingOnRecord> put(FilingOnRecord filing) {
        Map<Integer, FilingOnRecord> next = new TreeMap<>(filings);
        next.put(filing.number(), filing);
        return next;
    }
}
