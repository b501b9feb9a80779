package org.hemu.domain.petition;

import java.util.List;
import java.util.stream.Stream;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedRule;
import org.hemu.domain.shared.Rule;

/** What the law says about a petition, besides its limits. */
public final class PetitionRules {
    /** A visit goes to the competent unit or the one above it. */
    static final DatedRule VISIT_LEVEL = PetitionInstruments.rule("petition-visit-to-own-or-next-level", "第十六条");

    /** Five at most speak for the others in a visit. */
    static final DatedRule REPRESENTATIVES = PetitionInstruments.rule("petition-5-representatives-at-most", "第十八条");

    /** The competent organ gets it from the office for letters and visits; no organ passes it on. */
    static final DatedRule FORWARDED_TO_COMPETENT =
            PetitionInstruments.rule("petition-forwarded-to-competent-organ", "第二十一条");

    /** What belongs before a court, a commission or an authority that reconsiders is not accepted (诉访分离). */
    static final DatedRule LEGAL_ROUTE = PetitionInstruments.rule("petition-has-legal-route", "第十四条、第二十一条");

    /** What another organ has accepted is not accepted again. */
    static final DatedRule ACCEPTED_ELSEWHERE = PetitionInstruments.rule("petition-accepted-elsewhere", "第十六条");

    /** What was re-examined is not accepted again on the same facts. */
    static final DatedRule FINAL = PetitionInstruments.rule("petition-final-after-reexamination", "第三十五条");

    /** The petitioner is told in writing whether it is accepted, and where to go if not, unless nobody knows who it is. */
    static final DatedRule WRITTEN_NOTICE = PetitionInstruments.rule("petition-notice-in-writing", "第二十一条、第二十二条");

    /** What accuses somebody does not get into their hands. */
    static final DatedRule NOT_TO_THE_ACCUSED = PetitionInstruments.rule("petition-not-to-the-accused", "第二十三条");

    /** A grave and urgent matter is reported upward at once. */
    static final DatedRule REPORTED_UPWARD = PetitionInstruments.rule("petition-reported-upward", "第二十六条");

    /** The petitioner is answered in writing. */
    static final DatedRule WRITTEN_REPLY = PetitionInstruments.rule("petition-reply-in-writing", "第三十二条");

    /** The head of the organ can give thirty days more to handle it, and the petitioner is told. */
    static final DatedRule EXTENSION = PetitionInstruments.rule("petition-extension-30-days", "第三十三条");

    /** The next higher organ reviews, the one above that re-examines. */
    static final DatedRule NEXT_HIGHER = PetitionInstruments.rule("petition-answered-by-next-higher", "第三十四条、第三十五条");

    /** The days of a hearing do not count in a re-examination. */
    static final DatedRule HEARING = PetitionInstruments.rule("petition-hearing-not-counted", "第三十五条");

    static final int MOST_REPRESENTATIVES = 5;
    static final int MOST_DAYS_MORE = 30;

    private PetitionRules() {}

    /** Every limit of petitions. */
    public static List<DatedLimit> limits() {
        return PetitionLimits.all();
    }

    /** Every rule about petitions, its limits left out. */
    public static List<Rule> all() {
        return Stream.of(
                        VISIT_LEVEL,
                        REPRESENTATIVES,
                        FORWARDED_TO_COMPETENT,
                        LEGAL_ROUTE,
                        ACCEPTED_ELSEWHERE,
                        FINAL,
                        WRITTEN_NOTICE,
                        NOT_TO_THE_ACCUSED,
                        REPORTED_UPWARD,
                        WRITTEN_REPLY,
                        EXTENSION,
                        NEXT_HIGHER,
                        HEARING)
                .flatMap(rule -> rule.versions().stream())
                .toList();
    }
}
