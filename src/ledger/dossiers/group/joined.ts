/** Groups that grow together, except those that are kept apart: a union-find with exceptions. */

interface Group {
  readonly members: Set<string>;
  /** The exceptions in which it stands on one side: by id the side. */
  readonly sides: Map<string, 'one' | 'other'>;
}

export class Joined {
  readonly #groups = new Map<string, Group>();

  constructor(members: readonly string[]) {
    for (const member of members) this.#groups.set(member, { members: new Set([member]), sides: new Map() });
  }

  /** From now on the one are never joined with the other. Those who are already one stay so. */
  keepApart(id: string, one: readonly string[], other: readonly string[]): void {
    const [ones, others] = [this.#of(one), this.#of(other)];
    for (const group of ones) if (!others.has(group)) group.sides.set(id, 'one');
    for (const group of others) if (!ones.has(group)) group.sides.set(id, 'other');
  }

  /** Members that are not there, and groups that are kept apart, are left as they are. */
  join(a: string, b: string): void {
    const [one, other] = [this.#groups.get(a), this.#groups.get(b)];
    if (!one || !other || one === other || areApart(one, other)) return;
    const [large, small] = one.members.size < other.members.size ? [other, one] : [one, other];
    for (const member of small.members) {
      large.members.add(member);
      this.#groups.set(member, large);
    }
    for (const [id, side] of small.sides) large.sides.set(id, side);
  }

  groups(): readonly (readonly string[])[] {
    const sorted = [...new Set(this.#groups.values())].map(({ members }) => [...members].toSorted());
    return sorted.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  }

  #of(members: readonly string[]): ReadonlySet<Group> {
    return new Set(members.flatMap(member => this.#groups.get(member) ?? []));
  }
}

const areApart = (one: Group, other: Group): boolean =>
  [...one.sides].some(([id, side]) => (other.sides.get(id) ?? side) !== side);
