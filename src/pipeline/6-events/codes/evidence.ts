/** Evidence as the rules about coded events give it. */
import type { Evidence } from '../../../model/evidence.js';

export const stated = (by: string, score: number | null = null): Evidence => ({ basis: 'stated', by, score });
export const inferred = (by: string): Evidence => ({ basis: 'inferred', by, score: null });
export const absent = (by: string): Evidence => ({ basis: 'absent', by, score: null });
