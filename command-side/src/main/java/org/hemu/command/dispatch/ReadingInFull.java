package org.hemu.command.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.PurposeNotOfDuty;
import org.hemu.api.authority.PurposesOfDuty;
import org.hemu.api.authority.Target;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectRejection.SubjectUnknown;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.person.PersonalDataLaw;

/** Whether somebody may be told a person in full: for a purpose of their duty, and in a record that the purpose is about. */
final class ReadingInFull {
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
        return log.kindOf(command.record())
                .filter(kind -> !PurposesOfDuty.records(command.purpose()).contains(kind))
                .map(_ -> notOfDuty(command, actor));
    }

    private static Rejection notOfDuty(DisclosePersonalData command, Actor actor) {
        return new PurposeNotOfDuty(command.purpose(), actor.role(), PersonalDataLaw.WITHIN_DUTY.citation());
    }
}
