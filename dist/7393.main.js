export const id = 7393;
export const ids = [7393];
export const modules = {

/***/ 64126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ decisionBlock)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72983);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61424);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);



const MAX_NAME = 100;
const MAX_REASON = 500;
const UNTOLD = "⚠️ **Whether this pull request changes what decides can't be told:**";
const LABELS = { loosens: 'Looser', alters: 'Different', tightens: 'Stricter' };
/** The block that stands above the gates; empty where nothing that decides was changed. Markdown. */
function decisionBlock(changes, maxShown) {
    const { config, base, file } = changes;
    const rows = testRowsSentence(changes);
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(file, MAX_NAME));
    if (config.state === 'absent')
        return quote([`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(base, MAX_NAME))} has no ${name}: **all that decides is new in this pull request.**${rows}`]);
    if (config.state === 'unreadable')
        return quote([`${UNTOLD} the base's ${name} could not be read (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(config.reason, MAX_REASON))}).${rows}`]);
    if (config.state === 'unknown')
        return quote([`${UNTOLD} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(config.reason, MAX_REASON))}.${rows}`]);
    const ignored = notCompared(config.ignored, { whose: `the base's ${name}`, maxShown }) + notCompared(config.ignoredHere ?? [], { whose: `its own ${name}`, maxShown });
    const [first, ...others] = config.changes;
    if (first === undefined) {
        if (changes.testRows.state === 'changed')
            return quote([`⚠️ **The test rows are not those of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(changes.baseline, MAX_NAME))}:** ${rowsChanged(changes.testRows)}.${ignored}`]);
        return ignored === '' ? '' : quote([`⚠️ **What decides could not be compared in full.**${ignored}${rows}`]);
    }
    const lead = config.changes.every(({ effect }) => effect === 'tightens') ? '**This pull request makes what decides stricter' : '⚠️ **This pull request changes what decides';
    if (others.length === 0)
        return quote([`${lead}:** ${changeText(first, changes)}.${rows}${ignored}`]);
    const shown = config.changes.slice(0, maxShown);
    const more = config.changes.length - shown.length;
    return quote([
        `${lead} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(config.changes.length)} places.**${rows}${ignored}`,
        ...shown.map((change) => `- ${LABELS[change.effect]}: ${changeText(change, changes)}`),
        ...(more > 0 ? [`- and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more`] : []),
    ]);
}
function notCompared(keys, { whose, maxShown }) {
    return keys.length === 0 ? '' : ` Not compared, because this version doesn't know it: ${keys.slice(0, maxShown).map((key) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(key, MAX_NAME))).join(', ')} of ${whose}.`;
}
function quote(lines) {
    return lines.map((line) => `> ${line}`).join('\n');
}
function testRowsSentence({ testRows, baseline }) {
    if (testRows.state === 'unknown')
        return '';
    if (testRows.state === 'unchanged')
        return ` Test rows unchanged (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(testRows.rows)}).`;
    return ` **The test rows are not those of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(baseline, MAX_NAME))}:** ${rowsChanged(testRows)}.`;
}
function rowsChanged({ rows, before }) {
    return rows === before ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows)} here and there, but with other ids or labels` : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows)} here, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(before)} there`;
}
/** `gate ``roc_auc`` min 0.82 → 0.80 (``mlops.yml:16``)` */
function changeText({ subject, setting, before, after, place }, { base, file }) {
    const what = `${subject.kind === 'gate' ? 'gate ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(subject.name, MAX_NAME))}${setting === null ? '' : ` ${setting}`}`;
    const where = place === null ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(`${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(file, MAX_NAME)}:${place.line}`)}${place.side === 'base' ? ` on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(base, MAX_NAME))}` : ''})`;
    if (before === null)
        return `${what} ${value(after)} added${where}`;
    return `${what} ${value(before)}${after === null ? ' removed' : ` → ${value(after)}`}${where}`;
}
/** Numbers and plain words as they are, so that they are read as a sentence; everything else as code. */
function value(text) {
    if (text === null)
        return '';
    return /^[\w.,%+ -]+$/.test(text) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(text) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(text);
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mN: () => (/* binding */ driftDetails),
  CP: () => (/* binding */ driftReport),
  gv: () => (/* binding */ driftSummary)
});

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
;// CONCATENATED MODULE: ./build/shared/report/sparkline.js
const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A histogram in one line of text. The highest bin is full, an empty one a dot, so that rare and none are told apart. */
function sparkline(counts) {
    const most = Math.max(...counts);
    return counts.map((count) => (count > 0 ? (STEPS[Math.ceil((count / most) * STEPS.length) - 1] ?? STEPS[0]) : '·')).join('');
}

// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/shared/report/drift-report.js




/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;
const NAMED = 3;
/** Standard deviations that are worth a word. */
const FAR = 0.1;
/** Bins of a histogram that a table has room for. */
const MAX_BINS = 12;
const DEFINITION = 'PSI is the population stability index, Σ (now − before) · ln(now ÷ before) over the shares of ten bins at the deciles of the reference, or of its categories, one bin for all other values and one for missing ones; half a row is added to each. The limit is `data.drift.max`, or what data without drift stays below 99 times of 100 with these numbers of rows, where that is more. The p-value (Kolmogorov–Smirnov; chi-square of categories) decides nothing.';
/** `none`, `2 columns`, `nothing to compare with`, `not judged`; null where drift was not asked for. */
function driftSummary({ drift = [], drift_reference: reference }) {
    if (reference === undefined)
        return null;
    if (reference.state === 'first-version')
        return 'nothing to compare with';
    if (reference.state === 'unavailable')
        return 'not judged';
    const drifted = drift.filter(({ verdict }) => verdict !== 'pass').length;
    return drifted === 0 ? 'none' : `${drifted} ${drifted === 1 ? 'column' : 'columns'}`;
}
/** The measured columns, what drifted first, folded where nothing did; empty where drift was not asked for. */
function driftReport(measured) {
    const { drift_reference: reference } = measured;
    if (reference?.state !== 'compared')
        return '';
    const body = driftDetails(measured);
    return `<details${driftSummary(measured) === 'none' ? '' : ' open'}><summary>Drift against ${(0,report_escape/* escapeText */.X)(reference.name)}: ${driftSummary(measured)}</summary>\n\n${body}\n\n</details>`;
}
/** Definition, table and what was not compared. */
function driftDetails({ rows, drift = [], drift_reference: reference }, columns = MAX_COLUMNS) {
    if (reference === undefined || columns === 0)
        return '';
    if (reference.state !== 'compared')
        return `Drift against ${(0,report_escape/* escapeText */.X)(reference.reference)}: ${(0,report_escape/* escapeText */.X)(reference.reason)}.`;
    const sorted = drift.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass') || b.value / b.limit - a.value / a.limit);
    const body = (0,table/* table */.t)(['Column', 'PSI', 'Limit', 'Rows before', 'now', 'Missing before', 'now', 'p', 'Before', 'Now', ''], ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left', 'center'], sorted.slice(0, columns).map((each) => [
        (0,report_escape/* codeSpan */.S)(each.column), decimals(each.value), decimals(each.limit), (0,format/* formatCount */.B4)(each.rows.reference), (0,format/* formatCount */.B4)(each.rows.current),
        (0,format/* formatPercent */.l9)(each.missing.reference), (0,format/* formatPercent */.l9)(each.missing.current), pValue(each.p_value), picture(each.shapes.reference), picture(each.shapes.current), format/* ICON */.kb[each.verdict],
    ]));
    const more = sorted.length > columns ? `\n\n${(0,format/* formatCount */.B4)(sorted.length - columns)} more columns are in the result file.` : '';
    return [`Before: ${(0,format/* formatRows */.dZ)(reference.rows)} of ${(0,report_escape/* escapeText */.X)(reference.name)}; now: ${(0,format/* formatRows */.dZ)(rows)}. ${DEFINITION}`, `${body}${more}`, ...changes(sorted, columns), ...notCompared(reference.not_compared)].join('\n\n');
}
function changes(drift, columns) {
    const lines = drift.slice(0, columns).flatMap(({ column, verdict, new_values: added, vanished_values: gone, wasserstein }) => {
        const parts = [
            ...(added !== null && added.length > 0 ? [`new: ${some(added)}`] : []),
            ...(gone !== null && gone.length > 0 ? [`gone: ${some(gone)}`] : []),
            ...(verdict !== 'pass' && wasserstein !== null && wasserstein >= FAR ? [`on the average ${(0,format/* formatNumber */.ZV)(wasserstein, 2)} standard deviations away`] : []),
        ];
        return parts.length === 0 ? [] : [`- ${(0,report_escape/* codeSpan */.S)(column)} ${parts.join('; ')}`];
    });
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function notCompared(columns) {
    return columns.length === 0 ? [] : [`Not compared: ${some(columns, 10)} (ids, dates, texts that name rows, columns that only one side has or that \`data.drift.except\` names).`];
}
function some(names, most = NAMED) {
    const shown = names.slice(0, most).map((name) => (0,report_escape/* codeSpan */.S)(name)).join(', ');
    return names.length > most ? `${shown} and ${(0,format/* formatCount */.B4)(names.length - most)} more` : shown;
}
function picture(counts) {
    return sparkline(counts.length <= MAX_BINS ? counts : counts.slice(0, MAX_BINS));
}
function decimals(value) {
    return (0,format/* formatNumber */.ZV)(value, 3);
}
function pValue(value) {
    if (value === null)
        return '–';
    return value < 0.001 ? '< 0.001' : (0,format/* formatNumber */.ZV)(value, 3);
}


