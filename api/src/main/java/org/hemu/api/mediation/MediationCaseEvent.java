package org.hemu.api.mediation;

import org.hemu.api.casework.CaseworkEvent;

/** What has happened in a mediation case. */
public sealed interface MediationCaseEvent extends CaseworkEvent
        permits IntakeEvent, ProceedingsEvent, AgreementEvent, RemedyEvent, CustodyEvent {}
