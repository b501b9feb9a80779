package org.hemu.api.inspection;

import org.hemu.api.casework.CaseworkEvent;

/** What has happened in an inspection case. Who reported stands in one event only, and in no other. */
public sealed interface InspectionCaseEvent extends CaseworkEvent
        permits IntakeEvent, InvestigationEvent, HearingEvent, DecisionEvent, CustodyEvent {}