/***/ }),

/***/ 67393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ evaluationReport)
});

// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(65031);
// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/decision/decision-block.js
var decision_block = __webpack_require__(64126);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/link.js
var report_link = __webpack_require__(60439);
// EXTERNAL MODULE: ./build/shared/report/slice-name.js
var slice_name = __webpack_require__(18913);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/changed-inputs-line.js



const MAX_NAMED = 8;
/** A path may be as long as a file system lets it. */
const MAX_NAME = 200;
/** `**Changed inputs:** ``params.yaml``. Data and environment are the same as main's.` Markdown. */
function changedInputsLine({ files, parameters, data, environment }, baseline) {
    const settings = parameters.length === 0 ? [] : [`${(0,report_escape/* codeSpan */.S)('mlops.yml')} (${named(parameters)})`];
    const all = [...(files === null || files.length === 0 ? [] : [named(files)]), ...settings];
    const nothing = files === null ? 'none that is recorded; the files of the program are not named under `train.inputs`' : 'none';
    const whose = /^[\w-]+$/.test(baseline) ? `the same as ${(0,report_escape/* escapeText */.X)(baseline)}'s` : `those of ${(0,report_escape/* escapeText */.X)(baseline)}`;
    const parts = [
        { name: 'data', state: data },
        { name: 'environment', state: environment },
    ];
    const [kept, changed, unknown] = ['same', 'changed', 'unknown'].map((wanted) => parts.filter(({ state }) => state === wanted).map(({ name }) => name));
    const sentences = [
        kept === undefined || kept.length === 0 ? '' : `${capital((0,format/* formatList */.ki)(kept))} ${kept.length === 1 ? 'is' : 'are'} ${kept.length === 1 ? whose.replace('those of', 'that of') : whose}.`,
        changed === undefined || changed.length === 0 ? '' : `**${capital((0,format/* formatList */.ki)(changed))} changed.**`,
        unknown === undefined || unknown.length === 0 ? '' : `${capital((0,format/* formatList */.ki)(unknown))} ${unknown.length === 1 ? 'is' : 'are'} not recorded.`,
    ];
    return [`**Changed inputs:** ${all.length === 0 ? nothing : all.join(', ')}.`, ...sentences].filter((sentence) => sentence !== '').join(' ');
}
function named(names) {
    const more = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).map((name) => (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(name, MAX_NAME))).join(', ')}${more > 0 ? ` and ${(0,format/* formatCount */.B4)(more)} more` : ''}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/constant-sentence.js


