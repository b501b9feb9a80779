package org.hemu.command.dispatch;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.PurposeNotOfDuty;
import org.hemu.api.authority.PurposesOfDuty;
import org.hemu.api.authority.Target;
import org.hemu.api.casework.CaseId;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.person.PersonalDataLaw;

/** Whether somebody may be told a person in full: for a purpose of their duty, and in a record that the purpose is about. */
final class ReadingInFull {
    private static final Set<DisclosurePurpose> TELLING_INFORMANTS =
            EnumSet.of(DisclosurePurpose.INSPECTION, DisclosurePurpose.AUDIT);

    private final LogSurroundings log;
    private final MediationTargets mediation;
    private final PetitionTargets petitions;
    private final InspectionTargets inspection;

    ReadingInFull(
            LogSurroundings log, MediationTargets mediation, PetitionTargets petitions, InspectionTargets inspection) {
        this.log = log;
        this.mediation = mediation;
        this.petitions = petitions;
        this.inspection = inspection;
    }

    /** Why not, whatever the record is, if so. */
    static Optional<Rejection> denial(DisclosePersonalData command, Actor actor) {
        return PurposesOfDuty.of(actor.role()).contains(command.purpose())
                ? Optional.empty()
                : Optional.of(notOfDuty(command, actor));
    }

    /**
     * Why not in this record, which is within their authority; not every case may be read by whoever may read employers, and
     * what the record is of is told to those only who may read it.
     */
    Optional<Rejection> denial(DisclosePersonalData command, Actor actor, List<Target> record) {
        boolean reads = Stream.of(
                        mediation.reading(command.record()),
                        petitions.reading(command.record()),
                        inspection.reading(command.record()))
                .flatMap(readings -> readings)
                .allMatch(reading -> Authority.table().judge(reading, actor, record) == Authority.Verdict.PERMITTED);
        if (!reads) {
            return Optional.of(new SubjectUnknown(command.subject()));
        }
        if (isInformant(command) && !TELLING_INFORMANTS.contains(command.purpose())) {
            return Optional.of(notOfDuty(command, actor));
        }
        return log.kindOf(command.record())
                .filter(kind -> !PurposesOfDuty.records(command.purpose()).contains(kind))
                .map(_ -> notOfDuty(command, actor));
    }

    /** Whoever stands in an inspection case and did not complain has reported (为举报人保密, 劳动保障监察条例 第九条). */
    private boolean isInformant(DisclosePersonalData command) {
        return log.inspection()
                .factsOf(new CaseId(command.record()))
                .filter(facts -> !facts.complainants().contains(command.subject()))
                .isPresent();
    }

    private static Rejection notOfDuty(DisclosePersonalData command, Actor actor) {
        return new PurposeNotOfDuty(command.purpose(), actor.role(), PersonalDataLaw.WITHIN_DUTY.citation());
    }
}
