/**
 * A capital that acts is its state, where the text names that: "Turkey … [Ankara] said"; not: talks in Ankara.
 */
import type { Span } from '../../../../model/span.js';
import type { Group } from './group.js';
import type { Told } from './told.js';

export function withActingCapitals(told: readonly Told[], isActing: (span: Span) => boolean): readonly Told[] {
  const states = new Map<string, Group>();
  for (const { name, groups } of told) {
    if (name.entry?.kind === 'state' && name.entry.party && groups[0]) states.set(name.entry.party, groups[0]);
  }
  return told.map(each => {
    const state = each.name.entry?.kind === 'capital' ? states.get(each.name.entry.party ?? '') : undefined;
    if (!state || !isActing(each.name.span)) return each;
    state.add(each.name);
    return { name: each.name, groups: [state] };
  });
}
