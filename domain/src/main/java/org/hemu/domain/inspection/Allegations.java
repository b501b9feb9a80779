package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.CountImpossible;
import org.hemu.api.inspection.InspectionCaseRejection.EmployerUnidentified;
import org.hemu.api.inspection.InspectionCaseRejection.MatterNamedTwice;
import org.hemu.api.inspection.InspectionCaseRejection.OutsideJurisdiction;
import org.hemu.api.inspection.InspectionCaseRejection.ViolationEndsTooEarly;
import org.hemu.api.inspection.InspectionCaseRejection.ViolationTooOld;
import org.hemu.api.inspection.Matters;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.shared.Refusals;

/** What holds for every allegation, and whether it is one that the inspection looks into. */
final class Allegations {
    private Allegations() {}

    /** Why nothing of the kind can be alleged on the day. */
    static Optional<? extends Rejection> wrong(Allegation alleged, LocalDate on) {
        LocalDate ended = alleged.endedOn();
        return Refusals.first(
                () -> JurisdictionCode.isWellFormed(alleged.placeOfEmployment().value())
                        ? Optional.empty()
                        : Optional.of(new UnitNotInForce(alleged.placeOfEmployment(), "/allegation/placeOfEmployment")),
                () -> twice(alleged.matters()),
                () -> BusinessDay.wrong(alleged.from(), on, "/allegation/from"),
                () -> ended != null && ended.isBefore(alleged.from())
                        ? Optional.of(new ViolationEndsTooEarly(alleged.from(), ended, "/allegation/endedOn"))
                        : Optional.empty(),
                () -> ended == null ? Optional.empty() : BusinessDay.wrong(ended, on, "/allegation/endedOn"),
                () -> impossible(alleged.workersConcerned(), "/allegation/workersConcerned"),
                () -> Parties.impossible(alleged.claimedFen(), "/allegation/claimedFen"));
    }

    private static Optional<InspectionCaseRejection> twice(Matters matters) {
        Set<InspectedMatter> seen = EnumSet.noneOf(InspectedMatter.class);
        return Stream.concat(Stream.of(matters.primary()), matters.others().stream())
                .filter(matter -> !seen.add(matter))
                .findFirst()
                .map(matter -> new MatterNamedTwice(matter, "/allegation/matters/others"));
    }

    static Optional<InspectionCaseRejection> impossible(int count, String pointer) {
        return count > 0 ? Optional.empty() : Optional.of(new CountImpossible(count, pointer));
    }

    /**
     * Until when a violation is looked into; empty while it goes on (劳动保障监察条例 第二十条). Nobody has to do anything within
     * these years, so a day off does not prolong them.
     */
    static Optional<LocalDate> lookedIntoUntil(Allegation alleged) {
        return Optional.ofNullable(alleged.endedOn())
                .map(ended -> ended.plusYears(InspectionRules.YEARS_OF_LIMITATION));
    }

    /** Whether it came too late, on the day on which it came. */
    static boolean isTooOld(Allegation alleged, LocalDate receivedOn) {
        return lookedIntoUntil(alleged).filter(receivedOn::isAfter).isPresent();
    }

    /** Whether the employer employs people where the body inspects. */
    static boolean isInside(CaseFacts facts) {
        return facts.jurisdiction().contains(facts.allegation().placeOfEmployment());
    }

    /** Why a matter cannot be taken: one of the conditions of the law is not met. */
    static Optional<InspectionCaseRejection> unacceptable(CaseFacts facts) {
        Allegation alleged = facts.allegation();
        return Refusals.first(
                () -> lookedIntoUntil(alleged)
                        .filter(facts.openedOn()::isAfter)
                        .map(last -> new ViolationTooOld(last, InspectionRules.TWO_YEARS.citation(), "")),
                () -> Parties.isNamed(alleged.employer())
                        ? Optional.empty()
                        : Optional.of(new EmployerUnidentified(InspectionRules.IDENTIFIED.citation(), "")),
                () -> isInside(facts)
                        ? Optional.empty()
                        : Optional.of(new OutsideJurisdiction(
                                alleged.placeOfEmployment(),
                                facts.jurisdiction(),
                                InspectionRules.PLACE.citation(),
                                "")));
    }
}
