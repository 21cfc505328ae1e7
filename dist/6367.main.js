export const id = 6367;
export const ids = [6367];
export const modules = {

/***/ 80164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs),
/* harmony export */   u: () => (/* binding */ changedInputsLine)
/* harmony export */ });
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61424);
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70831);



/** Names that pin or list what a program runs on, wherever in the repository they lie. */
const ENVIRONMENT_FILE = /(?:^|\/)(?:[^/]*requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|[^/]*\.lock|[^/]*-lock\.(?:json|ya?ml)|pyproject\.toml|Pipfile|environment\.ya?ml|conda[^/]*\.ya?ml|package\.json|go\.(?:mod|sum)|DESCRIPTION|\.python-version|\.tool-versions|Dockerfile)$/;
/** Not files of the team. */
const OWN_NAMES = new Set(['data', 'mlops.yml']);
/** Decide how long and what is recorded, not which model comes out. */
const IDLE_PARAMETERS = new Set(['timeout-minutes', 'data-validated', 'inputs']);
const MAX_NAMED = 8;
/** Compares the statements of two trainings. */
function changedInputs(candidate, baseline) {
    const files = [candidate, baseline].map(({ dependencies }) => new Map([...dependencies].filter(([name]) => !OWN_NAMES.has(name))));
    const [now = new Map(), before = new Map()] = files;
    const names = [...new Set([...now.keys(), ...before.keys()])].sort();
    const changed = names.filter((name) => now.get(name) !== before.get(name));
    const isRecorded = candidate.buildType.includes('tfjs') || now.size > 0;
    const keys = [...new Set([...Object.keys(candidate.parameters), ...Object.keys(baseline.parameters)])].filter((key) => !IDLE_PARAMETERS.has(key));
    return {
        files: isRecorded ? changed : null,
        parameters: keys.filter((key) => (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)([candidate.parameters[key]]) !== (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)([baseline.parameters[key]])).map((key) => (key === 'target' || key === 'split' ? `data.${key}` : `train.${key}`)),
        data: same(candidate.dependencies.get('data'), baseline.dependencies.get('data')),
        environment: sameEnvironment({ candidate, baseline, pinned: names.filter((name) => ENVIRONMENT_FILE.test(name)), changed }),
    };
}
function same(now, before) {
    if (now === undefined || before === undefined)
        return 'unknown';
    return now === before ? 'same' : 'changed';
}
function sameEnvironment({ candidate, baseline, pinned, changed }) {
    if (pinned.some((name) => changed.includes(name)))
        return 'changed';
    const engines = [candidate, baseline].map(({ engine }) => Object.keys(engine).length);
    if (engines.every((count) => count > 0))
        return (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(candidate.engine) === (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(baseline.engine) ? 'same' : 'changed';
    return pinned.length > 0 ? 'same' : 'unknown';
}
/** `**Changed inputs:** ``params.yaml``. Data and environment are the same as main's.` Markdown. */
function changedInputsLine({ files, parameters, data, environment }, baseline) {
    const settings = parameters.length === 0 ? [] : [`${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .S)('mlops.yml')} (${named(parameters)})`];
    const all = [...(files === null || files.length === 0 ? [] : [named(files)]), ...settings];
    const nothing = files === null ? 'none that is recorded; the files of the program are not named under `train.inputs`' : 'none';
    const whose = /^[\w-]+$/.test(baseline) ? `the same as ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(baseline)}'s` : `those of ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(baseline)}`;
    const parts = [
        { name: 'data', state: data },
        { name: 'environment', state: environment },
    ];
    const [kept, changed, unknown] = ['same', 'changed', 'unknown'].map((wanted) => parts.filter(({ state }) => state === wanted).map(({ name }) => name));
    const sentences = [
        kept === undefined || kept.length === 0 ? '' : `${capital((0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(kept))} ${kept.length === 1 ? 'is' : 'are'} ${kept.length === 1 ? whose.replace('those of', 'that of') : whose}.`,
        changed === undefined || changed.length === 0 ? '' : `**${capital((0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(changed))} changed.**`,
        unknown === undefined || unknown.length === 0 ? '' : `${capital((0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(unknown))} ${unknown.length === 1 ? 'is' : 'are'} not recorded.`,
    ];
    return [`**Changed inputs:** ${all.length === 0 ? nothing : all.join(', ')}.`, ...sentences].filter((sentence) => sentence !== '').join(' ');
}
function named(names) {
    const more = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).map(_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .S).join(', ')}${more > 0 ? ` and ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more` : ''}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 41430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FULL_DETAIL)
