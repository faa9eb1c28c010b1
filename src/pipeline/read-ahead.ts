/** How many texts are worth having in work at once: enough that the next windows are ready when a core is. */
import { availableParallelism } from 'node:os';

const A_CORE = 2;

/** @param cores as many as the machine has, where it is not said */
export const readAhead = (cores = availableParallelism()): number => A_CORE * cores;
