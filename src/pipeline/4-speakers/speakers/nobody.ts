/** No source: the statement stays, its speaker absent. "It was stressed that …" */
import { absent, type SpeakerRule } from './spoken.js';

export const nobody: SpeakerRule = () => ({ figures: [], candidates: [], evidence: absent('no-source') });
