package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Who should sit on a committee, and for how long. A committee that falls short mediates all the same: what is agreed before it
 * does not become void, so it is a finding and never a reason to refuse.
 */
final class CommitteeRules {
    static final Rule SIZE = Instruments.ofPeoplesMediationLaw("peoples-committee-3-to-9-members", "第八条第二款");
    static final Rule WOMEN = Instruments.ofPeoplesMediationLaw("peoples-committee-has-women", "第八条第三款");
    static final Rule TERM = Instruments.ofPeoplesMediationLaw("peoples-committee-3-year-term", "第九条第二款");
    static final Rule BOTH_SIDES = Instruments.ofDisputeLaw("enterprise-committee-of-both-sides", "第十条第二款");
    static final Rule CHAIR = Instruments.ofDisputeLaw("enterprise-committee-chair", "第十条第二款");
    static final Rule PARITY = Instruments.ofEnterpriseRules("enterprise-committee-parity", "第十五条");
    static final Rule APPOINTMENT = Instruments.ofEnterpriseRules("enterprise-mediator-one-year", "第十九条");

    static final List<Rule> ALL = List.of(SIZE, WOMEN, TERM, BOTH_SIDES, CHAIR, PARITY, APPOINTMENT);

    static final int FEWEST = 3;
    static final int MOST = 9;
    static final int TERM_YEARS = 3;

    private CommitteeRules() {}

    /** What the law has to say about a committee constituted on the day. */
    static List<Finding> findings(BodyKind kind, Composition c, LocalDate on, @Nullable LocalDate dueOn) {
        Stream<Optional<Finding>> found = kind == BodyKind.ENTERPRISE_COMMITTEE
                ? Stream.of(
                        found(
                                BOTH_SIDES,
                                on,
                                c.workerRepresentatives() == 0 || c.enterpriseRepresentatives() == 0,
                                sides(c)),
                        found(CHAIR, on, !c.chairFromUnionOrChosenByBoth(), Map.of()),
                        found(PARITY, on, c.workerRepresentatives() != c.enterpriseRepresentatives(), sides(c)))
                : Stream.of(
                        found(
                                SIZE,
                                on,
                                c.members() < FEWEST || c.members() > MOST,
                                Map.of("members", Integer.toString(c.members()))),
                        found(WOMEN, on, c.women() == 0, Map.of()),
                        late(on, dueOn));
        return found.flatMap(Optional::stream).toList();
    }

    private static Map<String, String> sides(Composition c) {
        return Map.of(
                "workerRepresentatives", Integer.toString(c.workerRepresentatives()),
                "enterpriseRepresentatives", Integer.toString(c.enterpriseRepresentatives()));
    }

    private static Optional<Finding> late(LocalDate on, @Nullable LocalDate dueOn) {
        return dueOn == null
                ? Optional.empty()
                : found(TERM, on, on.isAfter(dueOn), Map.of("dueOn", dueOn.toString(), "constitutedOn", on.toString()));
    }

    private static Optional<Finding> found(Rule rule, LocalDate on, boolean shortfall, Map<String, String> facts) {
        return shortfall && rule.inForceOn(on) ? Optional.of(rule.finding(facts)) : Optional.empty();
    }

    /** Until when a people's committee is to be elected again; empty where the law sets no term. */
    static Optional<LocalDate> electedAgainBy(BodyKind kind, LocalDate constitutedOn) {
        return kind == BodyKind.PEOPLES_MEDIATION_COMMITTEE && TERM.inForceOn(constitutedOn)
                ? Optional.of(constitutedOn.plusYears(TERM_YEARS))
                : Optional.empty();
    }

    /** An enterprise appoints its mediators for a year at least. */
    static List<Finding> onAppointment(BodyKind kind, LocalDate from, LocalDate until) {
        LocalDate year = from.plusYears(1).minusDays(1);
        return found(
                        APPOINTMENT,
                        from,
                        kind == BodyKind.ENTERPRISE_COMMITTEE && until.isBefore(year),
                        Map.of("until", until.toString(), "shortestUntil", year.toString()))
                .stream()
                .toList();
    }
}
