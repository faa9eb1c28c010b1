/** A dossier of a ledger as one file that needs nothing else. */
import type { DossierDetail } from '../../model/ledger/dossier-entry.js';
import type { PageOptions } from '../html/document-html.js';
import { ofDossier } from './side-by-side.js';
import { sideBySideHtml } from './side-by-side-html.js';

/** The whole document. */
export const dossierHtml = (dossier: DossierDetail, options: PageOptions): string => sideBySideHtml(ofDossier(dossier), options);