/** Lower is better in every proper score that is held against the constant one. */
function isBeaten({ candidate, constant }) {
    return candidate < constant;
}
/** `log_loss is 0.486; of a model that answers every row alike it would be 0.676.` Markdown. */
function constantSentence({ metric, candidate, constant }) {
    const decimals = (0,format/* decimalsFor */.Wm)(candidate, Math.abs(candidate - constant) / 2);
    return `${(0,report_escape/* escapeText */.X)(metric)} is ${(0,format/* formatNumber */.ZV)(candidate, decimals)}; of a model that answers every row alike it would be ${(0,format/* formatNumber */.ZV)(constant, decimals)}.`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/waiver-block.js



const waiver_block_MAX_NAME = 100;
const MAX_REASON = 500;
/**
 * Every waiver that stands in mlops.yml, with who answers for it, why and until when, so that none is forgotten. Markdown.
 * @param maxShown those that let something be come first
 */
function waiverBlock({ waivers = [], gates }, maxShown) {
    if (waivers.length === 0)
        return '';
    const judged = new Map(gates.map((gate) => [gate.gate, gate]));
    const ordered = [...waivers].sort((a, b) => gravity(a, judged) - gravity(b, judged));
    const more = waivers.length - maxShown;
    const lines = ordered.slice(0, maxShown).map((waiver) => waiverLine(waiver, judged.get(waiver.gate)));
    const all = [...lines, ...(more > 0 ? [`and ${(0,format/* formatCount */.B4)(more)} more`] : [])];
    return all.map((line) => `> ${all.length === 1 ? '' : '- '}${line}`).join('\n');
}
function gravity({ gate, state }, judged) {
    if (state !== 'counts')
        return 1;
    return judged.get(gate)?.waived === undefined ? 2 : 0;
}
function waiverLine({ gate, reason, by, expires: day, state, line }, judged) {
    const expires = (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(day, waiver_block_MAX_NAME));
    const name = `gate ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(gate, waiver_block_MAX_NAME))}`;
    const why = `${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(by, waiver_block_MAX_NAME))}: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(reason, MAX_REASON))}${line === null ? '' : ` (${(0,report_escape/* codeSpan */.S)(`mlops.yml:${line}`)})`}`;
    const own = judged?.waived?.verdict ?? judged?.verdict ?? 'inconclusive';
    if (state === 'expired')
        return `⚠️ **Waiver expired** on ${expires}: ${name} counts again and says ${own}. ${why}`;
    if (state === 'pending')
        return `**Waiver counts once merged**, until ${expires}: ${name} says ${own} and is not let be by it here. ${why}`;
    if (judged?.waived === undefined)
        return `Waiver not needed: ${name} says ${own}; it would be let be until ${expires}. ${why}`;
    return `⚠️ **Waived** until ${expires}: ${name} says ${own} and counts as a warning. ${why}`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/waiver-to-add.js

/** What is longer is nobody's to copy. */
const MAX_ID = 200;
const MAX_GATES = 5;
/** The lines for mlops.yml that would let the gates be that did not pass; null where there are none, or too many for an exception. */
function waiverToAdd({ gates, waivers = [] }) {
    const ids = gates.filter(({ verdict, gate }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict) && !waivers.some((waiver) => waiver.gate === gate)).map(({ gate }) => gate);
    if (ids.length === 0 || ids.length > MAX_GATES || ids.some((id) => id.length > MAX_ID || !isPlain(id)))
        return null;
    const items = ids.map((id) => `  - { gate: ${JSON.stringify(id)}, reason: …, by: …, expires: YYYY-MM-DD }`);
    return `\`\`\`yaml\nwaivers:\n${items.join('\n')}\n\`\`\``;
}
/** Nothing in it could end the block, or hide. */
function isPlain(id) {
    return /^[\p{L}\p{N} _.,:;%<>=()[\]{}/+'"|-]*$/u.test(id);
}

// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/gate-table.js






const gate_table_MAX_NAME = 100;
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
    if (gate.kind === 'between-slices')
        return [spreadRow(gate)];
    if (gate.slices.length > 0) {
        const shown = mostTelling(gate.slices, { verdict: ({ verdict }) => verdict, nearness: ({ value }) => -(value.value ?? 0), detail });
        return shown.map(({ slice, value, verdict }) => boundRow(gate, value, { name: `${(0,report_escape/* escapeText */.X)(gate.metric)}, ${(0,slice_name/* sliceName */.o)(slice)}`, verdict }));
    }
    return [boundRow(gate, gate.value, { name: gate.kind === 'baseline' ? (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate.gate, gate_table_MAX_NAME)) : (0,report_escape/* escapeText */.X)(gate.metric), verdict: ownVerdict(gate) })];
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
    return { verdict, cells: [name, (0,format/* formatNumber */.ZV)(baseline, decimals), (0,format/* formatNumber */.ZV)(candidate, decimals), change, (0,format/* formatNumber */.ZV)(-margin, decimals), icon(verdict, gate)] };
}
function boundRow(gate, value, { name, verdict }) {
    const decimals = (0,format/* decimalsFor */.Wm)(value?.value ?? 0, ((value?.high ?? 0) - (value?.low ?? 0)) / 2);
    return { verdict, cells: [name, '–', (0,format/* formatNumber */.ZV)(value?.value ?? null, decimals), '–', (0,report_escape/* escapeText */.X)(allowed(gate, decimals)), icon(verdict, gate)] };
}
/** How far the slices of a column lie apart, with the bounds of that. */
function spreadRow(gate) {
    const { value = null, low = null, high = null } = gate.value ?? {};
    const decimals = (0,format/* decimalsFor */.Wm)(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    const column = Object.keys(gate.slices[0]?.slice ?? {})[0];
    const name = column === undefined ? (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate.gate, gate_table_MAX_NAME)) : `${(0,report_escape/* escapeText */.X)(gate.metric)} between ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(column, gate_table_MAX_NAME))}`;
    const interval = low === null || high === null ? '' : ` (${(0,format/* formatNumber */.ZV)(low, decimals)} … ${(0,format/* formatNumber */.ZV)(high, decimals)})`;
    return { verdict: ownVerdict(gate), cells: [name, '–', `${(0,format/* formatNumber */.ZV)(value, decimals)}${interval}`, '–', (0,report_escape/* escapeText */.X)(allowed(gate, decimals)), icon(ownVerdict(gate), gate)] };
}
/** Before a waiver made a warning of it. */
function ownVerdict({ verdict, waived }) {
    return waived?.verdict ?? verdict;
}
function icon(verdict, { mode, waived }) {
    if ((0,verdict_verdict/* isAccepted */.oB)(verdict))
        return format/* ICON */.kb[verdict];
    if (waived !== undefined)
        return `${format/* ICON */.kb[verdict]} (waived)`;
    return mode === 'warn' ? `${format/* ICON */.kb[verdict]} (warns only)` : format/* ICON */.kb[verdict];
}
const SIGNS = { min: '≥ ', max: '≤ ', margin: '−', 'max-difference': '≤ ', 'min-ratio': 'ratio ≥ ' };
/** `≥ 0.800`, `−0.010`, `−2%`: the limit with as many decimals as its row has, and with every one of its own. */
function allowed(gate, decimals) {
    return gate.allowed.replaceAll(/\b(min-ratio|max-difference|min|max|margin) (-?\d+(?:\.(\d+))?(?=,|$))?/g, (_, side, limit, own = '') => {
        return `${SIGNS[side]}${limit === undefined ? '' : (0,format/* formatNumber */.ZV)(Number(limit), Math.max(decimals, own.length))}`;
    });
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/reason-with-waiver.js
var reason_with_waiver = __webpack_require__(21654);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/headline.js





const headline_MAX_NAME = 100;
/** A reason may quote what others wrote. */
const headline_MAX_REASON = 500;
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
    const waived = deciding.filter((gate) => gate.waived !== undefined);
    if (waived.length > 0)
        return { title: 'passed by a waiver', sentence: reasons(waived, result.gates.length, `${waived.length === 1 ? 'is' : 'are'} waived`) };
    if (result.baseline.state !== 'first-version')
        return { title: 'passed with a warning', sentence: reasons(deciding, result.gates.length, 'warned') };
    const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
    const judged = passed === 0 ? 'No gate could be judged without a comparison.' : `${passed} of ${result.gates.length} gates could be judged without a comparison, and passed.`;
    return { title: passed === 0 ? 'first version' : 'first version, and good enough', sentence: `There is nothing to compare with: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(result.baseline.reason, headline_MAX_REASON))}. ${judged}` };
}
function failing(result, { deciding, baseline }) {
    const [gate] = deciding;
    if (gate === undefined)
        return { title: 'failed', sentence: 'A gate failed.' };
    if (gate.kind === 'between-slices')
        return { title: 'uneven between slices', sentence: reasons(deciding, result.gates.length, 'failed') };
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
    const sentence = (0,report_escape/* escapeText */.X)(asSentence((0,cut_text/* cutText */.I)((0,reason_with_waiver/* reasonWithWaiver */.b)(first), headline_MAX_REASON), first.metric));
    return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${countOf(gates, all, did)}`;
}
/** A reason opens with a capital, unless a name stands first: of the metric, or of a slice (`plan = team: …`). */
function asSentence(reason, metric) {
    return reason.startsWith(metric) || /^\S+ = /.test(reason) ? reason : reason.charAt(0).toUpperCase() + reason.slice(1);
}
function countOf(gates, all, did) {
    return gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/report-detail.js
var report_detail = __webpack_require__(36582);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/report/drift-report.js + 1 modules
var drift_report = __webpack_require__(8930);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/format-versions.js

/** `1 registered version`, `12 registered versions` */
function formatVersions(count) {
    return `${(0,format/* formatCount */.B4)(count)} registered ${count === 1 ? 'version' : 'versions'}`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/largest-changes-table.js



const MAX_CELL = 100;
/** The rows that two models answer most differently, to be looked at one by one. Markdown. @param names Markdown */
function largestChangesTable(rows, names) {
    if (rows.length === 0)
        return '';
    const lines = rows.map(({ id, label, baseline, candidate }) => [(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(id, MAX_CELL)), ...[label, baseline, candidate].map((text) => (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(text, MAX_CELL)))]);
    return `The ${rows.length === 1 ? 'row' : `${rows.length} rows`} whose answer changed most:\n\n${(0,table/* table */.t)(['Row', 'Label', names.baseline, names.candidate], ['left', 'right', 'right', 'right'], lines)}`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/report-details.js














/** A gate's name and its reason may quote what others wrote. */
const report_details_MAX_NAME = 100;
const report_details_MAX_REASON = 500;
/** Columns of the drift table; the report of the data has more. */
const MAX_DRIFT = 20;
/** The folded part: every metric, the slices, the reason of each gate, where the baseline comes from. */
function reportDetails(result, context, detail) {
    const { data } = context;
    const gated = new Set(result.gates.map(({ metric }) => metric));
    const free = Object.keys(result.metrics).filter((metric) => !gated.has(metric));
    const dataText = data === null ? 'data not validated' : `data: ${(0,format/* formatRows */.dZ)(data.rows)}, ${data.findings} ${data.findings === 1 ? 'finding' : 'findings'}`;
    const drift = data === null ? null : (0,drift_report/* driftSummary */.gv)(data);
    const summary = `${free.length === 0 ? 'Every metric is gated' : `Not gated: ${free.map(report_escape/* escapeText */.X).join(', ')}`} · ${drift === null ? '' : `drift: ${drift} · `}${dataText}`;
    const drifted = data === null ? '' : (0,drift_report/* driftDetails */.mN)(data, Math.min(MAX_DRIFT, detail.slices));
    const parts = [detail.metrics ? metricsTable(result) : '', slicesTable(result, detail), gateReasons(result, detail), waiverLines(result), ...facts(result), changesTable(context), drifted, origin(result, context)];
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
        .map((gate) => `- ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate.gate, report_details_MAX_NAME))}${gate.line === null ? '' : ` (\`mlops.yml:${gate.line}\`)`}: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)((0,reason_with_waiver/* reasonWithWaiver */.b)(gate), report_details_MAX_REASON))}`)
        .join('\n');
}
/** What lets a gate be that did not pass, to be copied. */
function waiverLines(result) {
    const lines = waiverToAdd(result);
    return lines === null ? '' : `A waiver lets a gate be until a day, and is shown until then:\n\n${lines}`;
}
function changesTable({ largestChanges, baseline, candidate }) {
    return largestChangesTable(largestChanges?.rows ?? [], { baseline: (0,report_escape/* escapeText */.X)(baseline ?? 'baseline'), candidate: (0,report_escape/* escapeText */.X)(candidate) });
}
/** What tempers the numbers: how much a constant would have done, and how often these rows have chosen. */
function facts({ constant, judged_before: before }) {
    const said = constant === undefined || constant === null || !isBeaten(constant) ? [] : [constantSentence(constant)];
    if (before === undefined || before === null)
        return said;
    const unrecorded = before.unrecorded === 0 ? '' : ` Of ${formatVersions(before.unrecorded)} it is not recorded.`;
    if (before.versions === 0)
        return [...said, `No other registered version was judged on these test rows.${unrecorded}`];
    return [...said, `${formatVersions(before.versions)} ${before.versions === 1 ? 'was' : 'were'} judged on these test rows before. The more often the same rows choose, the more they flatter what they choose; candidates that were not registered are not counted.${unrecorded}`];
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

;// CONCATENATED MODULE: ./build/shared/report/evaluation/report-foot.js





/** The small print: what was judged, when, where the evidence lies, and what kind of comparison it was. */
function reportFoot(result, { time, commit, run, evidence, howTo }) {
    const parts = [
        (0,report_escape/* codeSpan */.S)(commit === undefined ? (0,statement_digest/* shortDigest */.VK)(result.model.digest) : commit.slice(0, 7)),
        (0,format/* formatTime */.fU)(time),
        ...(run === undefined ? [] : [(0,report_link/* link */.n)('run', run)]),
        ...(evidence === undefined ? [] : [(0,report_link/* link */.n)('evidence', evidence)]),
        ...rowsOf(result),
        ...usesOf(result),
        ...(howTo === undefined ? [] : [(0,report_link/* link */.n)('how to read this', howTo)]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function usesOf({ judged_before: before }) {
    return before === undefined || before === null || before.versions === 0 ? [] : [`these rows have judged ${formatVersions(before.versions)} before`];
}
function rowsOf({ baseline, confidence, rows }) {
    if (baseline.state !== 'compared')
        return [(0,format/* formatRows */.dZ)(rows)];
    const share = baseline.joined < 1 ? ` (${(0,format/* formatPercent */.l9)(baseline.joined)} of them in both)` : '';
    return [`same ${(0,format/* formatRows */.dZ)(baseline.rows)}${share}, paired; ${(0,format/* formatPercent */.l9)(2 * confidence - 1)} interval (each side ${(0,format/* formatPercent */.l9)(confidence)}); + is better; compares these two models, not the two recipes`];
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/evaluation-report.js
















const evaluation_report_MAX_NAME = 100;
/** The report of an evaluation: verdict, what was changed in the decision, gates, answers that changed, what to do next; everything else folded. */
function evaluationReport(result, context, { detail, leftOut } = { detail: report_detail/* FULL_DETAIL */.g, leftOut: '' }) {
    const named = { ...context, candidate: (0,cut_text/* cutText */.I)(context.candidate, evaluation_report_MAX_NAME), baseline: context.baseline === null ? null : (0,cut_text/* cutText */.I)(context.baseline, evaluation_report_MAX_NAME) };
    const { title, sentence } = headline(result, named);
    const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
    const decision = context.decisionChanges === undefined ? '' : (0,decision_block/* decisionBlock */.S)(context.decisionChanges, detail.changes);
    const told = identical ? [] : [constantWarning(result), gates(result, named, detail), answersLine(result), inputsLine(named), resolutionLine(result), nextLine(result, context)];
    const parts = [title, sentence, decision, waiverBlock(result, detail.changes), ...told, leftOut, reportDetails(result, named, detail), reportFoot(result, named)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function constantWarning({ constant }) {
    return constant === undefined || constant === null || isBeaten(constant) ? '' : `> ⚠️ **Not better than a constant.** ${constantSentence(constant)}`;
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
    return `**Answers that changed**${threshold === null ? '' : ` at ${threshold}`}: ${(0,format/* formatCount */.B4)(right)} became right, ${(0,format/* formatCount */.B4)(wrong)} became wrong, ${(0,format/* formatCount */.B4)(same)} stayed.`;
}
function inputsLine({ changedInputs, baseline }) {
    return changedInputs === undefined ? '' : changedInputsLine(changedInputs, baseline ?? 'the baseline');
}
/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal". */
function resolutionLine({ comparisons }) {
    const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
    const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${(0,format/* formatNumber */.ZV)(smallest, (0,format/* decimalsFor */.Wm)(candidate ?? 0, smallest ?? 0))} in ${(0,report_escape/* escapeText */.X)(metric)}`);
    const [rows] = whole.map((comparison) => comparison.rows);
    return told.length === 0 || rows === undefined ? '' : `These ${(0,format/* formatRows */.dZ)(rows)} can tell a loss of ${(0,format/* formatList */.ki)([...new Set(told)])} from none.`;
}
function nextLine(result, context) {
    if (result.gates.length === 0)
        return '**Next:** add a gate to `mlops.yml`.';
    const waiver = nextOfWaivers(result, context);
    if (result.verdict === 'fail')
        return `**Next:** ${nextOfFailed(result, context)}${waiver}; nothing was registered or deployed.`;
    if (result.verdict === 'inconclusive') {
        const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
        return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}${waiver}; what was not decided is not registered.`;
    }
    return context.byAuthor ? '**Next:** review it as ever; once it is merged, the base branch judges again.' : '**Next:** nothing; it may be registered.';
}
function nextOfFailed(result, context) {
    const failed = result.gates.filter(({ verdict }) => verdict === 'fail').flatMap(({ comparisons }) => comparisons.map((place) => result.comparisons[place]));
    const slice = failed.find((comparison) => comparison?.verdict === 'fail' && comparison.slice !== null)?.slice;
    if (slice === undefined || slice === null)
        return `change the model or its data${failed.length === 0 ? '' : whereChanges(context)}`;
    return `look at the rows where ${(0,slice_name/* sliceName */.o)(slice)}${whereChanges(context)}`;
}
function whereChanges({ evidence, largestChanges: changes }) {
    if (changes === undefined)
        return evidence === undefined ? '' : ' (the answers to every row are in the evidence below)';
    const largest = changes.count === 1 ? 'the one answer that changed' : `the ${changes.count} answers that changed most`;
    return ` (${largest}: ${changes.rows === null && evidence !== undefined ? `in the ${(0,report_link/* link */.n)('report', evidence)}` : 'folded below'})`;
}
/** What else could be done about gates that did not pass. */
function nextOfWaivers(result, { decisionChanges }) {
    const where = decisionChanges === undefined ? '' : ` on ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(decisionChanges.base, evaluation_report_MAX_NAME))}`;
    const open = (result.waivers ?? []).filter(({ gate }) => result.gates.some((judged) => judged.gate === gate && !(0,verdict_verdict/* isAccepted */.oB)(judged.verdict)));
    if (open.some(({ state }) => state === 'pending'))
        return `, or merge the waiver${where} first`;
    if (open.length > 0)
        return `, or renew the waiver${where}`;
    return waiverToAdd(result) === null ? '' : `, or add a waiver with reason and expiry${where} (its lines are folded below)`;
}


/***/ }),

/***/ 36582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FULL_DETAIL)
/* harmony export */ });
/** What lies in report.md. */
const FULL_DETAIL = { slices: 30, metrics: true, reasons: 200, passingSlices: 5, failingSlices: 200, gates: 1000, changes: 30 };


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
