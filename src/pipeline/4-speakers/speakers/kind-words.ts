/** What a description's head word tells of the kind: "the survey" is a document, "the finance ministry" a government, "aides" a group. */
import type { ActorKind } from '../../../model/actor.js';
import { isGovernment } from '../names/government.js';
import { descriptionHead } from './phrase.js';
import { isPluralWord } from './plural.js';

const DOCUMENTS =
  /^(?:article|bill|book|brief|column|complaint|data|decree|dossier|editorial|e-?mails?|essay|figures|filing|findings|indictment|law|lawsuit|legislation|letter|manifesto|memo|memoir|memorandum|order|paper|petition|poll|polls|post|press release|readout|record|records|report|reports|resolution|ruling|statement|statistics|studies|study|survey|surveys|text|transcript|treaty|tweet)$/iu;
const GROUPS = /^(?:media|press|public|crowd|opposition|people|majority|electorate)$/iu;

/** `null`: the word does not tell. */
export function kindByWord(description: string): ActorKind | null {
  const head = descriptionHead(description);
  if (DOCUMENTS.test(head)) return 'document';
  if (GROUPS.test(head) || isPluralWord(head)) return 'group';
  return isGovernment(description) || /^(?:congress|parliament|senate|government|cabinet|ministry|court)$/iu.test(head)
    ? 'government'
    : null;
}
