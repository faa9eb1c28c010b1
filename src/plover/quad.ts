/** PLOVER's quad classes, by root. */
import type { PloverRoot, QuadClass } from '../model/event.js';

/** Codebook, "Quad category" of each event category. */
const QUADS: Readonly<Record<PloverRoot, QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** `null`, CAMEO's neutral statements, is of none. */
export const quadOf = (root: PloverRoot | null): QuadClass => (root === null ? 0 : QUADS[root]);
