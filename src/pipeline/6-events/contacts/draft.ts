/** A contact while its mentions are gathered. */
import type { ContactKind, ContactStatus } from '../../../model/contact.js';
import type { Mention } from './mentions/mention.js';
import { addNew, type Someone } from './people/someone.js';

export interface Draft {
  /** In the order of the text, the title's first. */
  readonly mentions: readonly Mention[];
  readonly status: ContactStatus;
  /** Those whom its mentions name. */
  readonly people: readonly Someone[];
}

export function draftOf(mention: Mention): Draft {
  return { mentions: [mention], status: mention.status, people: addNew([], peopleOf(mention)) };
}

export function withMention(draft: Draft, mention: Mention): Draft {
  return { ...draft, mentions: [...draft.mentions, mention], people: addNew(draft.people, peopleOf(mention)) };
}

export const peopleOf = ({ subjects, partners }: Mention): readonly Someone[] => [...subjects, ...partners];

/** The kind that its words tell; `null`: none does. */
export const sureKind = ({ mentions }: Draft): ContactKind | null =>
  mentions.find(({ kind, isMain: main }) => main && kind === 'video call')?.kind ??
  mentions.find(({ isSure, kind, isAgain }) => isSure && kind !== null && !isAgain)?.kind ??
  mentions.find(({ isSure }) => isSure)?.kind ??
  null;

/** Whether a clause tells of it, or of those who talk in it. */
export const isMain = ({ mentions }: Draft): boolean =>
  mentions.some(mention => mention.isMain || (mention.isAgain && (mention.isJoint || mention.subjects.length > 1)));
