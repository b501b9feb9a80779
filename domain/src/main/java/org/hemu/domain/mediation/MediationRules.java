package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.shared.Rule;

/** What the law says about a mediation case, besides its limits. */
public final class MediationRules {
    /** Whoever does not want to mediate goes to arbitration. */
    static final Rule VOLUNTARY = Instruments.ofDisputeLaw("mediation-voluntary", "第五条");

    /** Ten workers and more with a common claim can be represented. */
    static final Rule COLLECTIVE = Instruments.ofDisputeLaw("collective-dispute-10-workers", "第七条");

    /** Three to five stand for the others. */
    static final Rule REPRESENTATIVES =
            Rule.since(LocalDate.of(2009, 1, 1), "representatives-3-to-5", "劳动人事争议仲裁办案规则", "第五条");

    /** Nobody listens unless both parties ask for it. */
    static final Rule NOT_PUBLIC = Instruments.ofEnterpriseRules("mediation-not-public", "第二十四条");

    /** Mediation goes on when both parties agree. */
    static final Rule EXTENSION = Instruments.ofEnterpriseRules("mediation-extended-by-both", "第二十九条");

    /** What is agreed is written down: who owes what, until when, how. */
    static final Rule IN_WRITING = Instruments.ofDisputeLaw("agreement-in-writing", "第十四条第一款");

    /** Before a people's committee it can be said. */
    static final Rule ORAL = Instruments.ofPeoplesMediationLaw("oral-agreement", "第二十八条、第三十条");

    /** Both parties, the mediator and the seal make it effective; then it binds. */
    static final Rule EFFECT = Instruments.ofDisputeLaw("agreement-effect", "第十四条第二款");

    /** A court orders the employer to pay what was agreed: wages, medical costs of work injuries, severance, damages. */
    static final Rule PAYMENT_ORDER = Instruments.ofDisputeLaw("payment-order", "第十六条");

    /** To claim interrupts the limitation of arbitration. */
    static final Rule INTERRUPTED_BY_CLAIM = Instruments.ofDisputeLaw("limitation-interrupted-by-claim", "第二十七条第二款");

    /** So does a mediation that is refused, fails, or is not kept to. */
    static final Rule INTERRUPTED_BY_FAILURE =
            Instruments.ofEnterpriseRules("limitation-interrupted-by-failure", "第三十一条");

    static final int FEWEST_REPRESENTATIVES = 3;
    static final int MOST_REPRESENTATIVES = 5;

    private MediationRules() {}

    /** Every limit of mediation. */
    public static List<DatedLimit> limits() {
        return MediationLimits.all();
    }

    /** Every rule about bodies and cases, its limits left out. */
    public static List<Rule> all() {
        return Stream.concat(
                        Stream.of(LegalBases.NAMED_BODIES, LegalBases.ENTERPRISE, LegalBases.PEOPLES),
                        Stream.concat(CommitteeRules.ALL.stream(), ofCases()))
                .toList();
    }

    private static Stream<Rule> ofCases() {
        return Stream.of(
                VOLUNTARY,
                COLLECTIVE,
                REPRESENTATIVES,
                NOT_PUBLIC,
                EXTENSION,
                IN_WRITING,
                ORAL,
                EFFECT,
                PAYMENT_ORDER,
                INTERRUPTED_BY_CLAIM,
                INTERRUPTED_BY_FAILURE);
    }
}
