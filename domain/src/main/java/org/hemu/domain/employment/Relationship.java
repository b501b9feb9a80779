package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.FilingNotIn;
import org.hemu.api.employment.EmploymentRejection.FilingUnknown;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The bond of one employer and one worker under one regime, with every filing about it.
 *
 * @param known the two parties; absent before the first hire was filed
 * @param filings by number
 * @param spells what the accepted filings amount to, one spell after another
 */
public record Relationship(@Nullable Pair known, Map<Integer, FilingOnRecord> filings, List<Spell> spells) {
    public static final Relationship INITIAL = new Relationship(null, Map.of(), List.of());

    /** Who is bound to whom. */
    public record Pair(
            RelationshipId id,
            EmployerId employerId,
            WorkerId workerId,
            Regime regime,
            PersonalData person,
            JurisdictionCode jurisdiction) {}

    /**
     * A filing, its latest content, and where it stands.
     *
     * @param firstSubmittedOn the day that decides whether it was in time, however often it was corrected
     */
    record FilingOnRecord(Filing filing, FilingContent content, Status status, LocalDate firstSubmittedOn) {
        static FilingOnRecord submitted(Filing filing, FilingContent content) {
            return new FilingOnRecord(filing, content, Status.SUBMITTED, filing.submittedOn());
        }

        FilingOnRecord resubmitted(Filing corrected, FilingContent correctedContent) {
            return new FilingOnRecord(corrected, correctedContent, Status.SUBMITTED, firstSubmittedOn);
        }

        FilingOnRecord now(Status next) {
            return new FilingOnRecord(filing, content, next, firstSubmittedOn);
        }
    }

    enum Status {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WITHDRAWN
    }

    public Optional<Pair> pair() {
        return Optional.ofNullable(known);
    }

    public Optional<EmployerId> employerId() {
        return pair().map(Pair::employerId);
    }

    public static Decision<RelationshipEvent> decide(
            RelationshipCommand command, Relationship state, RelationshipCircumstances now) {
        if (command instanceof FileHire hire) {
            return Submissions.hire(hire, state, now);
        }
        Pair pair = state.known();
        if (pair == null) {
            return refuse(new RelationshipUnknown(command.relationshipId()));
        }
        return switch (command) {
            case FileHire hire -> Submissions.hire(hire, state, now);
            case SubmitFiling c -> Submissions.submit(c, pair, state, now);
            case TransferRelationship c -> Submissions.transfer(c, pair, state, now);
            case AcceptFiling c ->
                state.in(Status.SUBMITTED, c.number(), pair, filing -> {
                    List<Spell> after = state.with(filing.content());
                    return accept(new FilingAccepted(
                            pair.id(),
                            pair.employerId(),
                            Submissions.jurisdiction(pair, now),
                            c.number(),
                            pair.regime(),
                            now.today(),
                            Standings.of(state.spells()),
                            Standings.of(after)));
                });
            case ReturnFiling c ->
                state.in(
                        Status.SUBMITTED,
                        c.number(),
                        pair,
                        filing -> accept(new FilingReturned(
                                pair.id(),
                                pair.employerId(),
                                Submissions.jurisdiction(pair, now),
                                c.number(),
                                c.reasons(),
                                c.note(),
                                now.today())));
            case CorrectFiling c ->
                state.in(Status.RETURNED, c.number(), pair, filing -> Submissions.correct(c, filing, pair, state, now));
            case WithdrawFiling c -> state.withdraw(c, pair, now);
        };
    }

    private interface OnFiling {
        Decision<RelationshipEvent> decide(FilingOnRecord filing);
    }

    private Decision<RelationshipEvent> in(Status needed, int number, Pair pair, OnFiling step) {
        FilingOnRecord filing = filings.get(number);
        if (filing == null) {
            return refuse(new FilingUnknown(pair.id(), number));
        }
        return filing.status() == needed
                ? step.decide(filing)
                : refuse(new FilingNotIn(
                        pair.id(), number, needed.name(), filing.status().name()));
    }

    private Decision<RelationshipEvent> withdraw(WithdrawFiling c, Pair pair, RelationshipCircumstances now) {
        FilingOnRecord filing = filings.get(c.number());
        Status needed = filing != null && filing.status() == Status.RETURNED ? Status.RETURNED : Status.SUBMITTED;
        return in(
                needed,
                c.number(),
                pair,
                open -> accept(new FilingWithdrawn(
                        pair.id(),
                        pair.employerId(),
                        Submissions.jurisdiction(pair, now),
                        c.number(),
                        c.reason(),
                        now.today())));
    }

