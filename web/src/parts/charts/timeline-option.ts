/** Statements by day and act as a picture: a pile for each day, the most frequent acts apart, the others together. */
import type { BarSeriesOption } from 'echarts/charts';
import type { DataZoomComponentOption } from 'echarts/components';
import { ACT_WORDS } from '../../../../src/export/words/act-words.js';
import { whenWords } from '../../../../src/export/words/when-words.js';
import type { DayAndAct } from '../../../../src/model/ledger/search.js';
import type { Act } from '../../../../src/model/statement.js';
import type { ChartOption, TopLevelFormatterParams } from './echarts.js';
import type { Palette } from './palette.svelte.js';

/** So many acts have a colour of their own; the rest share one. */
const APART = 5;

const OTHERS = 'anything else';

export interface Layer {
  readonly words: string;
  /** Day → statements. */
  readonly days: ReadonlyMap<string, number>;
}

/** The most frequent act first, the others last. */
export function layersOf(counts: readonly DayAndAct[]): readonly Layer[] {
  const totals = new Map<Act, number>();
  for (const { act, statements } of counts) totals.set(act, statements + (totals.get(act) ?? 0));
  const order = [...totals].toSorted(([, a], [, b]) => b - a).map(([act]) => act);
  const apart = order.slice(0, order.length === APART + 1 ? APART + 1 : APART);
  const layers = apart.map(act =>
    layer(
      ACT_WORDS[act],
      counts.filter(one => one.act === act),
    ),
  );
  const rest = counts.filter(({ act }) => !apart.includes(act));
  return rest.length === 0 ? layers : [...layers, layer(OTHERS, rest)];
}

/**
 * The day at a place on the axis, or the one beside it, so that nobody has to hit a thin pile; `null`: none is near. `at` and `within` in milliseconds;
 * the axis counts in the time of whoever looks.
 */
export function dayNear(counts: readonly DayAndAct[], at: number, within: number): string | null {
  const days = counts.map(({ day }) => ({ day, away: Math.abs(Date.parse(`${day}T00:00:00`) - at) }));
  const [nearest] = days.toSorted((a, b) => a.away - b.away);
  return nearest === undefined || nearest.away > within ? null : nearest.day;
}

/** Each day with its statements, the newest first. */
export function daysOf(
  counts: readonly DayAndAct[],
): readonly { readonly day: string; readonly statements: number; readonly acts: string }[] {
  const layers = layersOf(counts);
  const days = [...new Set(counts.map(({ day }) => day))].toSorted().toReversed();
  return days.map(day => {
    const there = layers.flatMap(({ words, days }) => (days.has(day) ? [{ words, count: days.get(day) ?? 0 }] : []));
    return {
      day,
      statements: there.reduce((sum, { count }) => sum + count, 0),
      acts: there.map(({ words, count }) => `${words} ${count}`).join(', '),
    };
  });
}

/** `chosen`: the day that stands out; `null`: none does. */
export function timelineOption(counts: readonly DayAndAct[], palette: Palette, chosen: string | null): ChartOption {
  const { ink, quiet, line, edge, paper } = palette;
  const text = { color: ink, fontSize: 12 };
  return {
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    grid: { top: 12, left: 8, right: 16, bottom: 84, containLabel: true },
    legend: { ...LEGEND, textStyle: text, pageTextStyle: text, pageIconColor: ink },
    tooltip: {
      ...TOOLTIP,
      backgroundColor: paper,
      borderColor: edge,
      textStyle: text,
      formatter: points => tooltipWords(points),
    },
    xAxis: { type: 'time', minInterval: DAY, axisLine: { lineStyle: { color: edge } }, axisLabel: { ...DAYS, color: quiet } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: quiet }, splitLine: { lineStyle: { color: line } } },
    dataZoom: zoomOf(palette),
    series: pilesOf(counts, palette, chosen),
  };
}

const DAY = 24 * 60 * 60 * 1000;

const LEGEND = { bottom: 0, type: 'scroll', icon: 'rect', itemWidth: 14, itemHeight: 10 } as const;
const TOOLTIP = { trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { type: 'shadow' } } as const;
const DAYS = { hideOverlap: true, formatter: { year: '{yyyy}', month: '{MMM} {yyyy}', day: '{d} {MMM}' } } as const;

/** By the slider, by two fingers, and by the wheel while Ctrl is held: without it the wheel scrolls the page. */
function zoomOf({ paper, edge, accent, quiet }: Palette): DataZoomComponentOption[] {
  return [
    { type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: false, moveOnMouseWheel: false },
    {
      ...{ type: 'slider', bottom: 32, height: 22, brushSelect: false, fillerColor: 'transparent', borderColor: edge },
      handleStyle: { color: paper, borderColor: accent },
      moveHandleStyle: { color: accent },
      textStyle: { color: quiet },
    },
  ];
}

/** Every layer has every day: the library piles them up by their number in the row. */
function pilesOf(counts: readonly DayAndAct[], { series, ink }: Palette, chosen: string | null): BarSeriesOption[] {
  const all = [...new Set(counts.map(({ day }) => day))].toSorted();
  return layersOf(counts).map(({ words, days }, at) => ({
    ...{ type: 'bar', name: words, stack: 'day', barMaxWidth: 24, barMinWidth: 4, cursor: 'pointer' },
    itemStyle: { color: series[at] ?? ink },
    data: all.map(day => ({
      value: [day, days.get(day) ?? 0],
      itemStyle: { opacity: chosen === null || chosen === day ? 1 : 0.35 },
    })),
  }));
}

/** "12 March 2031", and below it what there is on this day: "a denial 2". */
function tooltipWords(points: TopLevelFormatterParams): string {
  const told = [points].flat().flatMap(({ seriesName, value }) => {
    const [day, count] = Array.isArray(value) ? value : [];
    return typeof day === 'string' && typeof count === 'number' && count > 0 ? [{ day, words: `${seriesName} ${count}` }] : [];
  });
  const [first] = told;
  return first === undefined ? '' : [whenWords(first.day), ...told.map(({ words }) => words)].join('\n');
}

function layer(words: string, counts: readonly DayAndAct[]): Layer {
  const days = new Map<string, number>();
  for (const { day, statements } of counts) days.set(day, statements + (days.get(day) ?? 0));
  return { words, days };
}
