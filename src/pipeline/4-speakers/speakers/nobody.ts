/** No source: the statement stays, its speaker absent. "It was stressed that …" */
import { absent } from '../../../model/evidence.js';
import type { SpeakerRule } from './spoken.js';

export const nobody: SpeakerRule = () => ({ figures: [], candidates: [], evidence: absent('no-source') });
