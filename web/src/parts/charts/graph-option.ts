/** Who speaks to whom as a picture: a circle for each, an arrow from the speaker to the one spoken to. */

import type { GraphSeriesOption } from 'echarts/charts';
import type { Conversation } from '../../../../src/model/ledger/actor-entry.js';
import type { ActorRef } from '../../../../src/model/ledger/statement-entry.js';
import type { ChartOption } from './echarts.js';
import type { Palette } from './palette.svelte.js';

/** Diameters of the circles and widths of the arrows, in pixels. */
const CIRCLE = [10, 36] as const;
const ARROW = [1, 6] as const;

/** Pixels round the circle, for the names, and characters of a name: where there is room, and where there is little. */
const ROOMY = { edge: 120, name: 18 } as const;
const NARROW = { edge: 98, name: 12 } as const;

/** Pixels from which on there is room. */
const WIDE = 560;

export interface Node {
  readonly id: string;
  readonly name: string;
  readonly party: string | null;
  /** Of its own, and made to it. */
  readonly statements: number;
}

/** Whoever speaks or is spoken to; those of one side stand together, the sides in the order of the alphabet. */
export function nodesOf(conversations: readonly Conversation[]): readonly Node[] {
  const nodes = new Map<string, Node>();
  const count = ({ id, name, party }: ActorRef, statements: number): void => {
    nodes.set(id, { id, name, party, statements: statements + (nodes.get(id)?.statements ?? 0) });
  };
  for (const { from, to, statements } of conversations) {
    count(from, statements);
    count(to, statements);
  }
  return [...nodes.values()].toSorted((a, b) => compared(a.party ?? a.name, b.party ?? b.name) || b.statements - a.statements);
}

/** `width`: of the picture, in pixels. All circles have one colour: no side is favoured. */
export function graphOption(conversations: readonly Conversation[], palette: Palette, width: number): ChartOption {
  const { ink, quiet, paper, series } = palette;
  const { edge, name: longest } = width < WIDE ? NARROW : ROOMY;
  return {
    animation: false,
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: paper,
      borderColor: quiet,
      textStyle: { color: ink, fontSize: 13 },
    },
    series: [
      {
        type: 'graph',
        ...IN_A_CIRCLE,
        ...{ left: edge, right: edge, top: edge, bottom: edge },
        label: { ...NAMES, color: ink, textBorderColor: paper, formatter: ({ name }) => shortened(name, longest) },
        itemStyle: { color: series[0] ?? ink, borderColor: paper, borderWidth: 1 },
        lineStyle: { color: quiet, opacity: 0.5, curveness: 0.2 },
        data: circles(nodesOf(conversations)),
        links: arrows(conversations),
      },
    ],
  };
}

/** The names stand outside of the circle and can all be read. */
const IN_A_CIRCLE = {
  layout: 'circular',
  circular: { rotateLabel: true },
  edgeSymbol: ['none', 'arrow'],
  edgeSymbolSize: 8,
  cursor: 'pointer',
  emphasis: { focus: 'adjacency', label: { show: true } },
} as const satisfies Partial<GraphSeriesOption>;

const NAMES = { show: true, fontSize: 12, textBorderWidth: 3 } as const;

function circles(nodes: readonly Node[]): GraphSeriesOption['data'] & object {
  const most = Math.max(1, ...nodes.map(({ statements }) => statements));
  return nodes.map(({ id, name, statements }) => ({
    id,
    name,
    value: statements,
    symbolSize: scaled(statements, most, CIRCLE),
    tooltip: { formatter: () => `${name}: ${statements} said or told` },
  }));
}

function arrows(conversations: readonly Conversation[]): GraphSeriesOption['links'] & object {
  const most = Math.max(1, ...conversations.map(({ statements }) => statements));
  return conversations.map(({ from, to, statements }) => ({
    source: from.id,
    target: to.id,
    value: statements,
    lineStyle: { width: scaled(statements, most, ARROW) },
    tooltip: { formatter: () => `${from.name} → ${to.name}: ${statements}` },
  }));
}

const compared = (a: string, b: string): number => a.localeCompare(b, 'en');

/** By the root: the area of a circle tells the number. */
function scaled(value: number, most: number, [small, large]: readonly [number, number]): number {
  return small + (large - small) * Math.sqrt(value / most);
}

function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
