package org.hemu.query.inspection;

import org.hemu.query.casework.CaseClocks;
import org.hemu.query.matter.Matter;
import org.hemu.query.shared.Rows;

/**
 * What files of inspection cases are made of.
 *
 * @param cases those that the actor may see
 * @param clocks of all cases; they are asked for those alone
 * @param matters likewise
 * @param bodies those that the actor may see
 */
public record InspectionRows(
        Rows<InspectionOnFile> cases,
        Rows<CaseClocks> clocks,
        Rows<Matter> matters,
        Rows<InspectionBodyOnFile> bodies) {}
