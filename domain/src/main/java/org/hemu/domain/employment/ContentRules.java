package org.hemu.domain.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/** All rules that comment the content of a filing, in the order of their articles. */
public final class ContentRules {
    private ContentRules() {}

    private interface Comment {
        Optional<Finding> on(Dossier dossier);
    }

    private static final List<Comment> COMMENTS = List.of(
            MinimumAge::comment,
            WrittenContract::late,
            WrittenContract::missing,
            OpenEnded::deemed,
            OpenEnded::afterTenYears,
            OpenEnded::afterTwoFixedTerms,
            Probation::overCap,
            Probation::twice,
            Probation::outsideTerm,
            DispatchTerm::comment,
            Ending::barredByProtection,
            Ending::expiryExtendedByProtection,
            Ending::groundDoesNotFit,
            Ending::severanceUnpaid,
            Ending::severanceAfterTaskUnpaid,
            Ending::certificateLate);

    static List<Finding> findings(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        COMMENTS.forEach(comment -> comment.on(dossier).ifPresent(findings::add));
        return List.copyOf(findings);
    }

    /** Every rule of employment filing with its article and dates, deadlines included. */
    public static List<Rule> all() {
        return Stream.concat(
                        FilingDeadline.ALL.stream().map(FilingDeadline::rule),
                        Stream.of(
                                MinimumAge.RULE,
                                WrittenContract.WITHIN_ONE_MONTH,
                                WrittenContract.STILL_MISSING,
                                OpenEnded.DEEMED,
                                OpenEnded.TEN_YEARS,
                                OpenEnded.TWO_FIXED_TERMS,
                                Probation.CAP,
                                Probation.ONCE,
                                Probation.INSIDE_TERM,
                                DispatchTerm.RULE,
                                Ending.PROTECTION,
                                Ending.EXPIRY_EXTENDED,
                                Ending.GROUND,
                                Ending.SEVERANCE,
                                Ending.TASK_SEVERANCE,
                                Ending.CERTIFICATE))
                .toList();
    }
}
