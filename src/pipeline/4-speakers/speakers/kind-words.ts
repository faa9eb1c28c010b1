/** What a description's head word tells of the kind: "the survey" is a document, "the finance ministry" a government, "aides" a group. */
import type { ActorKind } from '../../../model/actor.js';
import { isOutletName } from '../chain/outlets.js';
import { OFFICES } from '../names/about/role-words.js';
import { isGovernment } from '../names/government.js';
import { isCapitalised, withoutPossessive } from '../names/word.js';
import { isDocumentWord } from './document-words.js';
import { descriptionHead } from './phrase.js';
import { isPluralWord } from './plural.js';

const GROUPS = /^(?:media|press|public|crowd|opposition|people|majority|electorate|faction)$/iu;
const GOVERNMENTS =
  /^(?:congress|parliament|senate|government|cabinet|ministry|court|legislature|administration|authorities|nations|states|countries|governments|town|city)$/iu;
const ORGANISATIONS = /^(?:police|campaign|party|company|firm|newspaper|network|camp)$/iu;

/** What they are tells the words behind: "the board of elections". */
const BODIES = /^(?:board|bank|bureau|chamber|council|court|department|house|office)$/iu;

/** `null`: the word does not tell. */
export function kindByWord(description: string): ActorKind | null {
  if (isOutlet(withoutPossessive(description))) return 'organisation';
  const head = withoutPossessive(descriptionHead(description.replace(/\s(?:among|about)\s.*$/su, '')));
  if (isDocumentWord(head) && !(isInName(description, head) && isOutletName(description))) return 'document';
  if (GOVERNMENTS.test(head)) return 'government';
  if (ORGANISATIONS.test(head)) return 'organisation';
  if (OFFICES.has(head.toLowerCase()) && !isPluralWord(head)) return 'person';
  if (GROUPS.test(head) || (isPluralWord(head) && !isInName(description, head))) return 'group';
  const named = BODIES.test(head) ? description.slice(description.indexOf(head)) : upTo(description, head);
  if (isGovernment(upTo(description, head)) || isGovernment(named)) return 'government';
  return /\beditorial board\b/i.test(description) ? 'organisation' : null;
}

/** "the Harbour Post"; not "a source speaking to Harbour News", "the Harbour Post poll" */
const isOutlet = (description: string): boolean => isOutletName(description) && !/(?<!^)\b\p{Ll}/u.test(description);

/** "the Harbour Post", "Lantern News": a capitalised word behind another. */
function isInName(description: string, head: string): boolean {
  const before = upTo(description, head).slice(0, -head.length).trim().split(/\s+/).at(-1) ?? '';
  return isCapitalised(head) && isCapitalised(before) && !/^(?:the|an?|some|many|most|all)$/iu.test(before);
}

/** Without what is added behind the head. */
const upTo = (description: string, head: string): string => description.slice(0, description.indexOf(head) + head.length);
