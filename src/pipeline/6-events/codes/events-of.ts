/** Who did what to whom, in PLOVER's and CAMEO's codes: what the report tells, what its statements tell, and the statements themselves. */
import type { CodedEvent } from '../../../model/event.js';
import type { Coder } from '../../../tagger/coder.js';
import { hull } from '../../../text/spans.js';
import { verbalActs } from './acts/verbal-acts.js';
import { type Coded, type Draft, readingOf } from './coded.js';
import { consultations } from './consult/consultations.js';
import { narrated } from './told/narrated.js';

/** In the order of the text. `coder` `null`: only the statements themselves and the contacts are coded. */
export async function eventsOf(coded: Coded, coder: Coder | null): Promise<readonly CodedEvent[]> {
  const reading = readingOf(coded);
  const told = coder ? await narrated(reading, coder) : [];
  return [...consultations(reading), ...verbalActs(reading), ...told]
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((draft, index) => ({ id: `e${index + 1}`, ...draft }));
}

/** What has no words in the text (a contact known from the title) comes first. */
const startOf = ({ spans }: Draft): number => hull(spans)?.[0] ?? 0;
