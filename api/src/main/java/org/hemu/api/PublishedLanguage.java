package org.hemu.api;

import java.util.List;
import org.hemu.api.calendar.CalendarCommand;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.inspection.DecisionCommand;
import org.hemu.api.inspection.HearingCommand;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InvestigationCommand;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.mediation.AgreementCommand;
import org.hemu.api.mediation.CustodyCommand;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.ProceedingsCommand;
import org.hemu.api.mediation.RemedyCommand;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.petition.HandlingCommand;
import org.hemu.api.petition.OversightCommand;
import org.hemu.api.petition.PetitionCustodyCommand;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.ReceptionCommand;
import org.hemu.api.petition.RecourseCommand;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.Event;

/** Everything that can be asked and everything that can happen: the sealed families of all capabilities. */
public final class PublishedLanguage {
    /** The families of commands. */
    public static final List<Class<? extends Command>> COMMANDS = List.of(
            CalendarCommand.class,
            JurisdictionCommand.class,
            EmployerCommand.class,
            RelationshipCommand.class,
            SubjectCommand.class,
            MediationBodyCommand.class,
            IntakeCommand.class,
            ProceedingsCommand.class,
            AgreementCommand.class,
            RemedyCommand.class,
            CustodyCommand.class,
            ReceptionCommand.class,
            HandlingCommand.class,
            RecourseCommand.class,
            OversightCommand.class,
            PetitionCustodyCommand.class,
            InspectionBodyCommand.class,
            org.hemu.api.inspection.IntakeCommand.class,
            InvestigationCommand.class,
            HearingCommand.class,
            DecisionCommand.class,
            org.hemu.api.inspection.CustodyCommand.class,
            CorrectionCommand.class);

    /** The families of events. */
    public static final List<Class<? extends Event>> EVENTS = List.of(
            CalendarEvent.class,
            JurisdictionEvent.class,
            EmployerEvent.class,
            RelationshipEvent.class,
            SubjectEvent.class,
            MediationBodyEvent.class,
            MediationCaseEvent.class,
            PetitionEvent.class,
            InspectionBodyEvent.class,
            InspectionCaseEvent.class);

    private PublishedLanguage() {}
}
