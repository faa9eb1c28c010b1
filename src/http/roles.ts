/** Who may do what, in one table: the lowest role that each operation of the server needs. */
import type { Role } from '../model/ledger/access.js';

/** `anyone`: without a token too. */
export type Needed = Role | 'anyone';

export const ROLES = {
  health: 'anyone',
  openApi: 'anyone',
  docs: 'anyone',
  getSession: 'reader',
  openSession: 'anyone',
  endSession: 'anyone',
  metrics: 'reader',
  listReports: 'reader',
  getReport: 'reader',
  getReportRecord: 'reader',
  listReportRevisions: 'reader',
  getReportSource: 'reader',
  addReport: 'editor',
  readReportAgain: 'editor',
  readAllAgain: 'editor',
  withdrawReport: 'admin',
  restoreReport: 'admin',
  searchStatements: 'reader',
  getFacets: 'reader',
  getStatement: 'reader',
  listCorrections: 'reader',
  correctStatement: 'editor',
  undoCorrection: 'editor',
  listActors: 'reader',
  getActor: 'reader',
  mergeActors: 'editor',
  splitActor: 'editor',
  undoActorChange: 'editor',
  listConversations: 'reader',
  getTimeline: 'reader',
  listContacts: 'reader',
  getContact: 'reader',
  listEvents: 'reader',
  getEvent: 'reader',
  listDossiers: 'reader',
  getDossier: 'reader',
  getDossierFile: 'reader',
  joinDossiers: 'editor',
  splitDossier: 'editor',
  undoDossierChange: 'editor',
  compareSources: 'editor',
  listImports: 'reader',
  getImport: 'reader',
  listImportItems: 'reader',
  startImport: 'editor',
  stopImport: 'editor',
  resumeImport: 'editor',
  exportStatements: 'reader',
  listChanges: 'reader',
  listTokens: 'admin',
  makeToken: 'admin',
  revokeToken: 'admin',
} as const satisfies Record<string, Needed>;

export type OperationId = keyof typeof ROLES;

const RANKS: Readonly<Record<Needed, number>> = { anyone: 0, reader: 1, editor: 2, admin: 3 };

/** Whether one of the role `has` may do what needs `needed`. */
export function suffices(has: Role | null, needed: Needed): boolean {
  return RANKS[has ?? 'anyone'] >= RANKS[needed];
}
