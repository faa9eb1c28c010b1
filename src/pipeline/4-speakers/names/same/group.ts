/** One person, organisation or place while its mentions are gathered. */
import type { About, Gender } from '../about/about.js';
import { HEADS } from '../about/role-words.js';
import type { Name } from '../name.js';
import { lower, wordsIn } from '../word.js';

/** A name with what stands around it. */
export interface Known extends Name {
  /** Its words as the text has them, white space folded. */
  readonly shown: string;
  /** Whether "the" stands before it. */
  readonly afterArticle: boolean;
  readonly about: About;
}

/** Grows while names are read; a life of its own, hence a class. */
export class Group {
  readonly mentions: Known[] = [];
  private readonly genders = new Set<Gender>();
  private readonly heads = new Set<string>();

  add(name: Known): void {
    this.mentions.push(name);
    if (name.about.gender) this.genders.add(name.about.gender);
    for (const head of headsOf(name.about)) this.heads.add(head);
  }

  /** `null` where nothing tells it, or both are told. */
  get gender(): Gender {
    const [only, another] = this.genders;
    return another === undefined ? (only ?? null) : null;
  }

  /** Whether one of its titles has the office of these: "the minister", "Minister Lund". */
  sharesOffice(about: About): boolean {
    return headsOf(about).some(head => this.heads.has(head));
  }
}

/** "US Secretary of Defense" → secretary */
function headsOf({ roles }: About): readonly string[] {
  return roles.flatMap(role =>
    wordsIn(role)
      .map(({ text }) => lower(text))
      .filter(word => HEADS.has(word)),
  );
}
