/** The tables of the ledger as kysely types them; `migrations/` makes them. */
import type { ColumnType, Generated } from 'kysely';
import type { ActorKind } from '../model/actor.js';
import type { ContactKind } from '../model/contact.js';
import type { CorrectedField } from '../model/ledger/statement-entry.js';
import type { GapKind } from '../model/report.js';
import type { Act, Mode } from '../model/statement.js';

/** Written as an ISO string, read as one too: the drivers are told to leave dates alone. */
type Time = string;
/** Written and read as JSON text. */
type Json = string;

export interface Tables {
  readonly sources: { sha256: string; size: number; body: Uint8Array };
  readonly reports: {
    id: string;
    key: string;
    name: string;
    url: string | null;
    title: string | null;
    publisher: string | null;
    author: string | null;
    published: string | null;
    language: string | null;
    date: string | null;
    day: Time | null;
    account: string | null;
    added: Time;
    changed: Time;
    revision: number;
    reading: string;
    next_statement: Generated<number>;
    statements: number;
    contacts: number;
    events: number;
    gaps: number;
    withdrawn: Generated<boolean>;
    doc: string;
  };
  readonly revisions: {
    report: string;
    number: number;
    sha256: string;
    text_sha256: string;
    media_type: string | null;
    charset: string | null;
    declared: Json;
    fetched: Time;
  };
  readonly readings: {
    id: string;
    report: string;
    revision: number;
    version: string;
    read: Time;
    statements: number;
    record: Json;
  };
  readonly actors: {
    id: string;
    name: string;
    kind: string;
    party: string | null;
    names: string[];
    roles: string[];
    keys: string[];
    prefix: string;
    /** How often each name, role, party and kind is there, over all appearances: what the columns above are derived from. */
    tally: ColumnType<string, string | undefined, string>;
  };
  readonly appearances: {
    id: string;
    report: string;
    local: string;
    fold: string;
    name: string;
    kind: string;
    party: string | null;
    names: string[];
    roles: string[];
    actor: string;
    decided: Generated<boolean>;
  };
  readonly actor_changes: {
    id: string;
    kind: string;
    from_actor: string;
    to_actor: string;
    appearances: string[];
    reason: string;
    rule: string;
    by: string;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
  readonly statements: {
    id: string;
    report: string;
    number: number;
    local: string;
    current: Generated<boolean>;
    withdrawn: Generated<boolean>;
    content: string;
    spans: Json;
    cue: string;
    source: string;
    mode: Mode;
    act: Act;
    hedged: boolean;
    negated: boolean;
    speaker: string | null;
    kind: ActorKind;
    addressee: string | null;
    via: string[];
    medium: string | null;
    said: string | null;
    day: Time | null;
    publisher: string | null;
    contacts: ContactKind[];
    gaps: GapKind[];
    corrected: Generated<boolean>;
    machine: Json;
  };
  readonly statement_actors: {
    statement: string;
    role: string;
    place: number;
    appearance: string | null;
    actor: string;
    party: string | null;
  };
  /** Derived: whatever changes statements or their actors calls `refreshFindable` (src/ledger/search) afterwards. */
  readonly findable: {
    statement: string;
    report: string;
    number: number;
    day: Time | null;
    /** What facets count: "act:deny", "speaker:a7k2m9x4q1". */
    keys: string[];
    /** What can be asked for besides: "kind:person", "hedged". */
    marks: string[];
    doc: string;
  };
  readonly corrections: {
    id: string;
    statement: string;
    field: CorrectedField;
    value: string;
    was: string;
    note: string | null;
    by: string;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
  readonly contacts: Happening;
  readonly events: Happening;
  readonly happening_actors: { happening: string; report: string; role: string; appearance: string };
  readonly portraits: { report: string; keys: string[]; record: Json; facts: Json };
  readonly likenesses: {
    a: string;
    b: string;
    /** Hundredths. */
    score: number;
    rule: string;
    reason: string;
    copy: string | null;
    /** Thousandths of it that stand in the other. */
    share_a: number;
    share_b: number;
  };
  readonly dossiers: {
    id: string;
    title: string;
    kind: ContactKind | null;
    day: Time | null;
    parties: string[];
    place: string | null;
    accounts: string[];
    /** How many sides have an account in it. */
    sides: number;
    reports: number;
    origins: number;
    changed: Time;
    joined_into: string | null;
    doc: string;
  };
  readonly dossier_members: {
    report: string;
    dossier: string;
    contact: string | null;
    reason: string;
    rule: string;
    origin: string | null;
    origin_kind: string | null;
    origin_reason: string | null;
    /** Thousandths. */
    origin_share: number | null;
  };
  readonly dossier_changes: {
    id: string;
    kind: string;
    from_dossier: string;
    from_title: string;
    to_dossier: string;
    reports: string[];
    others: string[];
    reason: string;
    rule: string;
    by: string;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
  readonly comparisons: { dossier: string; key: string; record: Json };
  readonly imports: {
    id: string;
    label: string;
    state: string;
    by: string;
    created: Time;
    changed: Time;
    complete: boolean;
    fed_until: Time | null;
    total: Generated<number>;
    added: Generated<number>;
    revised: Generated<number>;
    unchanged: Generated<number>;
    failed: Generated<number>;
  };
  readonly import_items: {
    import: string;
    number: number;
    name: string;
    state: string;
    sha256: string | null;
    declared: Json;
    report: string | null;
    error: Json | null;
    taken_until: Time | null;
    attempts: Generated<number>;
  };
  readonly changes: { number: Generated<number>; kind: string; target: string; detail: string; by: string; at: Time };
  readonly tokens: { id: string; name: string; role: string; hash: string; made: Time; used: Time | null; revoked: Time | null };
}

/** Contacts and events lie alike; `record` is the contact or event as its report has it. */
interface Happening {
  id: string;
  report: string;
  local: string;
  kind: string;
  day: Time | null;
  parties: string[];
  words: string;
  record: Json;
}
