package org.hemu.query.person;

import java.util.function.Predicate;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.Relationship;
import org.hemu.query.inspection.InspectionBodyOnFile;
import org.hemu.query.inspection.InspectionOnFile;
import org.hemu.query.mediation.BodyOnFile;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.petition.PetitionOnFile;
import org.hemu.query.shared.Rows;

/**
 * What files of subjects are made of, as far as the reader may see files.
 *
 * @param relationships those of which the reader may see files
 * @param employers likewise
 * @param cases likewise
 * @param bodies likewise
 * @param inspections likewise
 * @param inspectionBodies likewise
 * @param petitions likewise
 * @param waiting all erasures that wait
 * @param handledBy whether the reader may see what the unit handles
 */
public record HeldRows(
        Rows<Relationship> relationships,
        Rows<Employer> employers,
        Rows<CaseOnFile> cases,
        Rows<BodyOnFile> bodies,
        Rows<InspectionOnFile> inspections,
        Rows<InspectionBodyOnFile> inspectionBodies,
        Rows<PetitionOnFile> petitions,
        Rows<WaitingBucket> waiting,
        Predicate<JurisdictionCode> handledBy) {}
