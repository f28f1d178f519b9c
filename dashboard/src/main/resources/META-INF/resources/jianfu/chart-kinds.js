// From a model to ECharts' option. Colours come from the style sheet, so that light and dark are one place's business.
const counting = new Intl.NumberFormat('zh-CN');
const FONT = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

// Told apart without colour too: each attribute has its own pattern, each topic of burdens likewise.
const PATTERNS = {
  prohibited: { symbol: 'none' },
  unlisted: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  pending: { symbol: 'circle', symbolSize: 0.45, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] },
  permitted: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: 0 },
  'topic-meetings': { symbol: 'none' },
  'topic-forms': { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  'topic-documents': { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: 0 },
  'topic-inspections': { symbol: 'circle', symbolSize: 0.45, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] },
  'topic-groups': { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  'topic-signboards': { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: Math.PI / 2 },
  'topic-tasks': { symbol: 'triangle', symbolSize: 0.6, dashArrayX: [[9, 9]], dashArrayY: [9, 0] },
  'topic-certificates': { symbol: 'rect', symbolSize: 0.5, dashArrayX: [[5, 5]], dashArrayY: [5, 5] },
};

export function drawing(model, element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue('--jf-' + name).trim();
  const common = {
    textStyle: { fontFamily: FONT, color: colour('text') },
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 350,
    tooltip: {
      confine: true,
      backgroundColor: colour('raised'),
      borderColor: colour('line'),
      textStyle: { color: colour('text'), fontFamily: FONT, fontSize: 13 },
      extraCssText: 'box-shadow: 0 6px 24px rgb(0 0 0 / .14); border-radius: 10px;',
      valueFormatter: (value) => counting.format(value) + ' ' + model.unit,
    },
    aria: { enabled: false },
  };
  const kinds = { columns, bars, treemap };
  return { ...common, ...kinds[model.kind](model, colour, common, element) };
}

function itemStyle(role, colour) {
  return {
    color: colour(role),
    decal: PATTERNS[role] ? { color: colour('pattern'), ...PATTERNS[role] } : undefined,
  };
}

function stacks(model, colour, horizontal) {
  const last = model.series.length - 1;
  const round = horizontal ? [0, 3, 3, 0] : [3, 3, 0, 0];
  return model.series.map((series, index) => ({
    type: 'bar',
    name: series.label,
    stack: 'all',
    barMaxWidth: horizontal ? 18 : 42,
    data: series.values,
    itemStyle: { ...itemStyle(series.role, colour), borderRadius: index === last ? round : 0 },
    emphasis: { focus: 'none' },
  }));
}

const LEGEND = { itemWidth: 14, itemGap: 18, fontSize: 13 };

function legend(model, colour) {
  return model.series.length < 2 ? undefined : {
    top: 0, left: 0, itemWidth: LEGEND.itemWidth, itemHeight: 10, itemGap: LEGEND.itemGap, icon: 'roundRect',
    textStyle: { color: colour('quiet'), fontSize: LEGEND.fontSize },
  };
}

// ECharts breaks a long legend into lines, but does not move the drawing out of their way.
function furtherLegendLines(model, element) {
  if (model.series.length < 2) return 0;
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = LEGEND.fontSize + 'px ' + FONT;
  let lines = 0;
  let x = 0;
  for (const series of model.series) {
    const width = LEGEND.itemWidth + 5 + pen.measureText(series.label).width;
    if (x > 0 && x + width > element.clientWidth - 10) {
      lines++;
      x = 0;
    }
    x += width + LEGEND.itemGap;
  }
  return lines * (LEGEND.itemGap + LEGEND.fontSize + 2);
}

function columns(model, colour, common, element) {
  const labels = model.categories.map((category) => category.label);
  const series = stacks(model, colour, false);
  if (series.length && model.notes?.length) {
    const at = new Map(model.categories.map((category, index) => [category.key, index]));
    series[0].markLine = {
      symbol: 'none', silent: true, animation: false,
      lineStyle: { color: colour('quiet'), type: 'dashed', width: 1, opacity: 0.6 },
      label: { color: colour('quiet'), fontSize: 11, position: 'end', distance: 4, formatter: '{b}' },
      data: model.notes.map((note) => ({ name: note.label, xAxis: at.get(note.key) })),
    };
  }
  return {
    legend: legend(model, colour),
    tooltip: { ...common.tooltip, trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: colour('hover') } } },
    grid: { left: 8, right: 8, top: (model.notes?.length ? 64 : 44) + furtherLegendLines(model, element), bottom: 4, containLabel: true },
    xAxis: {
      type: 'category', data: labels, axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line') } },
      axisLabel: { color: colour('quiet'), fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: 'value', minInterval: 1, splitNumber: 4,
      splitLine: { lineStyle: { color: colour('line') } },
      axisLabel: { color: colour('quiet'), fontSize: 12, formatter: (value) => counting.format(value) },
    },
    series,
  };
}

function bars(model, colour, common, element) {
  const narrow = element.clientWidth < 480;
  const series = stacks(model, colour, true);
  const totals = model.categories.map((_, i) => model.series.reduce((sum, one) => sum + (one.values[i] ?? 0), 0));
  if (series.length) {
    series[series.length - 1].label = {
      show: true, position: 'right', color: colour('text'), fontSize: 12,
      formatter: (point) => counting.format(totals[point.dataIndex]),
    };
  }
  return {
    legend: legend(model, colour),
    tooltip: { ...common.tooltip, trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: colour('hover') } } },
    grid: { left: 4, right: 56, top: model.series.length > 1 ? 34 + furtherLegendLines(model, element) : 6, bottom: 4, containLabel: true },
    xAxis: { type: 'value', splitLine: { show: false }, axisLabel: { show: false }, axisLine: { show: false } },
    yAxis: {
      type: 'category', inverse: true, data: model.categories.map((category) => category.label),
      axisTick: { show: false }, axisLine: { show: false },
      axisLabel: {
        color: colour('text'), fontSize: 13, width: narrow ? 110 : 180, overflow: 'truncate', margin: 12,
      },
    },
    series,
  };
}

function treemap(model, colour, common) {
  const shares = model.areas.map((area) => area.share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const depth = (share) => (most > least ? (share - least) / (most - least) : 0);
  return {
    tooltip: common.tooltip,
    series: [{
      type: 'treemap', name: '', roam: false, nodeClick: false, breadcrumb: { show: false },
      left: 0, right: 0, top: 0, bottom: 0,
      itemStyle: { borderColor: colour('card'), borderWidth: 2, gapWidth: 2 },
      label: { color: '#fff', fontSize: 13, lineHeight: 19, overflow: 'truncate' },
      data: model.areas.map((area) => ({
        key: area.key, name: area.label, value: area.value,
        itemStyle: { color: mix(colour('map-low'), colour('map-high'), depth(area.share)) },
        label: { formatter: () => area.label + '\n' + counting.format(area.value) },
      })),
    }],
  };
}

function mix(low, high, share) {
  const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [from, to] = [parts(low), parts(high)];
  return '#' + from.map((value, i) => Math.round(value + (to[i] - value) * share).toString(16).padStart(2, '0')).join('');
}
