/** The ledger's tables, as they were first. Forward only: a migration that has been released is never changed. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // Bytes as they came, once each, deflated.
  `create table sources (
    sha256 text primary key,
    size integer not null,
    body bytea not null
  )`,
  `create table reports (
    id text primary key,
    key text not null unique,
    name text not null,
    url text,
    title text,
    publisher text,
    author text,
    published text,
    language text,
    date text,
    day date,
    account text,
    added timestamptz not null,
    changed timestamptz not null,
    revision integer not null,
    reading text not null,
    next_statement integer not null default 1,
    statements integer not null,
    contacts integer not null,
    events integer not null,
    gaps integer not null,
    withdrawn boolean not null default false,
    doc tsvector not null
  )`,
  'create index reports_day on reports (day desc nulls last, id)',
  'create index reports_added on reports (added desc, id)',
  'create index reports_doc on reports using gin (doc)',
  // What came with the bytes: name, address, title, publisher, date, as they were declared.
  `create table revisions (
    report text not null references reports (id),
    number integer not null,
    sha256 text not null references sources (sha256),
    text_sha256 text not null,
    media_type text,
    charset text,
    declared jsonb not null,
    fetched timestamptz not null,
    primary key (report, number)
  )`,
  'create index revisions_sha256 on revisions (sha256)',
  // Whole reports, as the interchange has them.
  `create table readings (
    id text primary key,
    report text not null references reports (id),
    revision integer not null,
    version text not null,
    read timestamptz not null,
    statements integer not null,
    record json not null
  )`,
  'create index readings_report on readings (report, revision)',
  `create table actors (
    id text primary key,
    name text not null,
    kind text not null,
    party text,
    names text[] not null,
    roles text[] not null,
    keys text[] not null,
    prefix tsvector not null,
    tally jsonb not null default '{}'
  )`,
  // Looked up far more often than written, and a list of what is still to be put in would be read at every look.
  'create index actors_keys on actors using gin (keys) with (fastupdate = off)',
  'create index actors_prefix on actors using gin (prefix)',
  // The actors of one report's newest reading, and whom of the ledger each is. "fold" finds it again after reading again.
  `create table appearances (
    id text primary key,
    report text not null references reports (id),
    local text not null,
    fold text not null,
    name text not null,
    kind text not null,
    party text,
    names text[] not null,
    roles text[] not null,
    actor text not null references actors (id),
    decided boolean not null default false
  )`,
  'create index appearances_report on appearances (report)',
  'create index appearances_actor on appearances (actor)',
  `create table actor_changes (
    id text primary key,
    kind text not null,
    from_actor text not null,
    to_actor text not null references actors (id),
    appearances text[] not null,
    reason text not null,
    rule text not null,
    by text not null,
    at timestamptz not null,
    undone_at timestamptz,
    undone_by text
  )`,
  'create index actor_changes_from on actor_changes (from_actor)',
  'create index actor_changes_to on actor_changes (to_actor)',
  // One row a statement of a newest reading, corrections applied; "machine" is what was read.
  `create table statements (
    id text primary key,
    report text not null references reports (id),
    number integer not null,
    local text not null,
    current boolean not null default true,
    withdrawn boolean not null default false,
    content text not null,
    spans jsonb not null,
    cue text not null,
    source text not null,
    mode text not null,
    act text not null,
    hedged boolean not null,
    negated boolean not null,
    speaker text,
    kind text not null,
    addressee text,
    via text[] not null,
    medium text,
    said text,
    day date,
    publisher text,
    contacts text[] not null,
    gaps text[] not null,
    corrected boolean not null default false,
    machine jsonb not null
  )`,
  'create index statements_report on statements (report, number)',
  // Who says it and to whom: appearances, so that a merge moves nothing here but "actor" and "party".
  `create table statement_actors (
    statement text not null references statements (id),
    role text not null,
    place integer not null,
    appearance text,
    actor text not null references actors (id),
    party text,
    primary key (statement, role, place)
  )`,
  'create index statement_actors_actor on statement_actors (actor, role)',
  'create index statement_actors_party on statement_actors (party, role)',
  'create index statement_actors_appearance on statement_actors (appearance)',
  // What a search looks at: a narrow row for each statement that can be found. src/ledger/search/refresh-findable.ts makes it of the tables above.
  `create table findable (
    statement text primary key references statements (id),
    report text not null,
    number integer not null,
    day date,
    keys text[] not null,
    marks text[] not null,
    doc tsvector not null
  )`,
  'create index findable_words on findable using gin (doc, keys, marks) with (gin_pending_list_limit = 256)',
  'create index findable_day on findable (day desc nulls last, report, number)',
  'create index findable_report on findable (report)',
  `create table corrections (
    id text primary key,
    statement text not null references statements (id),
    field text not null,
    value text not null,
    was text not null,
    note text,
    by text not null,
    at timestamptz not null,
    undone_at timestamptz,
    undone_by text
  )`,
  'create index corrections_statement on corrections (statement)',
  `create table contacts (
    id text primary key,
    report text not null references reports (id),
    local text not null,
    kind text not null,
    day date,
    parties text[] not null,
    words text not null,
    record jsonb not null
  )`,
  'create index contacts_report on contacts (report)',
  'create index contacts_day on contacts (day desc nulls last, id)',
  'create index contacts_parties on contacts using gin (parties)',
  `create table events (
    id text primary key,
    report text not null references reports (id),
    local text not null,
    kind text not null,
    day date,
    parties text[] not null,
    words text not null,
    record jsonb not null
  )`,
  'create index events_report on events (report)',
  'create index events_day on events (day desc nulls last, id)',
  'create index events_parties on events using gin (parties)',
  // Which actors of the report take part: of contacts "participant", of events "source" and "target".
  `create table happening_actors (
    happening text not null,
    report text not null references reports (id),
    role text not null,
    appearance text not null,
    primary key (happening, role, appearance)
  )`,
  'create index happening_actors_report on happening_actors (report)',
  'create index happening_actors_appearance on happening_actors (appearance)',
  // What of a report is compared with others, and the keys under which it is found. Of reports in view only.
  `create table portraits (
    report text primary key references reports (id),
    keys text[] not null,
    record json not null,
    facts json not null
  )`,
  'create index portraits_keys on portraits using gin (keys) with (fastupdate = off)',
  // What speaks for two reports telling of one event; a < b. "score": hundredths; "shares": thousandths of either that stand in the other.
  `create table likenesses (
    a text not null references reports (id),
    b text not null references reports (id),
    score integer not null,
    rule text not null,
    reason text not null,
    copy text,
    share_a integer not null,
    share_b integer not null,
    primary key (a, b)
  )`,
  'create index likenesses_b on likenesses (b)',
  // One event with the reports that tell of it; derived from its members. Without a report left it is kept for those who link to it.
  `create table dossiers (
    id text primary key,
    title text not null,
    kind text,
    day date,
    parties text[] not null,
    place text,
    accounts text[] not null,
    sides integer not null,
    reports integer not null,
    origins integer not null,
    changed timestamptz not null,
    joined_into text,
    doc tsvector not null
  )`,
  'create index dossiers_day on dossiers (day desc nulls last, id)',
  'create index dossiers_changed on dossiers (changed desc, id)',
  'create index dossiers_doc on dossiers using gin (doc)',
  `create table dossier_members (
    report text primary key references reports (id),
    dossier text not null references dossiers (id),
    contact text,
    reason text not null,
    rule text not null,
    origin text references reports (id),
    origin_kind text,
    origin_reason text,
    origin_share integer
  )`,
  'create index dossier_members_dossier on dossier_members (dossier)',
  // "others": of a join those that were there, of a split and of what was taken back those that stayed.
  `create table dossier_changes (
    id text primary key,
    kind text not null,
    from_dossier text not null,
    from_title text not null,
    to_dossier text not null references dossiers (id),
    reports text[] not null,
    others text[] not null,
    reason text not null,
    rule text not null,
    by text not null,
    at timestamptz not null,
    undone_at timestamptz,
    undone_by text
  )`,
  'create index dossier_changes_from on dossier_changes (from_dossier)',
  'create index dossier_changes_to on dossier_changes (to_dossier)',
  // What people decided; what the machine grouped is one only where somebody took it back.
  `create index dossier_changes_decided on dossier_changes using gin (reports, others) where kind <> 'grouped' or undone_at is not null`,
  // The accounts of a dossier side by side, as they were compared last; "key": of what, by which version.
  `create table comparisons (
    dossier text primary key references dossiers (id),
    key text not null,
    record json not null
  )`,
  // Its sources still come while it is not complete and "fed_until" lies ahead; the counts say what became of them.
  `create table imports (
    id text primary key,
    label text not null,
    state text not null,
    by text not null,
    created timestamptz not null,
    changed timestamptz not null,
    complete boolean not null,
    fed_until timestamptz,
    total integer not null default 0,
    added integer not null default 0,
    revised integer not null default 0,
    unchanged integer not null default 0,
    failed integer not null default 0
  )`,
  'create index imports_created on imports (created desc, id)',
  // What an import still has to read lies in "sources"; an address is fetched when its turn comes. "taken_until" and "attempts":
  // somebody is at it, and how often somebody was, so that what ends the process each time is given up.
  `create table import_items (
    import text not null references imports (id),
    number integer not null,
    name text not null,
    state text not null,
    sha256 text references sources (sha256),
    declared jsonb not null,
    report text references reports (id),
    error jsonb,
    taken_until timestamptz,
    attempts integer not null default 0,
    primary key (import, number)
  )`,
  "create index import_items_waiting on import_items (import, number) where state = 'waiting'",
  `create table changes (
    number bigint generated always as identity primary key,
    kind text not null,
    target text not null,
    detail text not null,
    by text not null,
    at timestamptz not null
  )`,
  'create index changes_target on changes (target)',
  `create table tokens (
    id text primary key,
    name text not null,
    role text not null,
    hash text not null unique,
    made timestamptz not null,
    used timestamptz,
    revoked timestamptz
  )`,
];
