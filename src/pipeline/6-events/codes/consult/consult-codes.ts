/**
 * The codes of a contact. PLOVER: a meeting that is still to be is an AGREE (CAMEO 036), one that is called off a REJECT of a meeting (CAMEO 125); all
 * others are a CONSULT, with the visitor as the one who acts.
 */
import type { Contact } from '../../../../model/contact.js';
import type { CodedEvent, Modality, PloverRoot } from '../../../../model/event.js';
import { absent, type Evidence, inferred, stated } from '../../../../model/evidence.js';
import { cameoOf } from '../../../../plover/cameo/cameo-of.js';
import { contextsOf } from '../../../../plover/contexts.js';
import { quadOf } from '../../../../plover/quad.js';
import type { Host } from './host.js';

type Codes = Pick<CodedEvent, 'root' | 'mode' | 'contexts' | 'quad' | 'cameo' | 'modality'> & {
  readonly evidence: Pick<CodedEvent['evidence'], 'root' | 'mode' | 'contexts' | 'cameo' | 'modality'>;
};

const ROOTS: Readonly<Record<Contact['status'], PloverRoot>> = {
  held: 'CONSULT',
  denied: 'CONSULT',
  planned: 'AGREE',
  cancelled: 'REJECT',
};

const MODALITIES: Readonly<Record<Contact['status'], Modality>> = {
  held: 'done',
  denied: 'denied',
  planned: 'planned',
  cancelled: 'done',
};

/** What is known of a contact besides itself. */
export interface Circumstances {
  readonly sideCount: number;
  readonly host: Host;
  /** Those of the clauses that tell of it. */
  readonly words: string;
  /** Only someone in the report tells of it. */
  readonly isReported: boolean;
}

export function consultCodes(contact: Contact, { sideCount, host, words, isReported }: Circumstances): Codes {
  const root = ROOTS[contact.status];
  const { mode, evidence } = modeOf(root, contact, sideCount, host);
  const contexts = contextsOf([words, contact.format ?? '']);
  const modality = MODALITIES[contact.status];
  const isSaid = isReported && modality === 'done';
  return {
    ...{ root, mode, contexts },
    quad: quadOf(root),
    cameo: root === 'AGREE' ? '036' : cameoOf(root, { mode, contexts, words }),
    modality: isSaid ? 'reported' : modality,
    evidence: {
      root: inferred('contact'),
      mode: evidence,
      contexts: contexts.length > 0 ? stated('context-words') : absent('no-context-words'),
      cameo: inferred('codebook'),
      modality: isSaid ? stated('in-statement') : contact.evidence.status,
    },
  };
}

interface ModeTold {
  readonly mode: string | null;
  readonly evidence: Evidence;
}

const REMOTE: ReadonlySet<Contact['kind']> = new Set(['call', 'video call']);
/** "trilateral", "in the G7 format" */
const OF_MANY = /\b(?:multi|tri|quadri)lateral|\bG\d+\b|\bsummit\b/i;

function modeOf(root: PloverRoot, contact: Contact, sideCount: number, host: Host): ModeTold {
  if (root === 'REJECT') return { mode: 'meet', evidence: inferred('contact') };
  if (root !== 'CONSULT') return { mode: null, evidence: absent('no-mode-words') };
  if (REMOTE.has(contact.kind)) return { mode: 'phone', evidence: contact.evidence.kind };
  const isOfMany = sideCount > 2 && (contact.kind === 'summit' || OF_MANY.test(contact.format ?? ''));
  if (isOfMany) return { mode: 'multilateral', evidence: inferred('sides-of-contact') };
  if (contact.kind === 'visit') return { mode: 'visit', evidence: contact.evidence.kind };
  if (host === 'elsewhere') return { mode: 'third-party', evidence: inferred('place-of-contact') };
  return host ? { mode: 'visit', evidence: inferred('place-of-contact') } : { mode: null, evidence: absent('no-mode-words') };
}
