package org.hemu.command.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.api.inspection.CustodyCommand.ReviewInspectionDeadlines;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.petition.PetitionCustodyCommand.ReviewPetitionDeadlines;
import org.hemu.api.shared.Command;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks which cases time has done something to, and has each of them look at its deadlines. The case alone decides what comes of
 * that: asked too early, twice, or by several processes at once, it records nothing more. A case that fails is told of and passed
 * over; the next round comes back to it.
 */
public final class DeadlineSweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweeper.class);
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What each kind of case is asked, by the name that the log has for it. */
    private static final Map<String, Function<CaseId, Command>> REVIEWS = Map.of(
            "mediation-case",
            ReviewDeadlines::new,
            "petition",
            ReviewPetitionDeadlines::new,
            "inspection-case",
            ReviewInspectionDeadlines::new);

    /** The kinds of cases that can be asked. */
    static Set<String> reviewed() {
        return REVIEWS.keySet();
    }

    private final QueryGateway queries;
    private final Commands commands;
    private final ClockAuthority authority;
    private final Clock clock;
    private volatile Swept last = Swept.NEVER;
    private volatile boolean closed;

    public DeadlineSweeper(QueryGateway queries, Commands commands, ClockAuthority authority, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.authority = authority;
        this.clock = clock;
    }

    /** What came of the last round. */
    public Swept last() {
        return last;
    }

    /** A round as of the present business day. */
    public Swept sweep() {
        return sweep(clock.instant().atZone(clock.getZone()).toLocalDate());
    }

    /** A round as of a business day. One at a time in this process; others may be at it as well. */
    public synchronized Swept sweep(LocalDate today) {
        Round round = new Round(today);
        round.run();
        last = new Swept(today, round.reviewed, round.failed, round.complete);
        return last;
    }

    /** Lets the case at hand finish and asks no other. */
    @Override
    public void close() {
        closed = true;
    }

    private final class Round {
        private final LocalDate today;
        private int reviewed;
        private int failed;
        private boolean complete = true;

        Round(LocalDate today) {
            this.today = today;
        }

        void run() {
            String cursor = null;
            do {
                Optional<CasesDue> due = due(cursor);
                complete &= due.isPresent();
                due.ifPresent(found -> found.cases().forEach(this::review));
                cursor = due.map(CasesDue::next).orElse(null);
            } while (cursor != null && goesOn());
        }

        private boolean goesOn() {
            return complete && !closed;
        }

        private Optional<CasesDue> due(@Nullable String cursor) {
            try {
                return Optional.of(queries.query(
                                FindCasesDue.class.getName(),
                                new FindCasesDue(today, AT_ONCE, cursor),
                                ResponseTypes.instanceOf(CasesDue.class))
                        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            } catch (ExecutionException | TimeoutException e) {
                LOG.warn(
                        "nobody can tell which deadlines have run out, the next round asks again: {}",
                        String.valueOf(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        }

        private void review(CaseDue due) {
            if (!goesOn()) {
                return;
            }
            try {
                asked(due);
            } catch (LogUnavailable e) {
                complete = false;
                LOG.warn("no deadlines are looked at now, the next round goes on: {}", e.getMessage());
            } catch (RuntimeException e) {
                failed++;
                LOG.error("the deadlines of {} {} could not be looked at", due.aggregateType(), due.caseId(), e);
            }
        }

        private void asked(CaseDue due) {
            Function<CaseId, Command> review = REVIEWS.get(due.aggregateType());
            if (review == null) {
                throw new IllegalStateException("no deadlines are known of a " + due.aggregateType());
            }
            Outcome outcome = commands.send(review.apply(due.caseId()), authority.of(due, today));
            if (!(outcome instanceof Outcome.Accepted)) {
                throw new IllegalStateException(String.valueOf(outcome));
            }
            reviewed++;
        }
    }
}
