package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.app.scenario.life.Engagement.Agreement;
import org.hemu.app.scenario.life.Engagement.Cause;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;
import org.jspecify.annotations.Nullable;

/** What an employer that has filed itself files about its workers, and when. */
final class EngagementFilings {
    private static final int HIRE_DAYS = 30;
    private static final int ENDING_DAYS = 7;
    private static final double PUBLIC_WELFARE_POSTS = 0.005;

    private final Profile employer;
    private final Identities ids;
    private final Schedule schedule;
    private final Chance chance;
    private final LocalDate filedSince;
    private final LocalDate stockFrom;
    private final @Nullable EmployerId successor;
    private final Map<RelationshipId, RelationshipFilings> known = new HashMap<>();
    private final List<Handover> handovers = new ArrayList<>();

    /**
     * Filings of one employer.
     *
     * @param filedSince day on which its initial filing was accepted
     * @param stockFrom day from which it files the workers it had by then
     * @param successor the employer that takes over its workers
     */
    EngagementFilings(
            Profile employer,
            Identities ids,
            Schedule schedule,
            LocalDate filedSince,
            LocalDate stockFrom,
            @Nullable EmployerId successor,
            Chance chance) {
        this.employer = employer;
        this.ids = ids;
        this.schedule = schedule;
        this.filedSince = filedSince;
        this.stockFrom = stockFrom;
        this.successor = successor;
        this.chance = chance;
    }

    List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    void file(Engagement engagement) {
        RelationshipFilings filings = known.computeIfAbsent(
                ids.relationship(employer.id(), engagement.person(), engagement.regime()),
                id -> new RelationshipFilings(employer.id(), engagement.person(), id, ids, schedule, chance));
        Handover handover = engagement.takenOver();
        int next;
        Contract contract;
        LocalDate submittedOn;
        if (handover != null) {
            submittedOn = handover.filedOn();
            next = 0;
            contract = handover.contract();
            filings.takenOver(handover.endAcceptedOn());
        } else {
            submittedOn = hireOn(engagement, filings.free());
            if (submittedOn.isAfter(Calendar.LAST_DAY) || engagement.endsBefore(filedSince)) {
                return;
            }
            next = Math.min(1, signedBy(engagement, submittedOn));
            contract = next == 0 ? null : engagement.agreements().get(next - 1).contract();
            filings.hire(
                    new FilingContent.Hire(
                            engagement.startedOn(), contract, chance.hits(PUBLIC_WELFARE_POSTS), null, null),
                    engagement.regime(),
                    submittedOn);
        }
        Contract last =
                fileFacts(Fact.after(submittedOn, engagement, contract, next, employer, chance), contract, filings);
        fileEnd(engagement, last, filings);
    }

    /**
     * The day on which the hire is submitted; after the scenario when it never is. Workers whom the employer already had take
     * their turn, unless they leave before it.
     */
    private LocalDate hireOn(Engagement engagement, LocalDate free) {
        List<Agreement> agreements = engagement.agreements();
        LocalDate signedOn =
                agreements.isEmpty() ? null : agreements.getFirst().contract().signedOn();
        if (engagement.hidden() && signedOn == null) {
            return LocalDate.MAX;
        }
        LocalDate startedOn = engagement.startedOn();
        boolean signedEarly = signedOn != null && !signedOn.isAfter(startedOn.plusDays(HIRE_DAYS));
        LocalDate occurredOn = engagement.hidden() && signedOn != null ? signedOn : startedOn;
        LocalDate known = signedOn != null && (signedEarly || engagement.hidden())
                ? Engagements.later(startedOn, signedOn)
                : startedOn;
        LocalDate earliest = Engagements.later(Engagements.later(known, filedSince.plusDays(1)), free);
        if (startedOn.isBefore(filedSince)) {
            LocalDate turn = Calendar.after(stockFrom, chance.between(0, 12));
            LocalDate endedOn = engagement.endedOn();
            LocalDate needed = endedOn == null ? turn : endedOn.plusDays(chance.between(1, 5));
            return Calendar.openOn(Engagements.later(needed.isBefore(turn) ? needed : turn, earliest));
        }
        return Schedule.submission(occurredOn, HIRE_DAYS, earliest, chance);
    }

    /** How many of the contracts were signed and had begun by the day. */
    private static int signedBy(Engagement engagement, LocalDate day) {
        int signed = 0;
        for (Agreement agreement : engagement.agreements()) {
            Contract contract = agreement.contract();
            if (!contract.signedOn().isAfter(day) && !contract.from().isAfter(day)) {
                signed++;
            }
        }
        return signed;
    }

    private @Nullable Contract fileFacts(List<Fact> facts, @Nullable Contract contract, RelationshipFilings filings) {
        Contract last = contract;
        for (Fact fact : facts) {
            LocalDate submittedOn = Schedule.submission(fact.occurredOn(), HIRE_DAYS, filings.free(), chance);
            if (fact.withdrawn()) {
                filings.fileAndWithdraw(fact.content(), submittedOn);
            } else {
                filings.file(fact.content(), submittedOn);
                last = switch (fact.content()) {
                    case FilingContent.FirstContract c -> c.contract();
                    case FilingContent.Renewal c -> c.contract();
                    case FilingContent.Amendment c -> c.contract();
                    case FilingContent.Hire _, FilingContent.Ending _, FilingContent.TransferOut _ -> last;
                };
            }
        }
        return last;
    }

    private void fileEnd(Engagement engagement, @Nullable Contract contract, RelationshipFilings filings) {
        LocalDate endedOn = engagement.endedOn();
        if (endedOn == null || endedOn.isAfter(Calendar.LAST_DAY)) {
            return;
        }
        if (engagement.cause() == Cause.TAKEN_OVER && successor != null) {
            LocalDate submittedOn =
                    Calendar.openOn(Engagements.later(endedOn.plusDays(chance.between(1, 5)), filings.endable()));
            LocalDate acceptedOn = filings.transfer(successor, engagement.regime(), endedOn, submittedOn);
            handovers.add(new Handover(
                    employer.id(),
                    engagement.person(),
                    engagement.regime(),
                    contract != null && contract.to() != null && !contract.to().isAfter(endedOn) ? null : contract,
                    endedOn,
                    submittedOn,
                    acceptedOn));
            return;
        }
        filings.file(
                Endings.of(engagement, endedOn, contract, chance),
                Schedule.submission(endedOn, ENDING_DAYS, filings.endable(), chance));
    }
}
