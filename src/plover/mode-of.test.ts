import { describe, expect, test } from 'vitest';
import type { PloverRoot } from '../model/event.js';
import { modeOf } from './mode-of.js';

type Case = readonly [words: string, mode: string | null];

const CASES: Partial<Readonly<Record<PloverRoot, readonly Case[]>>> = {
  CONSULT: [
    ['Kestria’s premier spoke by telephone with Norvania’s', 'phone'],
    ['Brenn flew to Norvania for two days', 'visit'],
    ['Talmark brokered a session between Kestria and Norvania', 'third-party'],
    ['Brenn met Lund on the sidelines of the assembly', 'multilateral'],
    ['Brenn met Lund', null],
  ],
  RETREAT: [
    ['Kestria pulled its last troops out of the valley', 'withdraw'],
    ['the Front let two engineers go free', 'release'],
    ['the guns fell silent along the river', 'ceasefire'],
    ['the minister stepped down', 'resign'],
    ['the men laid down their arms', 'disarm'],
    ['Norvania let relief convoys into the town', 'access'],
    ['Norvania yielded in the quarrel', null],
  ],
  REQUEST: [
    ['Kestria urged Norvania to free the crew', 'yield'],
    ['Kestria asked Norvania for a loan', 'assist'],
    ['Kestria called on both to return to the negotiating table', 'meet'],
    ['Kestria demanded that the tax be scrapped', 'change'],
    ['Kestria asked Norvania for patience', 'change'],
  ],
  REJECT: [
    ['Kestria turned down a meeting with Norvania', 'meet'],
    ['Kestria rejected calls for a ceasefire after a meeting', 'yield'],
    ['Kestria refused Norvania', null],
  ],
  ACCUSE: [
    ['Kestria accused Norvania of sinking a trawler', 'allege'],
    ['Kestria condemned the raid', 'disapprove'],
    ['prosecutors opened an inquiry into the port', 'investigate'],
    ['Kestria had hard words for Norvania', 'disapprove'],
  ],
  THREATEN: [
    ['Kestria threatened to close the strait after an attack', 'restrict'],
    ['Kestria vowed revenge on Norvania', 'violence'],
    ['Kestria warned Norvania', null],
  ],
  PROTEST: [
    ['dockers laid down their tools', 'strike'],
    ['a mob torched two cars', 'riot'],
    ['monks gathered before the ministry', 'demo'],
  ],
  SANCTION: [
    ['Kestria declared two envoys personae non gratae', 'expel'],
    ['Kestria recalled its ambassador', 'withdraw'],
    ['the court found the firm guilty', 'convict'],
    ['Kestria cut off its aid', 'discontinue'],
  ],
  MOBILIZE: [
    ['Kestria massed 4,000 soldiers at the border', 'troops'],
    ['Kestria sent two destroyers to the strait', 'weapons'],
    ['riot police took up posts', 'police'],
  ],
  COERCE: [
    ['police detained two editors', 'arrest'],
    ['Kestria imposed sanctions on two banks', null],
    ['the governor ordered a curfew', 'curfew'],
  ],
  ASSAULT: [
    ['warplanes bombed the port', 'aerial'],
    ['gunmen opened fire on a bus', 'firearms'],
    ['police used tear gas against the crowd', 'crowd-control'],
    ['Kestria attacked the town', null],
  ],
  SUPPORT: [['Kestria praised Norvania by telephone', null]],
};

describe.each(Object.entries(CASES) as [PloverRoot, readonly Case[]][])('%s', (root, cases) => {
  test.each(cases)('%s', (words, mode) => expect(modeOf(root, [words]).mode).toBe(mode));
});

test('the nearest words tell before the whole sentence', () => {
  expect(modeOf('ASSAULT', ['gunmen shot at a bus', 'after an air raid gunmen shot at a bus']).mode).toBe('firearms');
});

test('a mode that no words tell is said not to be told', () => {
  expect(modeOf('ACCUSE', ['Kestria had hard words'])).toEqual({ mode: 'disapprove', isTold: false });
});
