/** Who could be meant at a place: those named near it, and those that pronouns and descriptions were found to mean on the way there. */
import type { Span } from '../../../model/span.js';
import { firstFrom } from '../../../text/spans.js';
import type { Cast, Figure } from '../cast.js';
import type { Company, Standing } from './spoken.js';

/** UTF-16 code units before and behind a place within which someone must stand to be meant: some paragraphs. */
const BEFORE = 3000;
const BEHIND = 300;

/** Grows as speakers are found. */
export class GrowingCompany implements Company {
  readonly #cast: Cast;
  readonly #found: { readonly figure: Figure; readonly span: Span }[] = [];
  readonly #genders: Map<Figure, 'he' | 'she'>;

  /** `genders`: of those of whom it is known from the whole text. */
  constructor(cast: Cast, genders: ReadonlyMap<Figure, 'he' | 'she'> = new Map()) {
    this.#cast = cast;
    this.#genders = new Map(genders);
  }

  /** A pronoun or description at `span` means `figure`; in the order of the text. */
  add(figure: Figure, span: Span, gender: 'he' | 'she' | null): void {
    this.#found.push({ figure, span });
    if (gender && !this.#genders.has(figure)) this.#genders.set(figure, gender);
  }

  genderOf(figure: Figure): 'he' | 'she' | null {
    return this.#genders.get(figure) ?? null;
  }

  near(at: number): readonly Standing[] {
    const places = new Map<Figure, Span[]>();
    const put = (figure: Figure, span: Span) => {
      const known = places.get(figure);
      if (known) known.push(span);
      else places.set(figure, [span]);
    };
    for (let k = firstFrom(this.#cast.mentions, at - BEFORE); k < this.#cast.mentions.length; k++) {
      const mention = this.#cast.mentions[k];
      if (!mention || mention.span[0] > at + BEHIND) break;
      const [figure, ...others] = mention.figures;
      if (figure && others.length === 0) put(figure, mention.span);
    }
    for (let k = this.#found.length - 1; k >= 0; k--) {
      const found = this.#found[k];
      if (!found || found.span[0] < at - BEFORE) break;
      if (!places.get(found.figure)?.some(span => span[0] === found.span[0])) put(found.figure, found.span);
    }
    return Array.from(places, ([figure, spans]) => ({ figure, places: spans, gender: this.genderOf(figure) }));
  }
}
