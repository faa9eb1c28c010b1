/** Words for what is written, published or counted, by which a description is one of a document. */

const WORDS = `amendment analysis article bill book brief charter column communique communiqué complaint constitution count data declaration
  decree document dossier editorial e-mail email essay figures filing findings hypothesis hypotheses indictment law lawsuit legislation letter
  manifesto memo memoir memorandum order paper petition platform policies poll post press-release ranking readout record release report resolution
  ruling speeches statement statistics study studies survey text transcript treaty tweet`;

const DOCUMENTS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** "the report", "Findings" */
export function isDocumentWord(word: string): boolean {
  const lower = word.toLowerCase();
  return DOCUMENTS.has(lower) || DOCUMENTS.has(lower.replace(/s$/, ''));
}
