package org.hemu.domain.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.compliance.ComplianceGrading;
import org.hemu.domain.shared.Rule;

/** What the law says about an inspection case, besides its limits. */
public final class InspectionRules {
    /** Authorities of a county and above inspect, none below. */
    static final Rule COUNTY = Instruments.ofRegulations("inspection-at-county-and-above", "第十三条");

    /** The authority of the place of employment is competent, or one above it. */
    static final Rule PLACE = Instruments.ofRegulations("inspection-at-place-of-employment", "第十三条");

    /** Who reported is kept secret, and apart. */
    static final Rule SECRECY = Instruments.ofRegulations("informant-kept-secret", "第九条");

    /** A complaint names an employer that harmed whoever complains; who complains is told what is missing. */
    static final Rule IDENTIFIED = Instruments.ofProvisions("complaint-names-employer", "第十八条");

    /** What ended more than two years ago is not looked into. */
    static final Rule TWO_YEARS = Instruments.ofRegulations("violation-within-2-years", "第二十条");

    /** What is to be dealt with in a procedure for disputes goes there. */
    static final Rule OTHER_PROCEDURE = Instruments.ofRegulations("redirected-to-other-procedure", "第二十一条");

    /** Whoever complains to an authority interrupts the limitation of arbitration. */
    static final Rule INTERRUPTION =
            Rule.since(Instruments.DISPUTE_LAW, "limitation-interrupted-by-request", "劳动争议调解仲裁法", "第二十七条第二款");

    /** Two inspectors at least. */
    static final Rule TWO_INSPECTORS = Instruments.ofRegulations("two-inspectors", "第十六条");

    /** With cards, which they show. */
    static final Rule CARDS = Instruments.ofRegulations("inspectors-show-cards", "第十六条");

    /** A group incident is acted upon at once. */
    static final Rule GROUP_INCIDENT = Instruments.ofRegulations("group-incident-at-once", "第十四条");

    /** A complex case is investigated longer, when the head of the authority approves. */
    static final Rule LONGER_INVESTIGATION =
            Instruments.ofRegulations("investigation-extended-30-working-days", "第十七条");

    /** A decision is put off, when the head of the authority approves. */
    static final Rule LATER_DECISION = Instruments.ofProvisions("inspection-decision-extended", "第三十七条");

    /** What can be decided. */
    static final Rule DECISION = Instruments.ofRegulations("decision-after-investigation", "第十八条");

    /** The employer is heard before it is punished or handled. */
    static final Rule HEARD = Instruments.ofRegulations("heard-before-decision", "第十九条");

    /** Whoever was ordered to pay wages and did not pays more. */
    static final Rule EXTRA_DAMAGES = Instruments.ofRegulations("extra-damages-50-to-100-percent", "第二十六条");

    /** A major violation is made public. */
    static final Rule PUBLICATION = Instruments.ofRegulations("violation-made-public", "第二十二条");

    static final int FEWEST_INSPECTORS = 2;
    static final int MORE_DAYS_OF_INVESTIGATION = 30;
    static final int YEARS_OF_LIMITATION = 2;

    private InspectionRules() {}

    /** Every limit of inspection. */
    public static List<DatedLimit> limits() {
        return InspectionLimits.all();
    }

    /** Every rule about bodies and cases, its limits left out. */
    public static List<Rule> all() {
        return Stream.of(ofCases(), HearingRules.ALL.stream(), Stream.of(ComplianceGrading.RULE))
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule> ofCases() {
        return Stream.of(
                COUNTY,
                PLACE,
                SECRECY,
                IDENTIFIED,
                TWO_YEARS,
                OTHER_PROCEDURE,
                INTERRUPTION,
                TWO_INSPECTORS,
                CARDS,
                GROUP_INCIDENT,
                LONGER_INVESTIGATION,
                LATER_DECISION,
                DECISION,
                HEARD,
                EXTRA_DAMAGES,
                PUBLICATION);
    }
}
