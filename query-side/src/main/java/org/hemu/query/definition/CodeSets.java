package org.hemu.query.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.PublishedLanguage;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.inspection.CancellationGround;
import org.hemu.api.inspection.CardEnd;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.InspectorPost;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.inspection.ReviewAuthority;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.petition.LegalRoute;
import org.hemu.api.petition.NonAcceptance;
import org.hemu.api.petition.Opinion;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.Role;
import org.hemu.api.shared.TextValue;
import org.hemu.domain.compliance.ComplianceRecord;
import org.hemu.eventstore.codec.EventCatalogue;
import org.hemu.query.casework.ClockStatus;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.FilingOnFile;
import org.hemu.query.employment.InitialFiling;
import org.hemu.query.inspection.InspectionOnFile;
import org.hemu.query.petition.PetitionOnFile;

/** All code sets. Which codes there are is said by the types that hold them; their names stand in one file for each set. */
public final class CodeSets {
    /** Every set, by kind of thing that it is about. */
    public static final List<CodeSet> ALL = Stream.of(
                    Stream.of(
                            CodeSet.of("registration-type", values(RegistrationType.ALL)),
                            constants("industry-edition", Industry.Edition.values())),
                    Stream.of(Industry.Edition.values()).map(CodeSets::industries),
                    Stream.of(
                            constants("enterprise-size", EnterpriseSize.values()),
                            constants("employer-status", Employer.Status.values()),
                            constants("code-change-ground", CodeChangeGround.values()),
                            constants("deregistration-reason", DeregistrationReason.values()),
                            CodeSet.inFile("headcount-source"),
                            constants("initial-filing-state", InitialFiling.State.values()),
                            constants("filing-kind", FilingOnFile.Kind.values()),
                            constants("filing-state", FilingOnFile.State.values()),
                            constants("return-reason", ReturnReason.values()),
                            constants("regime", Regime.values()),
                            constants("contract-type", Contract.Type.values()),
                            constants("working-hours", Contract.WorkingHours.values()),
                            constants("document-kind", IdentityDocument.Kind.values()),
                            CodeSet.of("ending-ground", values(List.of(EndingGround.values()))),
                            constants("protection", Protection.values()),
                            constants("erasure-ground", ErasureGround.values()),
                            constants("restriction-reason", RestrictionReason.values()),
                            constants("lifting-reason", LiftingReason.values()),
                            constants("disclosure-purpose", DisclosurePurpose.values()),
                            constants("correction-ground", CorrectionGround.values()),
                            constants("personal-field", PersonalField.values()),
                            constants("unit-kind", UnitKind.values()),
                            constants("role", Role.values())),
                    ofCasework(),
                    ofInspection(),
                    ofPetitions(),
                    Stream.of(
                            CodeSet.inFile("rule"),
                            CodeSet.inFile("rule-source"),
                            CodeSet.of("event-type", eventTypes()),
                            CodeSet.of("command", commands()),
                            CodeSet.inFile("field")))
            .flatMap(sets -> sets)
            .toList();

    private CodeSets() {}

    private static Stream<CodeSet> ofCasework() {
        return Stream.of(
                constants("clock-kind", ClockKind.values()),
                constants("clock-status", ClockStatus.values()),
                constants("case-stage", CaseStage.values()),
                constants("day-unit", DayUnit.values()),
                constants("channel", Channel.values()),
                constants("case-document-kind", DocumentKind.values()),
                constants("body-kind", BodyKind.values()),
                constants("legal-basis", LegalBasis.values()),
                constants("appointment-end", AppointmentEnd.values()),
                constants("application-form", ApplicationForm.values()),
                constants("side", Side.values()),
                constants("dispute-category", DisputeCategory.values()),
                constants("recusal-ground", RecusalGround.values()),
                constants("mediation-outcome", Outcome.values()),
                constants("agreement-form", AgreementForm.values()),
                constants("claim-kind", ClaimKind.values()),
                constants("performance-method", PerformanceMethod.values()),
                constants("signature", Signature.values()),
                constants("setting-aside-authority", SettingAsideAuthority.values()),
                constants("remedy", Remedy.values()),
                constants("remedy-result", RemedyResult.values()),
                constants("interruption-cause", InterruptionCause.values()));
    }

    private static Stream<CodeSet> ofInspection() {
        return Stream.of(
                constants("inspector-post", InspectorPost.values()),
                constants("card-end", CardEnd.values()),
                constants("inspected-matter", InspectedMatter.values()),
                constants("report-manner", ReportManner.values()),
                constants("missing-item", MissingItem.values()),
                constants("refusal-reason", RefusalReason.values()),
                constants("destination", Destination.values()),
                constants("cancellation-ground", CancellationGround.values()),
                constants("decision-kind", DecisionKind.values()),
                constants("penalty-kind", PenaltyKind.values()),
                constants("duty-kind", DutyKind.values()),
                constants("enforcement-result", EnforcementResult.values()),
                constants("review-authority", ReviewAuthority.values()),
                constants("inspection-outcome", InspectionOutcome.values()),
                constants("inspection-stage", InspectionStage.values()),
                constants("inspection-settlement", InspectionOnFile.Settlement.values()),
                constants("compliance-mark", ComplianceRecord.Mark.values()));
    }

    private static Stream<CodeSet> ofPetitions() {
        return Stream.of(
                constants("petition-form", PetitionForm.values()),
                constants("petition-kind", PetitionKind.values()),
                constants("petition-topic", PetitionTopic.values()),
                constants("petition-recipient", Recipient.values()),
                constants("non-acceptance", NonAcceptance.values()),
                constants("legal-route", LegalRoute.values()),
                constants("petition-instance", PetitionInstance.values()),
                constants("petition-opinion", Opinion.values()),
                constants("reclassification-ground", ReclassificationGround.values()),
                constants("supervision-ground", SupervisionGround.values()),
                constants("petition-stage", PetitionStage.values()),
                constants("petition-ending", PetitionOnFile.Ending.values()));
    }

    /** The set with the id. */
    public static Optional<CodeSet> find(String id) {
        return ALL.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    private static CodeSet constants(String id, Enum<?>[] constants) {
        return CodeSet.of(id, Stream.of(constants).map(Enum::name).toList());
    }

    private static List<String> values(List<? extends TextValue> values) {
        return values.stream().map(TextValue::value).toList();
    }

    /** Sections and divisions of one edition; a longer code is named by its division. */
    private static CodeSet industries(Industry.Edition edition) {
        return CodeSet.of("industry-" + edition.name().toLowerCase(Locale.ROOT).replace('_', '-'), edition.codes());
    }

    private static List<String> eventTypes() {
        return EventCatalogue.ofHemu().entries().stream()
                .map(EventCatalogue.Entry::name)
                .toList();
    }

    private static List<String> commands() {
        return PublishedLanguage.COMMANDS.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();
    }
}
