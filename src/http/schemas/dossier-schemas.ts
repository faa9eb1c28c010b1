/** Dossiers: events of the world, the reports that tell of each, and what people say of which belong together. */
import { z } from '@hono/zod-openapi';
import { MOST_ACCOUNTS } from '../../compare/given-accounts.js';
import {
  COPY_KINDS,
  DOSSIER_CHANGE_KINDS,
  type DossierChange,
  type DossierDetail,
  type DossierEntry,
  type DossierMember,
  type DossierRef,
} from '../../model/ledger/dossier-entry.js';
import { DOSSIER_SORTS } from '../../model/ledger/search.js';
import { comparison } from './comparison-schemas.js';
import { contactId, dossierId, reportId } from './ids.js';
import { contactKind, count, done, instant, isoDay, orNull } from './parts.js';
import { days, flag, names, paging, query, reason, several, words } from './query-parts.js';
import { givenSource } from './report-schemas.js';
import { actorRef, reportRef } from './statement-schemas.js';

const dossierRef = z.object({ id: dossierId, title: z.string() }).openapi('DossierRef') satisfies z.ZodType<DossierRef>;

const fields = {
  id: dossierId,
  title: z.string(),
  kind: contactKind.nullable(),
  day: isoDay.nullable(),
  parties: z.array(z.string()).openapi({ description: 'Sides of those who took part.' }),
  participants: z.array(actorRef),
  place: z.string().nullable(),
  accounts: z.array(z.string()).openapi({ description: 'Whose accounts are there.' }),
  reports: count,
  origins: count.openapi({ description: 'Reports that are no copy of another.' }),
  changed: instant,
};

export const dossierEntry = z.object(fields).openapi('DossierEntry', {
  description: 'One event of the world, with the reports that tell of it.',
}) satisfies z.ZodType<DossierEntry>;

const origin = z
  .object({
    report: reportId,
    kind: z.enum(COPY_KINDS),
    reason: z.string(),
    share: z.number().min(0).max(1).openapi({ description: 'How much of its text stands in the origin.' }),
  })
  .openapi('ReportOrigin', { description: 'How a report comes from another.' });

const member = z
  .object({
    report: reportRef,
    account: z.string().nullable(),
    day: isoDay.nullable(),
    contact: contactId.nullable(),
    reason: z.string(),
    rule: z.string(),
    origin: orNull(origin),
  })
  .openapi('DossierMember', { description: 'That a report belongs to a dossier, and why.' }) satisfies z.ZodType<DossierMember>;

export const dossierChange = z
  .object({
    id: z.string(),
    kind: z.enum(DOSSIER_CHANGE_KINDS),
    from: dossierRef,
    to: dossierRef,
    reports: z.array(reportId),
    reason: z.string(),
    rule: z.string(),
    by: z.string(),
    at: instant,
    undone: done.nullable(),
  })
  .openapi('DossierChange', {
    description: 'Why reports are one dossier or several; each can be undone.',
  }) satisfies z.ZodType<DossierChange>;

export const dossierDetail = z
  .object({
    ...fields,
    joinedInto: orNull(dossierRef).openapi({ description: 'The dossier with which it became one.' }),
    members: z.array(member),
    comparison: orNull(comparison),
    changes: z.array(dossierChange),
    alike: z.array(dossierRef).openapi({ description: 'Others that may be the same event.' }),
  })
  .openapi('DossierDetail') satisfies z.ZodType<DossierDetail>;

export const dossierFilter = query({
  text: words('Words of its title, or of the titles of its reports.'),
  party: names('Sides that take part.'),
  kind: several(contactKind, 'How it was held.'),
  report: several(reportId, 'Ids of reports.'),
  sides: flag('At least two sides have an account in it.'),
  ...days,
  sort: z.enum(DOSSIER_SORTS).optional().openapi({ description: 'By the day of the event, or by when a report last came.' }),
  ...paging,
});

export const givenJoin = z.strictObject({ into: dossierId, reason }).openapi('GivenJoin');

export const givenDossierSplit = z
  .strictObject({ reports: z.array(reportId).min(1).max(1_000), reason })
  .openapi('GivenDossierSplit');

export const givenComparison = z
  .strictObject({ accounts: z.array(givenSource).min(2).max(MOST_ACCOUNTS) })
  .openapi('GivenComparison', {
    description: 'Each source is one account: that of its publisher, else of the side whose it is.',
  });
