package org.hemu.query.mediation;

import org.hemu.query.casework.CaseClocks;
import org.hemu.query.matter.Matter;
import org.hemu.query.shared.Rows;

/**
 * What files of cases are made of.
 *
 * @param cases those that the actor may see
 * @param clocks of all cases; they are asked for those alone
 * @param matters likewise
 */
public record CaseRows(Rows<CaseOnFile> cases, Rows<CaseClocks> clocks, Rows<Matter> matters) {}
