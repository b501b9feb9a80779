package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyRejection;
import org.hemu.api.mediation.MediationBodyRejection.LegalBasisDoesNotFit;
import org.hemu.api.mediation.MediationBodyRejection.LegalBasisNotInForce;
import org.hemu.domain.shared.Rule;

/** By which law a body can mediate, and since when. */
final class LegalBases {
    static final Rule NAMED_BODIES = Instruments.ofDisputeLaw("mediation-body-named-by-law", "第十条第一款");
    static final Rule ENTERPRISE = Instruments.ofEnterpriseRules("mediation-body-of-enterprise", "第二条");
    static final Rule PEOPLES = Instruments.ofPeoplesMediationLaw("mediation-body-of-peoples-mediation", "第八条、第三十四条");

    private static final Map<BodyKind, Set<LegalBasis>> FITTING = Map.of(
            BodyKind.ENTERPRISE_COMMITTEE,
            EnumSet.of(LegalBasis.DISPUTE_MEDIATION_LAW, LegalBasis.ENTERPRISE_MEDIATION_RULES),
            BodyKind.PEOPLES_MEDIATION_COMMITTEE,
            EnumSet.of(LegalBasis.DISPUTE_MEDIATION_LAW, LegalBasis.PEOPLES_MEDIATION_LAW),
            BodyKind.TOWNSHIP_BODY,
            EnumSet.of(
                    LegalBasis.DISPUTE_MEDIATION_LAW, LegalBasis.PEOPLES_MEDIATION_LAW, LegalBasis.JILIN_TRIAL_RULES),
            BodyKind.COMMUNITY_BODY,
            EnumSet.of(LegalBasis.PEOPLES_MEDIATION_LAW, LegalBasis.JILIN_TRIAL_RULES));

    private LegalBases() {}

    static Optional<MediationBodyRejection> wrong(BodyKind kind, LegalBasis basis, LocalDate day, String pointer) {
        if (!FITTING.getOrDefault(kind, Set.of()).contains(basis)) {
            return Optional.of(new LegalBasisDoesNotFit(kind, basis, NAMED_BODIES.citation(), pointer));
        }
        return rule(basis)
                .filter(rule -> !rule.inForceOn(day))
                .map(rule -> new LegalBasisNotInForce(basis, rule.effectiveFrom(), rule.citation(), pointer));
    }

    /** The trial rules of the province were in use in 2010; since when is not known. */
    private static Optional<Rule> rule(LegalBasis basis) {
        return switch (basis) {
            case DISPUTE_MEDIATION_LAW -> Optional.of(NAMED_BODIES);
            case ENTERPRISE_MEDIATION_RULES -> Optional.of(ENTERPRISE);
            case PEOPLES_MEDIATION_LAW -> Optional.of(PEOPLES);
            case JILIN_TRIAL_RULES -> Optional.empty();
        };
    }
}
