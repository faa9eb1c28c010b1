/**
 * Whom a surname or given name alone means, where several are called so.
 *   Mrs Lund → the one that the text calls she; Minister Lund → the one that it calls minister; else the only one named in full so far,
 *   or in the same paragraph; else all of them: the text does not decide.
 */
import type { Group, Known } from './group.js';

/** Reads a text's persons in order; what was named in full where is its only memory. */
export class BareNames {
  private readonly seen = new Set<Group>();
  private inBlock = new Set<Group>();
  private block = -1;

  fullyNamed(group: Group, block: number): void {
    this.enter(block);
    this.seen.add(group);
    this.inBlock.add(group);
  }

  /** Empty where a title rules out everyone: "Mrs Lund", where the only Lund is a "Mr". */
  decide(name: Known, candidates: readonly Group[], block: number): readonly Group[] {
    this.enter(block);
    const { gender } = name.about;
    const fitting = gender ? candidates.filter(group => (group.gender ?? gender) === gender) : candidates;
    if (fitting.length < 2) return fitting;
    const rules: readonly ((group: Group) => boolean)[] = [
      group => gender !== null && group.gender === gender,
      group => group.sharesOffice(name.about),
      group => this.seen.has(group),
      group => this.inBlock.has(group),
    ];
    for (const rule of rules) {
      const left = fitting.filter(rule);
      if (left.length === 1) return left;
    }
    return fitting.length === candidates.length ? candidates : fitting;
  }

  private enter(block: number): void {
    if (block !== this.block) this.inBlock = new Set();
    this.block = block;
  }
}
