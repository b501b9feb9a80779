package org.hemu.app.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.ApplicationForm;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.EmployerParty;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.WorkerParty;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.sealing.Vault;

/** Bodies and cases that are on record, whoever may have recorded them. */
public final class RecordedMediation {
    private static final LocalDate DAY = LocalDate.of(2012, 6, 1);

    private final RunningHemu hemu;

    public RecordedMediation(RunningHemu hemu) {
        this.hemu = hemu;
    }

    /** A committee of the employer, in that unit; answers its id. */
    public String body(String name, String unit, String employer) {
        MediationBodyId id = new MediationBodyId(id("body", name));
        record(
                "mediation-body",
                new MediationBodyEstablished(
                        id,
                        new JurisdictionCode(unit),
                        BodyKind.ENTERPRISE_COMMITTEE,
                        LegalBasis.DISPUTE_MEDIATION_LAW,
                        "某调解委员会",
                        new EmployerId(employer),
                        DAY));
        return id.value();
    }

    /** A dispute of the worker with the employer, before a body of that unit; answers its id. */
    public String mediationCase(String name, String unit, String employer, String worker) {
        CaseId id = new CaseId(id("case", name));
        SubjectId subject = new SubjectId(worker);
        SealedPerson person =
                hemu.bean(Vault.class).seal(subject, id.value(), new PersonalData("李强", null, null, null));
        record(
                "mediation-case",
                new MediationApplied(
                        id,
                        new JurisdictionCode(unit),
                        new MediationBodyId(id("body", name)),
                        Side.WORKER,
                        ApplicationForm.WRITTEN,
                        new DocumentDigest(DocumentKind.APPLICATION, "ab".repeat(32)),
                        new Dispute(
                                List.of(new WorkerParty(subject, person)),
                                new EmployerParty(new EmployerId(employer), null, null),
                                new Categories(DisputeCategory.PAY, List.of()),
                                false,
                                1_260_000L),
                        null,
                        id,
                        DAY,
                        null,
                        ClockChanges.starting(List.of(acceptance()))));
        return id.value();
    }

    private static Deadline acceptance() {
        return new Deadline(
                ClockKind.MEDIATION_ACCEPTANCE,
                new Citation("mediation-acceptance-3-working-days", "企业劳动争议协商调解规定", "第二十二条"),
                DAY,
                3,
                DayUnit.WORKING_DAY,
                List.of(),
                List.of(),
                17,
                LocalDate.of(2012, 6, 6),
                null);
    }

    /** 26 characters of base 32. */
    private static String id(String kind, String name) {
        return (kind + name.toLowerCase(Locale.ROOT) + "a".repeat(26)).substring(0, 26);
    }

    private void record(String type, Event event) {
        Provenance provenance = new Provenance(
                Actor.of("recorder", "记录", Role.MEDIATOR, event.jurisdiction(), "test"),
                "Recorded",
                "test",
                "test",
                null);
        hemu.bean(EventLog.class)
                .append(new Append(
                        List.of(hemu.bean(EventCodec.class)
                                .encode(type, 0, UUID.randomUUID().toString(), event, provenance)),
                        null));
    }

    /** Position of the last event. */
    public String position() {
        return String.valueOf(hemu.bean(EventLog.class).head() - 1);
    }
}