/* harmony export */ });
/** What lies in report.md. */
const FULL_DETAIL = { slices: 30, metrics: true, reasons: 200, passingSlices: 5, failingSlices: 200, gates: 1000, changes: 30 };


/***/ }),

/***/ 36367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ evaluationReport)
});

// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/slice-name.js
var slice_name = __webpack_require__(18913);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(65031);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/gate-table.js






const MAX_NAME = 100;
/** Slices of one gate beside those that failed: what could not be decided before what passed. */
const MAX_OTHER_SLICES = 5;
/** What every gate asked and found. Slices that failed come first, then the undecided, then those nearest to their limit. */
function gateTable(result, names, detail) {
    const rows = result.gates.flatMap((gate) => gateRows(gate, result, { baseline: names.baseline, detail }));
    const kept = new Set([...rows.filter(({ verdict }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict)), ...rows.filter(({ verdict }) => (0,verdict_verdict/* isAccepted */.oB)(verdict))].slice(0, detail.gates));
    const head = ['Gate', names.baselineColumn, names.candidate, 'Change (worst … best)', 'Allowed', ''];
    return (0,table/* table */.t)(head, ['left', 'right', 'right', 'right', 'right', 'center'], rows.filter((row) => kept.has(row)).map(({ cells }) => cells));
}
function gateRows(gate, result, { baseline, detail }) {
    const comparisons = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison !== undefined);
    if (comparisons.some(({ slice }) => slice !== null))
        return sliceRows(gate, comparisons, detail);
    const [comparison] = comparisons;
    if (comparison !== undefined)
        return [comparisonRow(gate, comparison, `${(0,report_escape/* escapeText */.X)(gate.metric)} vs ${baseline}`)];
    if (gate.slices.length > 0) {
        const shown = mostTelling(gate.slices, { verdict: ({ verdict }) => verdict, nearness: ({ value }) => -(value.value ?? 0), detail });
        return shown.map(({ slice, value, verdict }) => boundRow(gate, value, { name: `${(0,report_escape/* escapeText */.X)(gate.metric)}, ${(0,slice_name/* sliceName */.o)(slice)}`, verdict }));
    }
    return [boundRow(gate, gate.value, { name: gate.kind === 'baseline' ? (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate.gate, MAX_NAME)) : (0,report_escape/* escapeText */.X)(gate.metric), verdict: gate.verdict })];
}
function sliceRows(gate, comparisons, detail) {
    const judged = comparisons.filter(({ low, verdict }) => low !== null || !(0,verdict_verdict/* isAccepted */.oB)(verdict));
    const shown = mostTelling(judged, { verdict: ({ verdict }) => verdict, nearness: ({ low }) => -(low ?? Number.NEGATIVE_INFINITY), detail });
    return shown.map((comparison) => comparisonRow(gate, comparison, `${(0,report_escape/* escapeText */.X)(gate.metric)}, ${comparison.slice === null ? '' : (0,slice_name/* sliceName */.o)(comparison.slice)}`));
}
function mostTelling(items, { verdict, nearness, detail }) {
    const byNearness = [...items].sort((a, b) => nearness(b) - nearness(a));
    const failed = byNearness.filter((item) => verdict(item) === 'fail');
    const open = byNearness.filter((item) => verdict(item) === 'inconclusive');
    const passed = byNearness.filter((item) => (0,verdict_verdict/* isAccepted */.oB)(verdict(item)));
    return [...failed.slice(0, detail.failingSlices), ...[...open, ...passed.slice(0, detail.passingSlices)].slice(0, MAX_OTHER_SLICES)];
}
function comparisonRow(gate, comparison, name) {
    const { candidate, baseline, improvement, low, high, margin, verdict } = comparison;
    const decimals = (0,format/* decimalsFor */.Wm)(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    const interval = low === null || high === null ? '' : ` (${(0,format/* formatChange */.eD)(low, decimals)} … ${(0,format/* formatChange */.eD)(high, decimals)})`;
    const change = comparison.method === 'identical' ? 'identical' : `${(0,format/* formatChange */.eD)(improvement, decimals)}${interval}`;
    return { verdict, cells: [name, (0,format/* formatNumber */.ZV)(baseline, decimals), (0,format/* formatNumber */.ZV)(candidate, decimals), change, (0,format/* formatNumber */.ZV)(-margin, decimals), icon(verdict, gate.mode)] };
}
function boundRow(gate, value, { name, verdict }) {
    const decimals = (0,format/* decimalsFor */.Wm)(value?.value ?? 0, ((value?.high ?? 0) - (value?.low ?? 0)) / 2);
    return { verdict, cells: [name, '–', (0,format/* formatNumber */.ZV)(value?.value ?? null, decimals), '–', (0,report_escape/* escapeText */.X)(allowed(gate)), icon(verdict, gate.mode)] };
}
function icon(verdict, mode) {
    return mode === 'warn' && !(0,verdict_verdict/* isAccepted */.oB)(verdict) ? `${format/* ICON */.kb[verdict]} (warns only)` : format/* ICON */.kb[verdict];
}
/** `≥ 0.8`, `−0.01`: the limit as the table writes numbers. */
function allowed(gate) {
    return gate.allowed.replace(/\bmin /, '≥ ').replace(/\bmax /, '≤ ').replace(/^margin /, '−');
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/headline.js




const headline_MAX_NAME = 100;
/** A reason may quote what others wrote. */
const MAX_REASON = 500;
/** The verdict and its reason: the two lines that a reviewer reads first. */
function headline(result, names) {
    const said = saying(result, (0,report_escape/* escapeText */.X)(names.baseline ?? 'the baseline'));
    return { title: `### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(names.model, headline_MAX_NAME))}: ${said.title}`, sentence: said.sentence };
}
/** @param baseline Markdown */
function saying(result, baseline) {
    const deciding = result.gates.filter((gate) => gate.verdict === result.verdict && (gate.mode === 'enforce' || result.verdict === 'warn'));
    if (result.gates.length === 0)
        return { title: 'nothing was judged', sentence: 'There is no gate in mlops.yml, and what was not judged has not passed.' };
    if (result.verdict === 'fail')
        return failing(result, { deciding, baseline });
    if (result.verdict === 'inconclusive')
        return { title: 'not decided', sentence: reasons(deciding, result.gates.length, 'could not be decided') };
    if (result.baseline.state === 'compared' && result.baseline.identical) {
        return { title: `the same answers as ${baseline}`, sentence: `Every answer to the ${(0,format/* formatCount */.B4)(result.baseline.rows)} rows is the same: nothing changed.` };
    }
    if (result.verdict === 'warn')
        return warning(result, deciding);
    return passing(result, baseline);
}
function warning(result, deciding) {
    if (result.baseline.state !== 'first-version')
        return { title: 'passed with a warning', sentence: reasons(deciding, result.gates.length, 'warned') };
    const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
    const judged = passed === 0 ? 'No gate could be judged without a comparison.' : `${passed} of ${result.gates.length} gates could be judged without a comparison, and passed.`;
    return { title: passed === 0 ? 'first version' : 'first version, and good enough', sentence: `There is nothing to compare with: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(result.baseline.reason, MAX_REASON))}. ${judged}` };
}
function failing(result, { deciding, baseline }) {
    const [gate] = deciding;
    if (gate === undefined)
        return { title: 'failed', sentence: 'A gate failed.' };
    const worse = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison?.verdict === 'fail');
    const slices = [...worse.map((comparison) => comparison?.slice ?? null), ...gate.slices.filter(({ verdict }) => verdict === 'fail').map(({ slice }) => slice)].filter((slice) => slice !== null);
    const overall = overallAsGood(result) ? `Overall as good as ${baseline}. ` : '';
    const [slice] = slices;
    const [comparison] = worse;
    if (slice !== undefined) {
        const others = slices.length > 1 ? ` and ${slices.length - 1} more` : '';
        const sentence = comparison === undefined ? reasons(deciding, result.gates.length, 'failed') : `${loss(comparison)}${countOf(deciding, result.gates.length, 'failed')}`;
        return { title: `${gate.kind === 'baseline' ? 'worse' : 'not good enough'} for ${(0,slice_name/* sliceName */.o)(slice)}${others}`, sentence: overall + sentence };
    }
    const sentence = reasons(deciding, result.gates.length, 'failed');
    return { title: gate.kind === 'baseline' ? `worse than ${baseline}` : 'not good enough', sentence };
}
/** `On 1,204 rows with ``plan = enterprise`` roc_auc fell by **at least 0.034**; 0.030 is allowed.` */
function loss(comparison) {
    const { metric, slice, rows, candidate, baseline, high, margin } = comparison;
    const moved = (candidate ?? 0) < (baseline ?? 0) ? 'fell' : 'rose';
    const allowed = margin === 0 ? 'no loss' : (0,format/* formatNumber */.ZV)(margin, decimals(comparison));
    return `On ${(0,format/* formatRows */.dZ)(rows)}${slice === null ? '' : ` with ${(0,slice_name/* sliceName */.o)(slice)}`} ${(0,report_escape/* escapeText */.X)(metric)} ${moved} by **at least ${bound(comparison, high)}**; ${allowed} is allowed.`;
}
function overallAsGood(result) {
    const whole = result.comparisons.filter((comparison) => comparison.slice === null);
    return whole.length > 0 && whole.every((comparison) => comparison.verdict === 'pass');
}
function passing(result, baseline) {
    const whole = result.comparisons.filter((comparison) => comparison.slice === null);
    const differing = whole.filter(({ method, low }) => method !== 'identical' && low !== null);
    const better = differing.find(({ low }) => (low ?? 0) > 0);
    if (better !== undefined)
        return { title: `better than ${baseline}`, sentence: `${(0,report_escape/* escapeText */.X)(better.metric)} is better by **at least ${bound(better, better.low)}**.` };
    const [worst] = [...differing].sort((a, b) => slack(a) - slack(b));
    if (worst !== undefined) {
        return {
            title: `as good as ${baseline}`,
            sentence: `${(0,report_escape/* escapeText */.X)(worst.metric)} is **at most ${bound(worst, worst.low)}** worse; ${(0,format/* formatNumber */.ZV)(worst.margin, decimals(worst))} is allowed.`,
        };
    }
    const same = [...new Set(whole.filter(({ method }) => method === 'identical').map(({ metric }) => metric))];
    if (same.length > 0)
        return { title: `as good as ${baseline}`, sentence: `${(0,format/* formatList */.ki)(same.map(report_escape/* escapeText */.X))} ${same.length === 1 ? 'is' : 'are'} exactly the same, though answers changed.` };
    return { title: 'good enough', sentence: result.gates.length === 1 ? reasons(result.gates, 1, 'passed') : `All ${result.gates.length} gates passed.` };
}
/** How much of the margin is left at worst, as a share of it: 0 is used up. */
function slack({ low, margin }) {
    return margin === 0 ? (low ?? 0) : ((low ?? 0) + margin) / margin;
}
function bound(comparison, value) {
    return (0,format/* formatNumber */.ZV)(value === null ? null : Math.abs(value), decimals(comparison));
}
function decimals({ candidate, low, high }) {
    return (0,format/* decimalsFor */.Wm)(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
}
function reasons(gates, all, did) {
    const [first] = gates;
    if (first === undefined)
        return '';
    const sentence = (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(first.reason, MAX_REASON));
    return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${countOf(gates, all, did)}`;
}
function countOf(gates, all, did) {
    return gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/pull-request/changed-inputs.js
var changed_inputs = __webpack_require__(80164);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/decision-block.js



const decision_block_MAX_NAME = 100;
const decision_block_MAX_REASON = 500;
const LABELS = { loosens: 'Looser', alters: 'Different', tightens: 'Stricter' };
/** The block that stands above the gates; empty where nothing that decides was changed. Markdown. */
function decisionBlock(changes, maxShown) {
    const { config, base, file } = changes;
    const rows = testRowsSentence(changes);
    const name = (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(file, decision_block_MAX_NAME));
    if (config.state === 'absent')
        return quote([`${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(base, decision_block_MAX_NAME))} has no ${name}: **all that decides is new in this pull request.**${rows}`]);
    if (config.state === 'unreadable')
        return quote([`⚠️ **Whether this pull request changes what decides can't be told:** the base's ${name} could not be read (${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(config.reason, decision_block_MAX_REASON))}).${rows}`]);
    const ignored = config.ignored.length === 0 ? '' : ` Not compared, because this version doesn't know it: ${config.ignored.slice(0, maxShown).map((key) => (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(key, decision_block_MAX_NAME))).join(', ')} of the base's ${name}.`;
    const [first, ...others] = config.changes;
    if (first === undefined) {
        if (changes.testRows.state === 'changed')
            return quote([`⚠️ **The test rows are not those of ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(changes.baseline, decision_block_MAX_NAME))}:** ${rowsChanged(changes.testRows)}.${ignored}`]);
        return ignored === '' ? '' : quote([`⚠️ **What decides could not be compared in full.**${ignored}${rows}`]);
    }
    const lead = config.changes.every(({ effect }) => effect === 'tightens') ? '**This pull request makes what decides stricter' : '⚠️ **This pull request changes what decides';
    if (others.length === 0)
        return quote([`${lead}:** ${changeText(first, changes)}.${rows}${ignored}`]);
    const shown = config.changes.slice(0, maxShown);
    const more = config.changes.length - shown.length;
    return quote([
        `${lead} in ${(0,format/* formatCount */.B4)(config.changes.length)} places.**${rows}${ignored}`,
        ...shown.map((change) => `- ${LABELS[change.effect]}: ${changeText(change, changes)}`),
        ...(more > 0 ? [`- and ${(0,format/* formatCount */.B4)(more)} more`] : []),
    ]);
}
function quote(lines) {
    return lines.map((line) => `> ${line}`).join('\n');
}
function testRowsSentence({ testRows, baseline }) {
    if (testRows.state === 'unknown')
        return '';
    if (testRows.state === 'unchanged')
        return ` Test rows unchanged (${(0,format/* formatCount */.B4)(testRows.rows)}).`;
    return ` **The test rows are not those of ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(baseline, decision_block_MAX_NAME))}:** ${rowsChanged(testRows)}.`;
}
function rowsChanged({ rows, before }) {
    return rows === before ? `${(0,format/* formatCount */.B4)(rows)} here and there, but with other ids or labels` : `${(0,format/* formatCount */.B4)(rows)} here, ${(0,format/* formatCount */.B4)(before)} there`;
}
/** `gate ``roc_auc`` min 0.82 → 0.80 (``mlops.yml:16``)` */
function changeText({ subject, setting, before, after, place }, { base, file }) {
    const what = `${subject.kind === 'gate' ? 'gate ' : ''}${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(subject.name, decision_block_MAX_NAME))}${setting === null ? '' : ` ${setting}`}`;
    const where = place === null ? '' : ` (${(0,report_escape/* codeSpan */.S)(`${(0,cut_text/* cutText */.I)(file, decision_block_MAX_NAME)}:${place.line}`)}${place.side === 'base' ? ` on ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(base, decision_block_MAX_NAME))}` : ''})`;
    if (before === null)
        return `${what} ${value(after)} added${where}`;
    return `${what} ${value(before)}${after === null ? ' removed' : ` → ${value(after)}`}${where}`;
}
/** Numbers and plain words as they are, so that they are read as a sentence; everything else as code. */
function value(text) {
    if (text === null)
        return '';
    return /^[\w.,%+ -]+$/.test(text) ? (0,report_escape/* escapeText */.X)(text) : (0,report_escape/* codeSpan */.S)(text);
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/report-detail.js
var report_detail = __webpack_require__(41430);
// EXTERNAL MODULE: ./build/shared/report/link.js
var report_link = __webpack_require__(60439);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/report-details.js








/** A gate's name and its reason may quote what others wrote. */
const report_details_MAX_NAME = 100;
const report_details_MAX_REASON = 500;
/** The folded part: every metric, the slices, the reason of each gate, where the baseline comes from. */
function reportDetails(result, context, detail) {
    const { data } = context;
    const gated = new Set(result.gates.map(({ metric }) => metric));
    const free = Object.keys(result.metrics).filter((metric) => !gated.has(metric));
    const dataText = data === null ? 'data not validated' : `data: ${(0,format/* formatRows */.dZ)(data.rows)}, ${data.findings} ${data.findings === 1 ? 'finding' : 'findings'}`;
    const summary = `${free.length === 0 ? 'Every metric is gated' : `Not gated: ${free.map(report_escape/* escapeText */.X).join(', ')}`} · ${dataText}`;
    const parts = [detail.metrics ? metricsTable(result) : '', slicesTable(result, detail), gateReasons(result, detail), origin(result, context)];
    return `<details><summary>${summary}</summary>\n\n${parts.filter((part) => part !== '').join('\n\n')}\n\n</details>`;
}
function metricsTable(result) {
    const before = result.baseline.state === 'compared' ? result.baseline.metrics : {};
    const rows = Object.entries(result.metrics).map(([metric, value]) => [(0,report_escape/* escapeText */.X)(metric), shown(value), interval(value), shown(before[metric] ?? null), (0,format/* formatCount */.B4)(value.rows)]);
    return (0,table/* table */.t)(['Metric', 'Value', `Interval (${(0,format/* formatPercent */.l9)(2 * result.confidence - 1)})`, 'Baseline', 'Rows'], ['left', 'right', 'right', 'right', 'right'], rows);
}
function slicesTable({ slices }, detail) {
    if (slices.length === 0 || detail.slices === 0)
        return '';
    const metrics = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
    const rows = slices.slice(0, detail.slices).map((slice) => [(0,slice_name/* sliceName */.o)(slice.slice), (0,format/* formatCount */.B4)(slice.rows), ...metrics.map((metric) => shown(slice.metrics[metric] ?? null))]);
    const more = slices.length > detail.slices ? `\n\n${slices.length - detail.slices} smaller slices are in \`result.json\`.` : '';
    return (0,table/* table */.t)(['Slice', 'Rows', ...metrics.map(report_escape/* escapeText */.X)], ['left', 'right', ...metrics.map(() => 'right')], rows) + more;
}
function gateReasons({ gates }, detail) {
    const kept = new Set([...gates.filter(({ verdict }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict)), ...gates.filter(({ verdict }) => (0,verdict_verdict/* isAccepted */.oB)(verdict))].slice(0, detail.reasons));
    return gates
        .filter((gate) => kept.has(gate))
        .map(({ gate, line, reason }) => `- ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate, report_details_MAX_NAME))}${line === null ? '' : ` (\`mlops.yml:${line}\`)`}: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(reason, report_details_MAX_REASON))}`)
        .join('\n');
}
/** By what bytes the comparison was made; in a pull request only, since `result.json` has it all. */
function origin(result, { commit, baseline, baselineOrigin: of }) {
    if (commit === undefined)
        return '';
    const digest = (name, value) => (value === null ? [] : [`${name} ${(0,report_escape/* codeSpan */.S)((0,statement_digest/* shortDigest */.VK)(value))}`]);
    const ours = [...digest('model', result.model.digest), ...digest('data', result.data?.digest ?? null)];
    if (result.baseline.state !== 'compared')
        return `Judged: ${ours.join(', ')}.`;
    const theirs = [...digest('model', result.baseline.digest), ...digest('data', of?.data ?? null), ...digest('statement of its evaluation', of?.statement ?? null)];
    const at = [...(of?.commit ? [`commit ${(0,report_escape/* codeSpan */.S)(of.commit.slice(0, 7))}`] : []), ...(of?.run ? [(0,report_link/* link */.n)('its run', of.run)] : []), ...(of?.verdict ? [`verdict ${of.verdict}`] : [])];
    const other = of?.insteadOf ? ` It is the newest there is: ${(0,report_escape/* codeSpan */.S)(of.insteadOf.slice(0, 7))}, which this change starts from, has no evaluation.` : '';
    return `Judged: ${ours.join(', ')}. Compared with ${(0,report_escape/* escapeText */.X)(baseline ?? 'the baseline')}: ${[...at, ...theirs].join(', ')}.${other}`;
}
function shown(value) {
    if (value === null)
        return '–';
    if (value.value === null)
        return `– (${(0,report_escape/* escapeText */.X)(value.reason ?? 'undefined')})`;
    return (0,format/* formatNumber */.ZV)(value.value, spreadDecimals(value));
}
function interval(value) {
    if (value.low === null || value.high === null)
        return '–';
    return `${(0,format/* formatNumber */.ZV)(value.low, spreadDecimals(value))} … ${(0,format/* formatNumber */.ZV)(value.high, spreadDecimals(value))}`;
}
function spreadDecimals({ value, low, high }) {
    return (0,format/* decimalsFor */.Wm)(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/report-foot.js




/** The small print: what was judged, when, where the evidence lies, and what kind of comparison it was. */
function reportFoot(result, { time, commit, run, evidence, howTo }) {
    const parts = [
        (0,report_escape/* codeSpan */.S)(commit === undefined ? (0,statement_digest/* shortDigest */.VK)(result.model.digest) : commit.slice(0, 7)),
        (0,format/* formatTime */.fU)(time),
        ...(run === undefined ? [] : [(0,report_link/* link */.n)('run', run)]),
        ...(evidence === undefined ? [] : [(0,report_link/* link */.n)('evidence', evidence)]),
        ...rowsOf(result),
        ...(howTo === undefined ? [] : [(0,report_link/* link */.n)('how to read this', howTo)]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function rowsOf({ baseline, confidence, rows }) {
    if (baseline.state !== 'compared')
        return [(0,format/* formatRows */.dZ)(rows)];
    const share = baseline.joined < 1 ? ` (${(0,format/* formatPercent */.l9)(baseline.joined)} of them in both)` : '';
    return [`same ${(0,format/* formatRows */.dZ)(baseline.rows)}${share}, paired; ${(0,format/* formatPercent */.l9)(2 * confidence - 1)} interval (each side ${(0,format/* formatPercent */.l9)(confidence)}); + is better; compares these two models, not the two recipes`];
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/report.js











const report_MAX_NAME = 100;
/** The report of an evaluation: verdict, what was changed in the decision, gates, answers that changed, what to do next; everything else folded. */
function evaluationReport(result, context, { detail, leftOut } = { detail: report_detail/* FULL_DETAIL */.g, leftOut: '' }) {
    const named = { ...context, candidate: (0,cut_text/* cutText */.I)(context.candidate, report_MAX_NAME), baseline: context.baseline === null ? null : (0,cut_text/* cutText */.I)(context.baseline, report_MAX_NAME) };
    const { title, sentence } = headline(result, named);
    const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
    const decision = context.decisionChanges === undefined ? '' : decisionBlock(context.decisionChanges, detail.changes);
    const told = identical ? [] : [gates(result, named, detail), answersLine(result), inputsLine(named), resolutionLine(result), nextLine(result, context)];
    const parts = [title, sentence, decision, ...told, leftOut, reportDetails(result, named, detail), reportFoot(result, named)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function gates(result, { baseline, baselineOrigin, candidate }, detail) {
    if (result.gates.length === 0)
        return '';
    const name = (0,report_escape/* escapeText */.X)(baseline ?? 'baseline');
    const commit = baselineOrigin?.commit ?? null;
    return gateTable(result, { baseline: name, baselineColumn: commit === null ? name : `${name} ${(0,report_escape/* codeSpan */.S)(commit.slice(0, 7))}`, candidate: (0,report_escape/* escapeText */.X)(candidate) }, detail);
}
function answersLine({ answers }) {
    if (answers === null)
        return '';
    const { threshold, became_right: right, became_wrong: wrong, same } = answers;
    return `**Answers that changed** at ${threshold}: ${(0,format/* formatCount */.B4)(right)} became right, ${(0,format/* formatCount */.B4)(wrong)} became wrong, ${(0,format/* formatCount */.B4)(same)} stayed.`;
}
function inputsLine({ changedInputs, baseline }) {
    return changedInputs === undefined ? '' : (0,changed_inputs/* changedInputsLine */.u)(changedInputs, baseline ?? 'the baseline');
}
/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal". */
function resolutionLine({ comparisons }) {
    const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
    const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${(0,format/* formatNumber */.ZV)(smallest, (0,format/* decimalsFor */.Wm)(candidate ?? 0, smallest ?? 0))} in ${(0,report_escape/* escapeText */.X)(metric)}`);
    const [rows] = whole.map((comparison) => comparison.rows);
    return told.length === 0 || rows === undefined ? '' : `These ${(0,format/* formatRows */.dZ)(rows)} can tell a loss of ${(0,format/* formatList */.ki)([...new Set(told)])} from none.`;
}
function nextLine(result, { evidence }) {
    if (result.gates.length === 0)
        return '**Next:** add a gate to `mlops.yml`.';
    if (result.verdict === 'fail') {
        const slice = result.comparisons.find((comparison) => comparison.verdict === 'fail' && comparison.slice !== null)?.slice;
        if (slice === undefined || slice === null)
            return '**Next:** change the model or its data; nothing was registered or deployed.';
        const where = evidence === undefined ? '' : ' (the answers to every row are in the evidence below)';
        return `**Next:** look at the rows where ${(0,slice_name/* sliceName */.o)(slice)}${where}; nothing was registered or deployed.`;
    }
    if (result.verdict === 'inconclusive') {
        const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
        return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}; what was not decided is not registered.`;
    }
    return '**Next:** nothing; it may be registered.';
}


/***/ }),

/***/ 60439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ link)
/* harmony export */ });
/** A link whose address can't end early, and leads nowhere but to a web page. @param text Markdown */
function link(text, address) {
    const url = URL.parse(address);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return text;
    return `[${text}](${url.href.replace(/[<>\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}


/***/ })

};
