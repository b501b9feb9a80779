package org.hemu.query.petition;

import org.hemu.query.casework.CaseClocks;
import org.hemu.query.matter.Matter;
import org.hemu.query.shared.Rows;

/**
 * What files of petitions are made of.
 *
 * @param petitions those that the actor may see
 * @param clocks of all cases; they are asked for those alone
 * @param matters likewise
 */
public record PetitionRows(Rows<PetitionOnFile> petitions, Rows<CaseClocks> clocks, Rows<Matter> matters) {}
