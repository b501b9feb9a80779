package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.NotPermitted;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.api.calendar.CalendarCommand;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyRejection;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeCommand.ReceiveReport;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.jurisdiction.JurisdictionRejection;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.MediationBodyRejection;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectId;
import org.hemu.api.person.SubjectRejection;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.ReceptionCommand;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Holds every command against the table of authority before any handler sees it, whoever sends it; each time anew when it is
 * decided anew. Commands that follow from another inside its handler are decided on the authority of that one.
 */
public final class AuthorityCheck implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final LogSurroundings log;
    private final MediationTargets mediation;
    private final PetitionTargets petitions;
    private final InspectionTargets inspection;
    private final ReadingInFull inFull;

    public AuthorityCheck(LogSurroundings log) {
        this.log = log;
        this.mediation = new MediationTargets(log);
        this.petitions = new PetitionTargets(log);
        this.inspection = new InspectionTargets(log);
        this.inFull = new ReadingInFull(log, mediation, petitions, inspection);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = work.getMessage();
        if (!(message.getPayload() instanceof Command command)
                || !(message.getMetaData().get(Commands.TODAY) instanceof LocalDate today)) {
            throw new IllegalStateException("nobody can tell what is asked for: " + message.getPayloadType());
        }
        Actor actor = ProvenanceMetadata.provenance(message.getMetaData()).actor();
        Optional<Rejection> denial = denial(command, actor, today);
        if (denial.isPresent()) {
            throw new AuthorityDenied(denial.get());
        }
        if (command instanceof RelationshipCommand.FileHire hire) {
            work.afterCommit(_ -> log.filed(hire.relationshipId(), hire.employerId()));
        }
        return chain.proceed();
    }

    /** Why the actor may not do it, if so. */
    public Optional<Rejection> denial(Command command, Actor actor, LocalDate today) {
        Operation operation = Operation.of(command.getClass());
        NotPermitted notPermitted = new NotPermitted(operation, actor.role());
        if (!Authority.table().everPermits(operation, actor.role())) {
            return Optional.of(notPermitted);
        }
        if (command instanceof SubjectCommand.DisclosePersonalData c) {
            Optional<Rejection> notOfDuty = ReadingInFull.denial(c, actor);
            if (notOfDuty.isPresent()) {
                return notOfDuty;
            }
        }
        if (command instanceof IntakeCommand.ApplyForMediation c
                && actor.role() == Role.EMPLOYER_AGENT
                && c.applicant() != Side.EMPLOYER) {
            return Optional.of(notPermitted);
        }
        List<Target> targets = targets(command, actor, today);
        return switch (Authority.table().judge(operation, actor, targets)) {
            case PERMITTED ->
                command instanceof SubjectCommand.DisclosePersonalData c
                        ? inFull.denial(c, actor, targets)
                        : Optional.empty();
            case NOT_PERMITTED -> Optional.of(notPermitted);
            case UNSEEN -> Optional.of(unknown(command));
        };
    }

    private static Rejection noBody(MediationBodyId id) {
        return new MediationBodyRejection.MediationBodyUnknown(id, "/bodyId");
    }

    /** Everything that the actor needs authority over; nothing when there is no such thing. */
    private List<Target> targets(Command command, Actor actor, LocalDate today) {
        return switch (command) {
            case CalendarCommand _ -> List.of(Target.WHOLE_SYSTEM);
            case JurisdictionCommand.ReparentJurisdiction c -> List.of(Target.unit(c.code()), Target.unit(c.newCode()));
            case JurisdictionCommand.AbolishJurisdiction c ->
                Stream.concat(Stream.of(c.code()), Stream.ofNullable(c.successor()))
                        .map(Target::unit)
                        .toList();
            case JurisdictionCommand c -> List.of(Target.unit(c.code()));
            case EmployerCommand.RegisterEmployer c -> List.of(Target.unit(c.jurisdiction()));
            case EmployerCommand c -> employer(c.employerId(), today);
            case RelationshipCommand.FileHire c -> employer(c.employerId(), today);
            case RelationshipCommand c ->
                log.employerOf(c.relationshipId())
                        .map(employer -> employer(employer, today))
                        .orElse(List.of());
            case SubjectCommand.ProposeErasure c -> holding(c.subject(), c.jurisdiction(), today);
            case SubjectCommand.ConfirmErasure c -> {
                SubjectEvent.ErasureProposed proposed = log.subject(c.subject()).proposed();
                yield proposed == null
                        ? ofOne(Operation.CONFIRM_ERASURE, actor, holding(c.subject(), null, today))
                        : holding(c.subject(), proposed.jurisdiction(), today);
            }
            case SubjectCommand.WithdrawErasure c -> {
                SubjectEvent.ErasureProposed proposed = log.subject(c.subject()).proposed();
                yield proposed == null
                        ? ofOne(Operation.WITHDRAW_ERASURE, actor, holding(c.subject(), null, today))
                        : List.of(handledBy(proposed.jurisdiction(), today));
            }
            case SubjectCommand.RestrictProcessing c -> holding(c.subject(), c.jurisdiction(), today);
            case SubjectCommand.LiftRestriction c -> ofOne(Operation.LIFT_RESTRICTION, actor, lifting(c, today));
            case SubjectCommand.DisclosePersonalData c ->
                log.employerOfRecord(c.record())
                        .map(employer -> employer(employer, today))
                        .orElseGet(() -> ofRecord(c.record(), today));
            case MediationBodyCommand.EstablishMediationBody c -> List.of(Target.unit(c.jurisdiction()));
            case MediationBodyCommand c -> mediation.ofBody(c.bodyId(), null, today);
            case IntakeCommand.ApplyForMediation c ->
                mediation.ofBody(c.bodyId(), c.dispute().employer(), today);
            case IntakeCommand.InitiateMediation c ->
                mediation.ofBody(c.bodyId(), c.dispute().employer(), today);
            case MediationCaseCommand c -> mediation.ofCase(c.caseId(), today);
            case PetitionCommand c -> petitions.of(c, today);
            case InspectionBodyCommand c -> inspection.of(c, today);
            case InspectionCaseCommand c -> inspection.of(c, today);
            case CorrectionCommand c ->
                log.employerOfRecord(c.record())
                        .map(employer -> employer(employer, today))
                        .orElse(List.of());
            default -> throw new IllegalArgumentException("no target of " + command.getClass());
        };
    }

    /** A record of a case, or of a body; nothing when the id is of neither. */
    private List<Target> ofRecord(String id, LocalDate today) {
        return Stream.of(
                        mediation.ofRecord(id, today),
                        petitions.ofCase(new CaseId(id), today),
                        inspection.ofRecord(id, today))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Each of those that may lift a restriction: the unit that handles it and, where a duty has arisen, whoever has it, for that
     * one cannot fulfil it otherwise. Where nothing is restricted, whoever holds the person may be told so.
     */
    private List<Target> lifting(SubjectCommand.LiftRestriction command, LocalDate today) {
        SubjectEvent.ProcessingRestricted restricted =
                log.subject(command.subject()).restricted();
        if (restricted == null) {
            return holding(command.subject(), null, today);
        }
        Stream<Target> handling = Stream.of(handledBy(restricted.jurisdiction(), today));
        return (command.reason() == LiftingReason.DUTY_ARISEN
                        ? Stream.concat(handling, dutiesAbout(command.subject(), today))
                        : handling)
                .toList();
    }

    /** The employers that need the person now, and the units of cases that do. */
    private Stream<Target> dutiesAbout(SubjectId subject, LocalDate today) {
        return Stream.concat(
                log.employersInNeedOf(subject).stream().flatMap(id -> employer(id, today).stream()),
                log.unitsInNeedOf(subject, today).stream().map(unit -> handledBy(unit, today)));
    }

    /** Where each is enough: one that the actor has authority over. The others are none of their business. */
    private static List<Target> ofOne(Operation operation, Actor actor, List<Target> each) {
        return each.stream()
                .filter(one -> Authority.table().judge(operation, actor, List.of(one)) == Authority.Verdict.PERMITTED)
                .findFirst()
                .map(List::of)
                .orElse(each);
    }

    /** The unit that handles it, once there is one, and everybody who holds the person: employers, and units with cases. */
    private List<Target> holding(SubjectId subject, @Nullable JurisdictionCode unit, LocalDate today) {
        return Stream.concat(
                        Stream.concat(Stream.ofNullable(unit), log.unitsHolding(subject).stream())
                                .map(code -> handledBy(code, today)),
                        log.employersHolding(subject).stream().flatMap(id -> employer(id, today).stream()))
                .toList();
    }

    /** The unit that something was left to, or whoever took over from it. */
    private Target handledBy(JurisdictionCode unit, LocalDate today) {
        return Target.unit(log.accountableFor(unit, today));
    }

    private List<Target> employer(EmployerId id, LocalDate today) {
        return log.placeOf(id)
                .map(place -> List.of(Target.employer(log.holderOf(id), log.accountableFor(place, today))))
                .orElse(List.of());
    }

    /** What the aggregate answers when there is no such thing, to the letter. */
    private static Rejection unknown(Command command) {
        return switch (command) {
            case JurisdictionCommand c -> new JurisdictionRejection.JurisdictionUnknown(c.code());
            case EmployerCommand c -> new EmploymentRejection.EmployerUnknown(c.employerId());
            case RelationshipCommand.FileHire c ->
                new EmploymentRejection.EmployerUnknown(c.employerId(), "/employerId");
            case RelationshipCommand c -> new EmploymentRejection.RelationshipUnknown(c.relationshipId());
            case SubjectCommand c -> new SubjectRejection.SubjectUnknown(c.subject());
            case MediationBodyCommand c -> new MediationBodyRejection.MediationBodyUnknown(c.bodyId(), "");
            case IntakeCommand.ApplyForMediation c -> noBody(c.bodyId());
            case IntakeCommand.InitiateMediation c -> noBody(c.bodyId());
            case MediationCaseCommand c -> new CaseworkRejection.CaseUnknown(c.caseId());
            case ReceptionCommand.RegisterPetition c -> new JurisdictionRejection.JurisdictionUnknown(c.jurisdiction());
            case PetitionCommand c -> new CaseworkRejection.CaseUnknown(c.caseId());
            case InspectionBodyCommand.EstablishInspectionBody c ->
                new JurisdictionRejection.JurisdictionUnknown(c.jurisdiction());
            case InspectionBodyCommand c -> new InspectionBodyRejection.InspectionBodyUnknown(c.bodyId(), "");
            case ReceiveReport c -> new InspectionBodyRejection.InspectionBodyUnknown(c.bodyId(), "/bodyId");
            case ReceiveComplaint c -> new InspectionBodyRejection.InspectionBodyUnknown(c.bodyId(), "/bodyId");
            case InspectionCaseCommand c -> new CaseworkRejection.CaseUnknown(c.caseId());
            case CorrectionCommand c -> new SubjectRejection.SubjectUnknown(c.subject());
            default -> throw new IllegalArgumentException("no target of " + command.getClass());
        };
    }
}
