/** An actor of the ledger while appearances are placed: what it is kept as, and what is compared of it. */
import { type Portrait, portraitOf } from './same/portrait.js';
import { byCount, EMPTY, minus, plus, type Tally, tallyFrom } from './tally.js';

/** Changes while a report is placed, hence a class; nothing is written by it. */
export class KnownActor {
  private now: Tally;
  private drawn: Portrait | null = null;
  private changed = false;
  private readonly partyBefore: string | null;
  private readonly toldBefore: number;
  private nameBefore: string | null = null;

  readonly id: string;
  readonly isNew: boolean;

  constructor(id: string, tally: Tally, isNew: boolean) {
    this.id = id;
    this.isNew = isNew;
    this.now = tally;
    this.partyBefore = this.party;
    this.toldBefore = told(tally);
  }

  static fresh = (id: string): KnownActor => new KnownActor(id, EMPTY, true);
  static kept = ({ id, tally }: { readonly id: string; readonly tally: unknown }): KnownActor =>
    new KnownActor(id, tallyFrom(tally), false);

  get tally(): Tally {
    return this.now;
  }

  get portrait(): Portrait {
    this.drawn ??= portraitOf(this.now);
    return this.drawn;
  }

  /** The side that it speaks for, as most appearances say. */
  get party(): string | null {
    return byCount(this.now.parties)[0] ?? null;
  }

  /** Whether its side is told now, and was not before. */
  get isFirstSided(): boolean {
    return !this.isNew && this.partyBefore === null && this.party !== null;
  }

  get isOtherParty(): boolean {
    return !this.isNew && this.party !== this.partyBefore;
  }

  /** Whether more is told of it than before. */
  get isClearer(): boolean {
    return this.isNew || told(this.now) > this.toldBefore;
  }

  /** Whether it is shown by another name than before, or for another side: what search finds its statements by. */
  get isOtherwise(): boolean {
    return !this.isNew && (this.isOtherParty || (this.nameBefore !== null && this.nameBefore !== this.portrait.name));
  }

  get isChanged(): boolean {
    return this.changed;
  }

  gain(tally: Tally): void {
    this.set(plus(this.now, tally));
  }

  lose(tally: Tally): void {
    this.set(minus(this.now, tally));
  }

  private set(tally: Tally): void {
    this.nameBefore ??= this.portrait.name;
    this.now = tally;
    this.drawn = null;
    this.changed = true;
  }
}

/** How many different names, sides and titles there are. */
const told = ({ names, parties, roles }: Tally): number =>
  [names, parties, roles].reduce((sum, counts) => sum + Object.keys(counts).length, 0);
