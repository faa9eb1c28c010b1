/** The time line of a dossier as a picture: a lane for each side, a sign for each report, a circle for what was said on a day. */
import type { ScatterSeriesOption } from 'echarts/charts';
import { whenWords } from '../../../../src/export/words/when-words.js';
import type { ChartOption, TopLevelFormatterParams } from '../../parts/charts/echarts.js';
import type { Palette } from '../../parts/charts/palette.svelte.js';
import { lanesOf, type Moment, type MomentKind, timeOf } from './moments.js';

const MOMENT_WORDS: Readonly<Record<MomentKind, string>> = {
  event: 'the event',
  report: 'report',
  copy: 'copy',
  statements: 'statements of a day',
};

/** Told apart by shape first. */
const SYMBOLS: Readonly<Record<MomentKind, string>> = {
  event: 'diamond',
  report: 'rect',
  copy: 'emptyRect',
  statements: 'circle',
};

/** Pixels of a sign; of a circle by how many statements there are. */
const SIGN = 12;
const CIRCLES = [9, 26] as const;

/** Pixels of the height of a lane, and of what stands above and below all of them. */
const LANE = 44;
const REST = 76;

export const heightOf = (moments: readonly Moment[]): string => `${lanesOf(moments).length * LANE + REST}px`;

const DAY = 24 * 60 * 60 * 1000;

export function timeLineOption(moments: readonly Moment[], palette: Palette): ChartOption {
  const { ink, quiet, line, edge, paper } = palette;
  const text = { color: ink, fontSize: 12 };
  const times = moments.map(timeOf);
  return {
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    grid: { top: 8, left: 8, right: 24, bottom: 40, containLabel: true },
    legend: { bottom: 0, type: 'scroll', textStyle: text, itemWidth: 12, itemHeight: 12 },
    tooltip: {
      ...{ trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: paper, borderColor: edge, textStyle: text },
      formatter: params => tooltipWords(params, moments),
    },
    xAxis: {
      ...{ type: 'time', min: Math.min(...times) - DAY / 2, max: Math.max(...times) + DAY / 2, minInterval: DAY },
      axisLine: { lineStyle: { color: edge } },
      axisLabel: { ...DAYS, color: quiet },
    },
    yAxis: {
      ...{ type: 'category', data: [...lanesOf(moments)], inverse: true },
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, width: 96, overflow: 'truncate' },
      splitLine: { show: true, lineStyle: { color: line } },
    },
    series: seriesOf(moments, palette),
  };
}

const DAYS = {
  hideOverlap: true,
  formatter: { year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}', hour: '{HH}:{mm}' },
} as const;

function seriesOf(moments: readonly Moment[], { series, ink }: Palette): ScatterSeriesOption[] {
  const kinds = [...new Set(moments.map(({ kind }) => kind))];
  const most = Math.max(1, ...moments.filter(({ kind }) => kind === 'statements').map(({ count }) => count));
  return KINDS.filter(kind => kinds.includes(kind)).map(kind => ({
    ...{ type: 'scatter', name: MOMENT_WORDS[kind], symbol: SYMBOLS[kind], cursor: kind === 'event' ? 'default' : 'pointer' },
    itemStyle: { color: series[COLOURS[kind]] ?? ink, opacity: 0.85 },
    data: moments.flatMap((moment, at) =>
      moment.kind === kind
        ? [{ value: [timeOf(moment), moment.lane, at], symbolSize: kind === 'statements' ? circle(moment.count, most) : SIGN }]
        : [],
    ),
  }));
}

/** Circles first: what stands on them is not covered. */
const KINDS: readonly MomentKind[] = ['statements', 'event', 'report', 'copy'];
const COLOURS: Readonly<Record<MomentKind, number>> = { event: 1, report: 0, copy: 0, statements: 4 };

/** By the root: the area tells the number. */
function circle(count: number, most: number): number {
  const [small, large] = CIRCLES;
  return small + (large - small) * Math.sqrt(count / most);
}

/** Which moment a sign in the picture stands for; `null`: none. */
export function momentAt(value: unknown, moments: readonly Moment[]): Moment | null {
  const at: unknown = Array.isArray(value) ? value[2] : null;
  return typeof at === 'number' ? (moments[at] ?? null) : null;
}

function tooltipWords(params: TopLevelFormatterParams, moments: readonly Moment[]): string {
  const [first] = [params].flat();
  const moment = momentAt(first?.value, moments);
  return moment === null ? '' : `${moment.words}\n${whenWords(moment.at)}`;
}
