package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/** Nobody under 16 may be employed (劳动法 第十五条). */
final class MinimumAge {
    static final Rule RULE = Rule.since(LocalDate.of(1995, 1, 1), "minimum-age-16", "劳动法", "第十五条");
    private static final int YEARS = 16;

    private MinimumAge() {}

    static Optional<Finding> comment(Dossier dossier) {
        PersonalData person = dossier.person();
        IdentityDocument document = person == null ? null : person.document();
        if (!(dossier.content() instanceof FilingContent.Hire hire)
                || !RULE.inForceOn(hire.startedOn())
                || document == null
                || document.kind() != IdentityDocument.Kind.CITIZEN_ID) {
            return Optional.empty();
        }
        return CitizenIdNumber.bornOn(document.number())
                .map(born -> born.plusYears(YEARS))
                .filter(sixteen -> hire.startedOn().isBefore(sixteen))
                .map(sixteen ->
                        RULE.finding(Map.of("startedOn", hire.startedOn().toString())));
    }
}
