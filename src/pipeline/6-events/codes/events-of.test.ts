import { describe, expect, test } from 'vitest';
import { codedReport, contactOf, knowingCoder, placeAt } from '../../../../test/support/coded-report.js';
import { EVIDENCE, link, spanOf, statement } from '../../../../test/support/recorded-report.js';
import type { CodedEvent } from '../../../model/event.js';
import { eventsOf } from './events-of.js';

/** "ASSAULT/aerial 195 done Kestria > Norvania" */
const line = ({ root, mode, cameo, modality, source, target }: CodedEvent): string =>
  `${root ?? '-'}${mode ? `/${mode}` : ''} ${cameo} ${modality} ${source.name ?? '-'} > ${target.name ?? '-'}`;

describe('what the report narrates', () => {
  test.each([
    [
      'Kestria bombed Norvania from the air.',
      { 'Kestria > Norvania': 'ASSAULT' },
      ['ASSAULT/aerial 195 done Kestria > Norvania'],
    ],
    ['Norvania was bombed by Kestria.', { 'Kestria > Norvania': 'ASSAULT' }, ['ASSAULT/explosives 183 done Kestria > Norvania']],
    [
      'Kestria freed two pilots of Norvania.',
      { 'Kestria > Norvania': 'YIELD' },
      ['RETREAT/release 0841 done Kestria > Norvania'],
    ],
    ['Kestria halved its tariff on Norvania.', { 'Kestria > Norvania': 'YIELD' }, ['CONCEDE 085 done Kestria > Norvania']],
    ['Kestria could bomb Norvania.', { 'Kestria > Norvania': 'ASSAULT' }, []],
    [
      `${'Rain\u00a0'.repeat(100)}Kestria bombed Norvania on Friday.`,
      { 'Kestria > Norvania': 'ASSAULT' },
      ['ASSAULT/explosives 183 done Kestria > Norvania'],
    ],
    ['Kestria lies beside Norvania.', {}, []],
    ['Kestria rests. Norvania wakes.', { 'Kestria > Norvania': 'ASSAULT' }, []],
  ] as const)('%s', async (text, known, lines) => {
    const events = await eventsOf(codedReport(text, ['Kestria/Kestria', 'Norvania/Norvania']), knowingCoder(known));
    expect(events.map(line)).toEqual(lines);
  });

  test('a state and its own side are not asked about', async () => {
    const coder = knowingCoder({});
    await eventsOf(codedReport('Brenn of Kestria rests.', ['Brenn/Kestria', 'Kestria/Kestria']), coder);
    expect(coder.asked).toEqual([]);
  });

  test('a place suffers, and does nothing', async () => {
    const text = 'Kestria shelled Port Sarrow on Friday.';
    const coder = knowingCoder({ 'Kestria > Port Sarrow': 'ASSAULT' });
    const places = [placeAt(text, 'Port Sarrow', 'Norvania')];
    const [event] = await eventsOf(codedReport(text, ['Kestria/Kestria'], { places }), coder);
    expect(coder.asked).toEqual(['Kestria > Port Sarrow']);
    expect(event).toMatchObject({ place: 'p1', target: { name: 'Port Sarrow', actors: [], party: 'Norvania' } });
  });

  test.each([
    ['On 3 May 2031 Kestria shelled Norvania.', null, '2031-05-03'],
    ['LERNA, 3 May 2031 (Sound Wire) - Kestria shelled Norvania.', 'LERNA, 3 May 2031', null],
  ])('the time of the sentence is its date, that of the dateline is not: %s', async (text, dateline, date) => {
    const time = {
      id: 't1',
      span: spanOf(text, '3 May 2031'),
      when: '2031-05-03',
      doubts: [],
      evidence: { basis: 'stated', by: 'x', score: null },
    } as const;
    const coder = knowingCoder({ 'Kestria > Norvania': 'ASSAULT' });
    const fields = {
      times: [time],
      dateline: dateline === null ? null : { span: spanOf(text, dateline), place: null, date: null, agency: null },
    };
    const [event] = await eventsOf(codedReport(text, ['Kestria/Kestria', 'Norvania/Norvania'], fields), coder);
    expect(event).toMatchObject({ root: 'ASSAULT', date });
  });

  test('a long list is not asked about pair by pair', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Lund${i}`);
    const coder = knowingCoder({});
    await eventsOf(codedReport(`Brenn praised ${names.join(' and ')}.`, ['Brenn', ...names]), coder);
    expect(coder.asked.length).toBeLessThanOrEqual(12);
  });
});

describe('a statement', () => {
  const text = 'Brenn said Kestria had shelled Norvania. Brenn accused Norvania of lying.';
  const chain = [link({ actors: ['a1'], name: 'Brenn' })];
  const said = statement({
    id: 's1',
    speaker: 'Brenn',
    chain,
    source: [[0, 5]],
    cue: [spanOf(text, 'said')],
    content: [spanOf(text, 'Kestria had shelled Norvania')],
  });
  const accused = statement({
    id: 's2',
    speaker: 'Brenn',
    chain,
    act: 'accuse',
    source: [spanOf(text, 'Brenn', 2)],
    cue: [spanOf(text, 'accused')],
    content: [spanOf(text, 'Norvania of lying')],
  });
  const names = ['Brenn/Talmark', 'Kestria/Kestria', 'Norvania/Norvania'];

  test('is an event itself, and tells events', async () => {
    const coder = knowingCoder({ 'Kestria > Norvania': 'ASSAULT', 'Brenn > Norvania': 'ACCUSE' });
    const events = await eventsOf(codedReport(text, names, { statements: [said, accused] }), coder);
    expect(events.map(line)).toEqual([
      '- 010 done Brenn > -',
      'ASSAULT/heavy-weapons 194 reported Kestria > Norvania',
      'ACCUSE/allege 112 done Brenn > Norvania',
    ]);
    expect(events[1]).toMatchObject({ id: 'e2', statement: 's1', via: ['Brenn'], quad: 4 });
  });

  test('without a coder it is all there is', async () => {
    const events = await eventsOf(codedReport(text, names, { statements: [said, accused] }), null);
    expect(events.map(({ cameo }) => cameo)).toEqual(['010', '112']);
  });

  test.each([
    [{ negated: true }, 'denied'],
    [{ via: ['Lantern Wire'] }, 'reported'],
    [{ hedged: true }, 'reported'],
    [{ act: 'deny', negated: true }, 'done'],
  ] as const)('%j: %s', async (fields, modality) => {
    const [event] = await eventsOf(codedReport(text, names, { statements: [{ ...said, ...fields }] }), null);
    expect(event?.modality).toBe(modality);
  });
});

describe('a contact', () => {
  test.each([
    [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { kind: 'call' }), 'CONSULT/phone 041 done Brenn > Lund'],
    [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { initiators: ['Lund'] }), 'CONSULT 040 done Lund > Brenn'],
    [contactOf(['Brenn/Kestria', 'Lund/Norvania', 'Teyle/Kestria']), 'CONSULT 040 done Brenn & Teyle > Lund'],
    [
      contactOf(['Brenn/Kestria', 'Lund/Norvania', 'Oster/Talmark'], { kind: 'summit' }),
      'CONSULT/multilateral 040 done Brenn > Lund & Oster',
    ],
    [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { status: 'planned' }), 'AGREE 036 planned Brenn > Lund'],
    [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { status: 'cancelled' }), 'REJECT/meet 125 done Brenn > Lund'],
    [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { status: 'denied' }), 'CONSULT 040 denied Brenn > Lund'],
    [contactOf(['Brenn/Kestria']), 'CONSULT 040 done Brenn > -'],
    [contactOf([]), 'CONSULT 040 done - > -'],
  ])('%#', async (contact, expected) => {
    const events = await eventsOf(codedReport('Brenn met Lund.', [], { contacts: [contact] }), null);
    expect(events.map(line)).toEqual([expected]);
  });

  test.each([
    ['Norvania', 'CONSULT/visit 042 done Brenn > Lund'],
    ['Kestria', 'CONSULT/visit 042 done Lund > Brenn'],
    ['Talmark', 'CONSULT/third-party 044 done Brenn > Lund'],
    [null, 'CONSULT 040 done Brenn > Lund'],
  ])('where it was tells who was the guest: %s', async (country, expected) => {
    const text = 'Brenn met Lund in Sarrow.';
    const contact = contactOf(['Brenn/Kestria', 'Lund/Norvania'], { placeSpans: [spanOf(text, 'Sarrow')] });
    const [event] = await eventsOf(
      codedReport(text, [], { contacts: [contact], places: [placeAt(text, 'Sarrow', country)] }),
      null,
    );
    expect(event && line(event)).toBe(expected);
    expect(event?.place).toBe('p1');
  });

  test.each([
    ['where it is told', 'Brenn met Lund.', [[0, 14]]],
    ['nor where the same two go on', 'Brenn and Lund also talked about ferries.', []],
  ] as const)('is not told again by the coder, %s', async (_, text, spans) => {
    const contacts = [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { spans })];
    const coder = knowingCoder({ 'Brenn > Lund': 'CONSULT' });
    expect(await eventsOf(codedReport(text, ['Brenn/Kestria', 'Lund/Norvania'], { contacts }), coder)).toHaveLength(1);
  });

  test.each([
    ['an AGREE of the same two elsewhere', 'planned', null, 'AGREE', 2],
    ['a CONSULT of another day', 'held', '2031-05-04', 'CONSULT', 2],
    ['a CONSULT of the same day', 'held', '2031-05-03', 'CONSULT', 1],
    ['a CONSULT of a day that is not told', 'held', null, 'CONSULT', 1],
  ] as const)('beside %s', async (_, status, date, root, count) => {
    const text = 'On 3 May 2031 Brenn agreed in talks with Lund to buy rye.';
    const time = { id: 't1', span: spanOf(text, '3 May 2031'), when: '2031-05-03', doubts: [], evidence: EVIDENCE.source };
    const contacts = [contactOf(['Brenn/Kestria', 'Lund/Norvania'], { status, date, spans: [] })];
    const fields = { contacts, times: [time] };
    const events = await eventsOf(
      codedReport(text, ['Brenn/Kestria', 'Lund/Norvania'], fields),
      knowingCoder({ 'Brenn > Lund': root }),
    );
    expect(events).toHaveLength(count);
  });

  test.each([
    ['Brenn said that she had met Koll in Lerna.', 'held', 'reported', ['Brenn']],
    ['Brenn said that she would meet Koll in Lerna.', 'planned', 'planned', ['Brenn']],
    ['In a call to Koll Brenn said that she had met Koll in Lerna.', 'held', 'done', []],
  ] as const)('in someone’s statement is told by them: %s', async (text, status, modality, via) => {
    const said = statement({
      id: 's1',
      speaker: 'Brenn',
      chain: [link({ name: 'Brenn' })],
      source: [spanOf(text, 'Brenn')],
      cue: [spanOf(text, 'said')],
      content: [[text.indexOf('she'), text.length - 1]],
    });
    const contacts = [contactOf(['Brenn/Kestria', 'Koll/Norvania'], { status, spans: [[0, text.length]] })];
    const events = await eventsOf(codedReport(text, [], { contacts, statements: [said] }), null);
    const isTold = via.length > 0;
    expect(events.find(({ contact }) => contact !== null)).toMatchObject({ modality, via, statement: isTold ? 's1' : null });
  });

  test('of others leaves what the coder sees', async () => {
    const contacts = [contactOf(['Teyle/Talmark', 'Oster/Velmora'], { spans: [] })];
    const coder = knowingCoder({ 'Brenn > Lund': 'CONSULT' });
    const events = await eventsOf(codedReport('Brenn met Lund.', ['Brenn/Kestria', 'Lund/Norvania'], { contacts }), coder);
    expect(events.map(line)).toContain('CONSULT 040 done Brenn > Lund');
  });
});