    /** The number of the filing that is still to be decided, when there is one. */
    Optional<Integer> openFiling() {
        return filings.entrySet().stream()
                .filter(e -> e.getValue().status() == Status.SUBMITTED
                        || e.getValue().status() == Status.RETURNED)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The last spell, active or ended. */
    Optional<Spell> lastSpell() {
        return spells.isEmpty() ? Optional.empty() : Optional.of(spells.getLast());
    }

    int nextNumber() {
        return filings.size() + 1;
    }

    /** The spells with one more accepted filing. */
    private List<Spell> with(FilingContent content) {
        List<Spell> after = new ArrayList<>(spells);
        switch (content) {
            case FilingContent.Hire hire -> after.add(Spell.of(hire));
            case FilingContent.FirstContract c -> after.add(after.removeLast().concluding(c.contract()));
            case FilingContent.Renewal c -> after.add(after.removeLast().concluding(c.contract()));
            case FilingContent.Amendment c -> after.add(after.removeLast().amending(c));
            case FilingContent.Ending c -> after.add(after.removeLast().endingOn(c.endedOn()));
            case FilingContent.TransferOut c -> after.add(after.removeLast().endingOn(c.lastDay()));
        }
        return List.copyOf(after);
    }

    /** The hire by which the new employer takes the worker over. */
    public static FileHire takeOver(Relationship from, TransferRelationship transfer) {
        Pair pair = from.pair().orElseThrow(() -> new IllegalArgumentException("nobody to take over"));
        Spell spell = from.lastSpell().orElseThrow(() -> new IllegalArgumentException("nobody to take over"));
        LocalDate firstDay = transfer.lastDay().plusDays(1);
        return new FileHire(
                transfer.toRelationship(),
                transfer.toEmployer(),
                pair.workerId(),
                pair.regime(),
                pair.person(),
                new FilingContent.Hire(
                        firstDay,
                        transfer.contract() == null ? carriedOn(spell, firstDay) : transfer.contract(),
                        spell.publicWelfarePost(),
                        spell.continuousSince(),
                        pair.id()));
    }

    /** The contract that the new employer carries on (劳动合同法 第三十四条); absent when its term has run out. */
    private static @Nullable Contract carriedOn(Spell spell, LocalDate firstDay) {
        return spell.lastTerm()
                .map(Spell.Term::contract)
                .filter(contract -> contract.to() == null || !contract.to().isBefore(firstDay))
                .orElse(null);
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
                        state.put(FilingOnRecord.submitted(e.filing(), e.hire())),
                        state.spells());
            case FilingSubmitted e -> state.having(FilingOnRecord.submitted(e.filing(), e.content()));
            case FilingCorrected e -> state.corrected(e);
            case FilingReturned e -> state.moved(e.number(), Status.RETURNED);
            case FilingWithdrawn e -> state.moved(e.number(), Status.WITHDRAWN);
            case FilingAccepted e -> state.accepted(e.number());
        };
    }

    private Relationship accepted(int number) {
        FilingOnRecord filing = filings.get(number);
        return filing == null || filing.status() == Status.ACCEPTED || !appliesTo(filing.content())
                ? this
                : new Relationship(known, put(filing.now(Status.ACCEPTED)), with(filing.content()));
    }

    /** Everything but a hire needs a spell to apply to, an amendment also a contract. */
    private boolean appliesTo(FilingContent content) {
        return switch (content) {
            case FilingContent.Hire _ -> true;
            case FilingContent.Amendment _ ->
                lastSpell().flatMap(Spell::lastTerm).isPresent();
            case FilingContent.FirstContract _,
                    FilingContent.Renewal _,
                    FilingContent.Ending _,
                    FilingContent.TransferOut _ -> !spells.isEmpty();
        };
    }

    private Relationship corrected(FilingCorrected e) {
        FilingOnRecord returned = filings.get(e.number());
        return having(
                returned == null
                        ? FilingOnRecord.submitted(e.filing(), e.content())
                        : returned.resubmitted(e.filing(), e.content()));
    }

    private Relationship moved(int number, Status next) {
        FilingOnRecord filing = filings.get(number);
        return filing == null ? this : having(filing.now(next));
    }

    private Relationship having(FilingOnRecord filing) {
        return new Relationship(known, put(filing), spells);
    }

    private Map<Integer, FilingOnRecord> put(FilingOnRecord filing) {
        Map<Integer, FilingOnRecord> next = new TreeMap<>(filings);
        next.put(filing.filing().number(), filing);
        return next;
    }
}
