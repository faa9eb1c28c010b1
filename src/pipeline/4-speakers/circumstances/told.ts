/** What the rules over a whole report look at. */
import type { Cast } from '../cast.js';
import type { Context } from '../context.js';
import type { Speakers } from './speakers.js';

export interface Told {
  readonly context: Context;
  readonly cast: Cast;
  readonly speakers: Speakers;
}
