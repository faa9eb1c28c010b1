/** Two ministers of invented states talk, as both ministries tell it: a dossier as the ledger gives it. */
import type { Comparison, Passage } from '../../model/comparison.js';
import { stated } from '../../model/evidence.js';
import type { DossierChange, DossierDetail, DossierEntry, DossierMember } from '../../model/ledger/dossier-entry.js';
import type { ActorRef, ReportRef } from '../../model/ledger/statement-entry.js';

const KESTRIAN = 'r7k2m9x4q1w';
const NORVANIAN = 'r3b8v5n0zhd';
const WIRE = 'r9c4w1s6tpe';

/** Where they stand in a text of these words alone. */
const passage = (report: string, text: string, start = 0, statement: string | null = 's1'): Passage => ({
  ...{ report, span: [start, start + text.length], text, statement },
});

const COMPARISON: Comparison = {
  accounts: [
    {
      ...{ party: 'Kestria', side: 'Kestria', reports: [KESTRIAN], wholeness: 'whole', points: 3 },
      reason: 'its ministry published it',
    },
    {
      ...{ party: 'Norvania', side: 'Norvania', reports: [NORVANIAN, WIRE], wholeness: 'whole', points: 2 },
      reason: 'its ministry published it',
    },
  ],
  facts: [
    {
      field: 'initiative',
      verdict: 'conflict',
      reason: 'each names the other',
      values: {
        Kestria: { value: 'Norvania', passages: [passage(KESTRIAN, 'at the initiative of the Norvanian side', 40, null)] },
        Norvania: { value: 'Kestria', passages: [passage(NORVANIAN, 'at the request of the Kestrian side', 30, null)] },
      },
    },
    {
      field: 'kind',
      verdict: 'both',
      reason: 'a call in both',
      values: {
        Kestria: { value: 'telephone call', passages: [passage(KESTRIAN, 'spoke by telephone', 15, null)] },
        Norvania: { value: 'telephone call', passages: [passage(NORVANIAN, 'telephone conversation', 5, null)] },
      },
    },
  ],
  points: [
    {
      ...{ id: 'p1', verdict: 'both', reason: 'the same in other words', differences: [], silent: [], unknown: [] },
      passages: {
        Kestria: [passage(KESTRIAN, 'the ferries will sail again', 90)],
        Norvania: [passage(NORVANIAN, 'that the ferries be let out', 80)],
      },
      evidence: stated('comparer', 0.93),
    },
    {
      ...{ id: 'p2', verdict: 'conflict', reason: 'Kestria: 40 soldiers; Norvania: 60', silent: [], unknown: [] },
      differences: [
        {
          kind: 'number',
          words: 'Kestria: 40; Norvania: 60',
          passages: { Kestria: [passage(KESTRIAN, '40', 120)], Norvania: [passage(NORVANIAN, '60', 111, 's2')] },
        },
      ],
      passages: {
        Kestria: [passage(KESTRIAN, '40 soldiers stay at the crossing', 120)],
        Norvania: [passage(NORVANIAN, '60 soldiers are still there', 111, 's2')],
      },
      evidence: stated('comparer', 0.88),
    },
    {
      ...{ id: 'p3', verdict: 'only', reason: 'Kestria alone tells it', differences: [], silent: ['Norvania'], unknown: [] },
      passages: { Kestria: [passage(KESTRIAN, 'they will speak again in April', 160)] },
      evidence: stated('comparer', 0.97),
    },
  ],
  doubts: [],
};

const TEYLE: ActorRef = { id: 'a5m2v8c3ktp', name: 'Brannoc Teyle', party: 'Kestria' };
const MORVANE: ActorRef = { id: 'a8q3w6n1ztc', name: 'Ilsabet Morvane', party: 'Norvania' };

const DOSSIER: DossierEntry = {
  id: 'd6r1x8m3qvb',
  title: 'Call of Brannoc Teyle and Ilsabet Morvane, 12 March 2031',
  ...{ kind: 'call', day: '2031-03-12', parties: ['Kestria', 'Norvania'], participants: [TEYLE, MORVANE], place: null },
  ...{ accounts: ['Kestria', 'Norvania'], reports: 3, origins: 2, changed: '2031-03-12T09:30:00.000Z' },
};

const ref = (id: string, title: string, publisher: string): ReportRef => ({
  ...{ id, title, publisher, published: '2031-03-12', url: `https://reports.example/${id}` },
});

const member = (report: ReportRef, account: string | null): DossierMember => ({
  ...{ report, account, day: '2031-03-12', contact: `${report.id}.c1`, origin: null, rule: 'same-contact' },
  reason: 'the same participants, the same day, a call in both',
});

const MEMBERS: readonly DossierMember[] = [
  member(ref(KESTRIAN, 'Minister Teyle speaks with Minister Morvane', 'Ministry of Defence of Kestria'), 'Kestria'),
  member(ref(NORVANIAN, 'Telephone conversation of the ministers', 'Ministry of Defence of Norvania'), 'Norvania'),
  {
    ...member(ref(WIRE, 'Norvania: ministers talk', 'Lantern Wire'), null),
    origin: { report: NORVANIAN, kind: 'near-copy', reason: 'the same text with a new lead', share: 0.82 },
  },
];

const CHANGE: DossierChange = {
  ...{ id: 'g3w7p0k5nfz', kind: 'joined', from: { id: 'd2k9t4c7wra', title: 'Ministers talk' } },
  ...{ to: { id: DOSSIER.id, title: DOSSIER.title }, reports: [WIRE], reason: 'Both tell of the call of 12 March.' },
  ...{ rule: 'person', by: 'Ada Brenn', at: '2031-03-13T16:05:00.000Z', undone: null },
};

const DETAIL: DossierDetail = {
  ...DOSSIER,
  ...{ joinedInto: null, members: MEMBERS, comparison: COMPARISON, changes: [CHANGE], alike: [] },
};

const GIVEN = {
  accounts: [
    {
      text: 'The ministers spoke by telephone at the initiative of the Norvanian side. The ferries will sail again.',
      publisher: 'Ministry of Defence of Kestria',
    },
    {
      text: 'In a telephone conversation at the request of the Kestrian side the minister asked that the ferries be let out.',
      publisher: 'Ministry of Defence of Norvania',
    },
  ],
};

export const DOSSIER_EXAMPLES = {
  dossier: DOSSIER,
  dossierDetail: DETAIL,
  dossierChange: CHANGE,
  undoneDossierChange: { ...CHANGE, undone: { at: '2031-03-14T08:00:00.000Z', by: 'Ada Brenn' } },
  comparison: COMPARISON,
  givenComparison: GIVEN,
} as const;
