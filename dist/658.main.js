export const id = 658;
export const ids = [658];
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

/***/ 83799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ driftReport),
/* harmony export */   gv: () => (/* binding */ driftSummary),
/* harmony export */   mN: () => (/* binding */ driftDetails),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30036);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61424);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20366);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61284);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94151);






/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;
/** Bins of a histogram that a table has room for. */
const MAX_BINS = 12;
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
    return `<details${driftSummary(measured) === 'none' ? '' : ' open'}><summary>Drift against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.name)}: ${driftSummary(measured)}</summary>\n\n${body}\n\n</details>`;
}
/** Definition, table and what was not compared. */
function driftDetails({ rows, drift = [], drift_reference: reference }, columns = MAX_COLUMNS) {
    if (reference === undefined || columns === 0)
        return '';
    if (reference.state !== 'compared')
        return `Drift against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.reference)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.reason)}.`;
    const sorted = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byDrift */ .nW)(drift);
    const body = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(['Column', 'PSI', 'Limit', 'Rows before', 'now', 'Missing before', 'now', 'p', 'Before', 'Now', ''], ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left', 'center'], sorted.slice(0, columns).map((each) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .S)(each.column), decimals(each.value), decimals(each.limit), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.rows.reference), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.rows.current),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(each.missing.reference), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(each.missing.current), pValue(each.p_value), picture(each.shapes.reference), picture(each.shapes.current), _format_js__WEBPACK_IMPORTED_MODULE_1__/* .ICON */ .kb[each.verdict],
    ]));
    const more = sorted.length > columns ? `\n\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(sorted.length - columns)} more columns are in the result file.` : '';
    const changes = sorted.slice(0, columns).map(_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftChange */ .yE).filter((change) => change !== null).map((change) => `- ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP)(change)}`);
    const parts = [`Before: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRows */ .dZ)(reference.rows)} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.name)}; now: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRows */ .dZ)(rows)}. ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP)(_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_DEFINITION */ .U1)}`, `${body}${more}`, changes.join('\n'), (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .columnChanges */ .Wy)(reference).map(_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP).join(' '), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .notCompared */ .vK)(reference.not_compared))];
    return parts.filter((part) => part !== '').join('\n\n');
}
function picture(counts) {
    return (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(counts.length <= MAX_BINS ? counts : counts.slice(0, MAX_BINS));
}
function decimals(value) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value, 3);
}
function pValue(value) {
    if (value === null)
        return '–';
    return value < 0.001 ? '< 0.001' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value, 3);
}


/***/ }),

/***/ 30036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ DRIFT_DEFINITION),
/* harmony export */   Wy: () => (/* binding */ columnChanges),
/* harmony export */   nW: () => (/* binding */ byDrift),
/* harmony export */   vK: () => (/* binding */ notCompared),
/* harmony export */   yE: () => (/* binding */ driftChange)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20366);


const NAMED = 3;
const NAMED_COLUMNS = 10;
/** Standard deviations that are worth a word. */
const FAR = 0.1;
const DRIFT_DEFINITION = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `PSI is the population stability index, Σ (now − before) · ln(now ÷ before) over the shares of ten bins at the deciles of the reference, or of its categories, one bin for all other values and one for missing ones; half a row is added to each. The limit is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('data.drift.max')}, or what data without drift stays below 99 times of 100 with these numbers of rows, where that is more. The p-value (Kolmogorov–Smirnov; chi-square of categories) decides nothing.`;
/** What drifted first, the most first. */
function byDrift(drift) {
    return drift.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass') || b.value / b.limit - a.value / a.limit);
}
/** What a table of numbers doesn't say of the values of a column; null where there is nothing. */
function driftChange({ column, verdict, new_values: added, vanished_values: gone, wasserstein }) {
    const parts = [
        ...(added !== null && added.length > 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `new: ${listNames(added)}`] : []),
        ...(gone !== null && gone.length > 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `gone: ${listNames(gone)}`] : []),
        ...(verdict !== 'pass' && wasserstein !== null && wasserstein >= FAR ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `on the average ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(wasserstein, 2)} standard deviations away`] : []),
    ];
    return parts.length === 0 ? null : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column)} ${parts.flatMap((part, place) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place === 0 ? '' : '; '}${part}`)}`;
}
/** Columns that came, went, or hold values of another type than the reference's. */
function columnChanges({ columns }) {
    if (columns === undefined)
        return [];
    const { added, gone, retyped } = columns;
    return [
        ...(added.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `New: ${listNames(added, NAMED_COLUMNS)}.`]),
        ...(gone.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Gone: ${listNames(gone, NAMED_COLUMNS)}.`]),
        ...(retyped.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Of another type: ${retyped.slice(0, NAMED_COLUMNS).flatMap(({ column, before, now }, place) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place === 0 ? '' : ', '}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column)} (${before}, now ${now})`)}${more(retyped.length, NAMED_COLUMNS)}.`]),
    ];
}
/** Empty where every column was compared. */
function notCompared(columns) {
    return columns.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Not compared: ${listNames(columns, NAMED_COLUMNS)} (ids, dates, texts that name rows, columns that only one side has or that ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('data.drift.except')} names).`;
}
function listNames(names, most = NAMED) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${names.slice(0, most).flatMap((name, place) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place === 0 ? '' : ', '}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}`)}${more(names.length, most)}`;
}
function more(count, most) {
    return count > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count - most)} more` : '';
}


/***/ }),

/***/ 21448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ comparisonTexts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);

/** A comparison in numbers, all with the same decimals: `0.842`, `0.845`, `+0.003 (−0.004 … +0.010)`, `−0.010`. */
function comparisonTexts({ candidate, baseline, improvement, low, high, margin, method }) {
    const decimals = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    const interval = low === null || high === null ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(low, decimals)} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(high, decimals)})`;
    return {
        baseline: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(baseline, decimals),
        candidate: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(candidate, decimals),
        change: method === 'identical' ? 'identical' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(improvement, decimals)}${interval}`,
        allowed: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(-margin, decimals),
    };
}


/***/ }),

/***/ 38412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBeaten),
/* harmony export */   u: () => (/* binding */ constantSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20366);


/** Lower is better in every proper score that is held against the constant one. */
function isBeaten({ candidate, constant }) {
    return candidate < constant;
}
/** `log_loss is 0.486; a model that gives every row the same answer has 0.676.` */
function constantSentence({ metric, candidate, constant }) {
    const decimals = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(candidate, Math.abs(candidate - constant) / 2);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${metric} is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(candidate, decimals)}; a model that gives every row the same answer has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(constant, decimals)}.`;
}


/***/ }),

/***/ 658:
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
// EXTERNAL MODULE: ./build/shared/report/link.js + 1 modules
var report_link = __webpack_require__(42885);
// EXTERNAL MODULE: ./build/shared/report/phrase.js
var phrase = __webpack_require__(20366);
// EXTERNAL MODULE: ./build/shared/report/slice-name.js
var slice_name = __webpack_require__(18913);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/changed-inputs-line.js



const MAX_NAMED = 8;
/** A path may be as long as a file system lets it. */
const MAX_NAME = 200;
/** `**Changed inputs:** ``params.yaml``. Data and environment are the same as main's.` Markdown. */
function changedInputsLine({ files, parameters, data, environment }, { baseline, config }) {
    const settings = parameters.length === 0 ? [] : [`${(0,report_escape/* codeSpan */.S)(config)} (${named(parameters)})`];
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

// EXTERNAL MODULE: ./build/shared/report/evaluation/constant-sentence.js
var constant_sentence = __webpack_require__(38412);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/policy-block.js




const policy_block_MAX_NAME = 100;
/** What a policy above the repository asked for, which settings of mlops.yml were looser, and whether the change alters it. Markdown. */
function policyBlock({ policy }, shown) {
    if (policy === undefined)
        return '';
    const altered = policy.altered ? '\n>\n> ⚠️ **This change alters the policy itself.** Here that of the base counts, and once it is merged its own.' : '';
    return asked(policy, shown) + altered;
}
function asked({ name, digest, gates, tightened }, { most, config }) {
    const added = gates.length === 0 ? '' : ` adds ${gates.length === 1 ? 'a gate' : `${(0,format/* formatCount */.B4)(gates.length)} gates`}`;
    const head = `> 🔒 **Policy** ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(name, policy_block_MAX_NAME))} (${(0,report_escape/* codeSpan */.S)((0,statement_digest/* shortDigest */.VK)(digest))})${added}`;
    if (tightened.length === 0)
        return `${head}${added === '' ? ' holds' : ''}; nothing in ${(0,report_escape/* codeSpan */.S)(config)} is looser than it asks for.`;
    const more = tightened.length - most;
    const lines = tightened.slice(0, most).map(({ gate, setting, from, to }) => {
        const of = gate === null ? '' : ` of gate ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(gate, policy_block_MAX_NAME))}`;
        return `${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(setting, policy_block_MAX_NAME))}${of}: ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(from, policy_block_MAX_NAME))} → ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(to, policy_block_MAX_NAME))}`;
    });
    return [`${head}${added === '' ? '' : ','} ${added === '' ? 'is' : 'and is'} stricter than ${(0,report_escape/* codeSpan */.S)(config)}:`, ...[...lines, ...(more > 0 ? [`and ${(0,format/* formatCount */.B4)(more)} more`] : [])].map((line) => `> - ${line}`)].join('\n');
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/waiver-block.js



const waiver_block_MAX_NAME = 100;
const MAX_REASON = 500;
/**
 * Every waiver that stands in mlops.yml, with who answers for it, why and until when, so that none is forgotten. Markdown.
 * @param most those that let something be come first
 */
function waiverBlock({ waivers = [], gates }, { most, config }) {
    if (waivers.length === 0)
        return '';
    const judged = new Map(gates.map((gate) => [gate.gate, gate]));
    const ordered = [...waivers].sort((a, b) => gravity(a, judged) - gravity(b, judged));
    const more = waivers.length - most;
    const lines = ordered.slice(0, most).map((waiver) => waiverLine(waiver, judged.get(waiver.gate), config));
    const all = [...lines, ...(more > 0 ? [`and ${(0,format/* formatCount */.B4)(more)} more`] : [])];
    return all.map((line) => `> ${all.length === 1 ? '' : '- '}${line}`).join('\n');
}
function gravity({ gate, state }, judged) {
    if (state !== 'counts')
        return 1;
    return judged.get(gate)?.waived === undefined ? 2 : 0;
}
function waiverLine({ gate, reason, by, expires: day, state, line }, judged, config) {
    const expires = (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(day, waiver_block_MAX_NAME));
    const name = `gate ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(gate, waiver_block_MAX_NAME))}`;
    const why = `${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(by, waiver_block_MAX_NAME))}: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(reason, MAX_REASON))}${line === null ? '' : ` (${(0,report_escape/* codeSpan */.S)(`${config}:${line}`)})`}`;
    const own = judged?.waived?.verdict ?? judged?.verdict ?? 'inconclusive';
    if (state === 'expired')
        return `⚠️ **Waiver expired** on ${expires}: ${name} counts again and says ${own}. ${why}`;
    if (state === 'pending')
        return `**Waiver counts once merged**, until ${expires}: ${name} says ${own}, which counts here. ${why}`;
    if (judged?.waived === undefined)
        return `Waiver not needed: ${name} says ${own}; the waiver stands until ${expires}. ${why}`;
    return `⚠️ **Waived** until ${expires}: ${name} says ${own} and counts as a warning. ${why}`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/waiver-to-add.js

/** What is longer is nobody's to copy. */
const MAX_ID = 200;
const MAX_GATES = 5;
/**
 * The lines for mlops.yml that would let the gates be that did not pass; null where there are none, too many for an exception, or one that
 * no waiver lets be: a policy's.
 */
function waiverToAdd({ gates, waivers = [], policy }) {
    const ids = gates.filter(({ verdict, gate }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict) && !waivers.some((waiver) => waiver.gate === gate)).map(({ gate }) => gate);
    if (policy !== undefined && (policy.waivers === 'none' || ids.some((id) => policy.gates.includes(id))))
        return null;
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
// EXTERNAL MODULE: ./build/shared/report/evaluation/comparison-texts.js
var comparison_texts = __webpack_require__(21448);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/gate-table.js







const gate_table_MAX_NAME = 100;
/** Slices of one gate beside those that failed: what could not be decided before what passed. */
const MAX_OTHER_SLICES = 5;
/** Rows that are seen at once. */
const GLANCE = 12;
const GRAVITY = { fail: 0, inconclusive: 1, warn: 2, pass: 2 };
/**
 * What every gate asked and found, in their order, with a lock before those of a policy. Slices that failed come first, then the undecided, then those
 * nearest to their limit; in a long table whatever did not pass stands above all that did.
 */
function gateTable(result, names, detail) {
    const ofPolicy = new Set(result.policy?.gates);
    const rows = result.gates.flatMap((gate) => {
        const own = gateRows(gate, result, { baseline: names.baseline, detail });
        return ofPolicy.has(gate.gate) ? own.map(({ verdict, cells: [name, ...cells] }) => ({ verdict, cells: [`🔒 ${name}`, ...cells] })) : own;
    });
    const kept = new Set([...rows.filter(({ verdict }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict)), ...rows.filter(({ verdict }) => (0,verdict_verdict/* isAccepted */.oB)(verdict))].slice(0, detail.gates));
    const head = ['Gate', names.baselineColumn, names.candidate, 'Change (worst … best)', 'Allowed', ''];
    const shown = rows.filter((row) => kept.has(row));
    const ordered = shown.length <= GLANCE ? shown : shown.toSorted((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict]);
    return (0,table/* table */.t)(head, ['left', 'right', 'right', 'right', 'right', 'center'], ordered.map(({ cells }) => cells));
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
    const { baseline, candidate, change, allowed } = (0,comparison_texts/* comparisonTexts */.u)(comparison);
    return { verdict: comparison.verdict, cells: [name, baseline, candidate, change, allowed, icon(comparison.verdict, gate)] };
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
    const name = column === undefined ? (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate.gate, gate_table_MAX_NAME)) : `${(0,report_escape/* escapeText */.X)(gate.metric)} between slices of ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(column, gate_table_MAX_NAME))}`;
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
    return (0,cut_text/* cutText */.I)(gate.allowed, gate_table_MAX_NAME).replaceAll(/\b(min-ratio|max-difference|min|max|margin) (-?\d+(?:\.(\d+))?(?=,|$))?/g, (_, side, limit, own = '') => {
        return `${SIGNS[side]}${limit === undefined ? '' : (0,format/* formatNumber */.ZV)(Number(limit), Math.max(decimals, own.length))}`;
    });
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/headline.js
var headline = __webpack_require__(54420);
// EXTERNAL MODULE: ./build/shared/report/evaluation/report-detail.js
var report_detail = __webpack_require__(36582);
// EXTERNAL MODULE: ./build/shared/report/drift-report.js
var drift_report = __webpack_require__(83799);
// EXTERNAL MODULE: ./build/shared/report/evaluation/format-versions.js
var format_versions = __webpack_require__(8761);
// EXTERNAL MODULE: ./build/shared/report/evaluation/importance-texts.js
var importance_texts = __webpack_require__(70383);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/importance-table.js





const importance_table_MAX_NAME = 100;
/** Columns; `result.json` has them all. */
const MAX_ROWS = 30;
/** What the model leans on: by how much the metric gets worse without the meaning of a column. Markdown; empty where it was not asked for. */
function importanceTable({ importance, confidence }) {
    if (importance === undefined)
        return '';
    if (importance.state === 'not-measured')
        return `Importance of the columns: not measured, because ${(0,report_escape/* escapeText */.X)(importance.reason)}.`;
    const { metric, rows, repeats, features } = importance;
    const cells = features.slice(0, MAX_ROWS).map((each) => {
        const { value, interval } = (0,importance_texts/* importanceTexts */.T)(each);
        return [(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(each.feature, importance_table_MAX_NAME)), value, interval];
    });
    const more = features.length > MAX_ROWS ? `\n\n${features.length - MAX_ROWS} less important columns are in \`result.json\`.` : '';
    const said = `**On which columns it leans.** By how much ${(0,report_escape/* escapeText */.X)(metric)} gets worse when a column is shuffled among ${(0,format/* formatRows */.dZ)(rows)} (mean of ${repeats} shuffles); a column that others stand in for shows little:`;
    return `${said}\n\n${(0,table/* table */.t)(['Column', 'Worse by', `Interval (${(0,format/* formatPercent */.l9)(2 * confidence - 1)})`], ['left', 'right', 'right'], cells)}${more}`;
}

;// CONCATENATED MODULE: ./build/shared/report/evaluation/largest-changes-table.js



const MAX_CELL = 100;
/** Of a text that was asked for: a prompt, an answer. */
const MAX_SHOWN = 300;
/** The rows that two models answer most differently, to be looked at one by one. Markdown. @param names Markdown */
function largestChangesTable({ rows, column, flipsFirst, shown = [] }, names) {
    if (rows.length === 0)
        return '';
    const labelled = rows.some(({ label }) => label !== '');
    const header = ['Row', ...(labelled ? ['Label'] : []), names.baseline, names.candidate, ...shown.map((one) => headingOf(one, names))];
    const lines = rows.map(({ id, label, baseline, candidate }, place) => [
        (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(id, MAX_CELL)),
        ...[...(labelled ? [label] : []), baseline, candidate].map((text) => (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(text, MAX_CELL))),
        ...shown.map(({ cells }) => (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(cells[place] ?? '–', MAX_SHOWN))),
    ]);
    const what = column === undefined || column === null ? 'answer' : (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(column, MAX_CELL));
    const align = header.map((_, place) => (place === 0 || place >= header.length - shown.length ? 'left' : 'right'));
    return `The ${rows.length === 1 ? 'row' : `${rows.length} rows`} whose ${what} changed most${flipsFirst ? ', those with another class first' : ''}:\n\n${(0,table/* table */.t)(header, align, lines)}`;
}
function headingOf({ name, of }, names) {
    const heading = (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(name, MAX_CELL));
    return of === null ? heading : `${heading}, ${names[of]}`;
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/reason-with-waiver.js
var reason_with_waiver = __webpack_require__(21654);
// EXTERNAL MODULE: ./build/shared/report/evaluation/no-interval-sentences.js
var no_interval_sentences = __webpack_require__(99174);
// EXTERNAL MODULE: ./build/shared/report/evaluation/unrecorded-sentence.js
var unrecorded_sentence = __webpack_require__(67501);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/roc-chart.js
/** Places of the picture, at equal steps of the false-positive rate: a chart of Mermaid has no others. */
const STEPS = 20;
const DIGITS = 3;
/** As in report.html, readable on light and on dark. */
const COLOURS = { candidate: '#2f6fbd', baseline: '#b4690e' };
/**
 * Both models' ROC curves as a Mermaid chart, which GitHub draws where it drops SVG; empty where there are not two that differ.
 * @param names Markdown
 */
function rocChart({ candidate, baseline }, names) {
    const [ours, theirs] = [candidate.roc, baseline?.roc ?? null].map((curve) => (curve === null ? null : heights(curve)));
    if (ours === null || ours === undefined || theirs === null || theirs === undefined || ours === theirs)
        return '';
    const lines = [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${COLOURS.candidate}, ${COLOURS.baseline}"}}}}%%`,
        'xychart-beta',
        '  x-axis "False-positive rate" 0 --> 1',
        '  y-axis "True-positive rate" 0 --> 1',
        `  line [${ours}]`,
        `  line [${theirs}]`,
    ];
    return `ROC curves: blue ${names.candidate}, orange ${names.baseline}.\n\n\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}
function heights(curve) {
    return Array.from({ length: STEPS + 1 }, (_, step) => Number(heightAt(curve, step / STEPS).toFixed(DIGITS))).join(', ');
}
/** On the straight line between two points; where the curve rises upright, its upper end. */
function heightAt(curve, x) {
    const after = curve.findIndex(([across]) => across > x);
    const [right, top] = curve[after] ?? [1, 1];
    const [left, bottom] = curve[after < 0 ? curve.length - 1 : after - 1] ?? [0, 0];
    return right > left ? bottom + ((top - bottom) * (x - left)) / (right - left) : top;
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/value-texts.js
var value_texts = __webpack_require__(66286);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/report-details.js




















/** A gate's name and its reason may quote what others wrote. */
const report_details_MAX_NAME = 100;
const report_details_MAX_REASON = 500;
/** In a cell of a table. */
const MAX_WHY = 200;
/** Columns of the drift table; the report of the data has more. */
const MAX_DRIFT = 20;
/** The folded part: every metric, the slices, the reason of each gate, where the baseline comes from. */
function reportDetails(result, context, detail) {
    const { data } = context;
    const gated = new Set(result.gates.map(({ metric }) => metric));
    const free = Object.keys(result.metrics).filter((metric) => !gated.has(metric));
    const summary = [free.length === 0 ? 'Every metric is gated' : `Not gated: ${free.map(report_escape/* escapeText */.X).join(', ')}`, ...dataWords(result, data)].join(' · ');
    const drifted = data === null ? '' : driftOfData(data, Math.min(MAX_DRIFT, detail.slices));
    const parts = [detail.metrics ? metricsTable(result) : '', slicesTable(result, detail), curves(context, detail), gateReasons(result, detail, context.config), waiverLines(result), ...facts(result), detail.metrics ? importanceTable(result) : '', changesTable(context, detail), drifted, origin(result, context)];
    return `<details><summary>${summary}</summary>\n\n${parts.filter((part) => part !== '').join('\n\n')}\n\n</details>`;
}
/** Nothing where mlops.yml names no data, and there is none that could have been validated. */
function dataWords({ data: judged }, data) {
    if (data === null)
        return judged === null ? [] : ['data not validated'];
    const drift = (0,drift_report/* driftSummary */.gv)(data);
    return [...(drift === null ? [] : [`drift: ${drift}`]), `data: ${(0,format/* formatRows */.dZ)(data.rows)}, ${data.findings} ${data.findings === 1 ? 'finding' : 'findings'}`];
}
/** The table says of itself neither what it measures nor against what, for it stands under a heading of its own in the report of the data. */
function driftOfData(data, columns) {
    const details = (0,drift_report/* driftDetails */.mN)(data, columns);
    return data.drift_reference?.state !== 'compared' || details === '' ? details : `**Drift of the data against ${(0,report_escape/* escapeText */.X)(data.drift_reference.name)}.** ${details}`;
}
function metricsTable(result) {
    const before = result.baseline.state === 'compared' ? result.baseline.metrics : {};
    const rows = Object.entries(result.metrics).map(([metric, value]) => [(0,report_escape/* escapeText */.X)(metric), shown(value), (0,value_texts/* valueTexts */.M)(value).interval, shown(before[metric] ?? null), (0,format/* formatCount */.B4)(value.rows)]);
    const values = (0,table/* table */.t)(['Metric', 'Value', `Interval (${(0,format/* formatPercent */.l9)(2 * result.confidence - 1)})`, 'Baseline', 'Rows'], ['left', 'right', 'right', 'right', 'right'], rows);
    return [values, ...(0,no_interval_sentences/* noIntervalSentences */.B)(result.metrics).map(report_escape/* escapeText */.X)].join('\n\n');
}
/** The picture that Markdown can hold, and where the others are. */
function curves({ curves: evidence, baseline, candidate, evidence: address }, { chart }) {
    // A page that somebody else's run made is no page of ours to send people to.
    if (evidence === undefined)
        return '';
    const picture = !chart ? '' : rocChart(evidence, { baseline: (0,report_escape/* escapeText */.X)(baseline ?? 'baseline'), candidate: (0,report_escape/* escapeText */.X)(candidate) });
    const page = address === undefined ? '' : `Curves, calibration and intervals as pictures: \`report.html\` in the ${(0,report_link/* link */.n)('evidence', address)}.`;
    return [picture, page].filter((part) => part !== '').join('\n\n');
}
function slicesTable({ slices }, detail) {
    if (slices.length === 0 || detail.slices === 0)
        return '';
    const metrics = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
    const rows = slices.slice(0, detail.slices).map((slice) => [(0,slice_name/* sliceName */.o)(slice.slice), (0,format/* formatCount */.B4)(slice.rows), ...metrics.map((metric) => shown(slice.metrics[metric] ?? null))]);
    const more = slices.length > detail.slices ? `\n\n${slices.length - detail.slices} smaller slices are in \`result.json\`.` : '';
    return (0,table/* table */.t)(['Slice', 'Rows', ...metrics.map(report_escape/* escapeText */.X)], ['left', 'right', ...metrics.map(() => 'right')], rows) + more;
}
function gateReasons({ gates }, detail, config) {
    const kept = new Set([...gates.filter(({ verdict }) => !(0,verdict_verdict/* isAccepted */.oB)(verdict)), ...gates.filter(({ verdict }) => (0,verdict_verdict/* isAccepted */.oB)(verdict))].slice(0, detail.reasons));
    return gates
        .filter((gate) => kept.has(gate))
        .map((gate) => `- ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(gate.gate, report_details_MAX_NAME))}${gate.line === null ? '' : ` (${(0,report_escape/* codeSpan */.S)(`${config}:${gate.line}`)})`}: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)((0,reason_with_waiver/* reasonWithWaiver */.b)(gate), report_details_MAX_REASON))}`)
        .join('\n');
}
/** What lets a gate be that did not pass, to be copied. */
function waiverLines(result) {
    const lines = waiverToAdd(result);
    return lines === null ? '' : `A waiver makes a warning of a gate until a day, and every report shows it. Its lines in \`mlops.yml\`:\n\n${lines}`;
}
function changesTable({ largestChanges, baseline, candidate }, detail) {
    return largestChangesTable({ ...largestChanges, rows: largestChanges?.rows?.slice(0, detail.rows) ?? [] }, { baseline: (0,report_escape/* escapeText */.X)(baseline ?? 'baseline'), candidate: (0,report_escape/* escapeText */.X)(candidate) });
}
/** What tempers the numbers: how much a constant would have done, what is not known of the training, and how often these rows have chosen. */
function facts(result) {
    const { constant, judged_before: before } = result;
    const unrecorded = (0,unrecorded_sentence/* unrecordedSentence */.t)(result);
    const said = [...(constant === undefined || constant === null || !(0,constant_sentence/* isBeaten */.Q)(constant) ? [] : [(0,phrase/* phraseMarkdown */.fP)((0,constant_sentence/* constantSentence */.u)(constant))]), ...(unrecorded === null ? [] : [unrecorded])];
    if (before === undefined || before === null)
        return said;
    const notTold = before.unrecorded === 0 ? '' : ` Of ${(0,format_versions/* formatVersions */.J)(before.unrecorded)} it is not recorded.`;
    if (before.versions === 0)
        return [...said, `No other registered version was judged on these test rows.${notTold}`];
    return [...said, `${(0,format_versions/* formatVersions */.J)(before.versions)} ${before.versions === 1 ? 'was' : 'were'} judged on these test rows before. The more often the same rows choose, the more they flatter what they choose; candidates that were not registered are not counted.${notTold}`];
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
    const at = [...(of?.commit ? [`commit ${(0,report_escape/* codeSpan */.S)(of.commit.slice(0, 7))}`] : []), ...(result.baseline_trained_again ? ['trained again in this run'] : []), ...(of?.run ? [(0,report_link/* link */.n)('its run', of.run)] : []), ...(of?.verdict ? [`verdict ${of.verdict}`] : [])];
    const other = of?.insteadOf ? ` It is the newest there is: ${(0,report_escape/* codeSpan */.S)(of.insteadOf.slice(0, 7))}, which this change starts from, has no evaluation.` : '';
    return `Judged: ${ours.join(', ')}. Compared with ${(0,report_escape/* escapeText */.X)(baseline ?? 'the baseline')}: ${[...at, ...theirs].join(', ')}.${other}`;
}
function shown(value) {
    const texts = (0,value_texts/* valueTexts */.M)(value);
    return texts.whyNone === null ? texts.value : `– (${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(texts.whyNone, MAX_WHY))})`;
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
    return before === undefined || before === null || before.versions === 0 ? [] : [`these rows have judged ${(0,format_versions/* formatVersions */.J)(before.versions)} before`];
}
function rowsOf({ baseline, confidence, rows }) {
    if (baseline.state !== 'compared')
        return [(0,format/* formatRows */.dZ)(rows)];
    const share = baseline.joined < 1 ? ` (${(0,format/* formatPercent */.l9)(baseline.joined)} of them in both)` : '';
    return [`same ${(0,format/* formatRows */.dZ)(baseline.rows)}${share}, paired; ${(0,format/* formatPercent */.l9)(2 * confidence - 1)} interval (each side ${(0,format/* formatPercent */.l9)(confidence)}); + is better; compares these two models, not the two recipes`];
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/resolution.js
var resolution = __webpack_require__(51230);
// EXTERNAL MODULE: ./build/shared/report/evaluation/with-short-metrics.js
var with_short_metrics = __webpack_require__(96799);
;// CONCATENATED MODULE: ./build/shared/report/evaluation/evaluation-report.js




















const evaluation_report_MAX_NAME = 100;
/** The report of an evaluation: verdict, what was changed in the decision, gates, answers that changed, what to do next; everything else folded. */
function evaluationReport(whole, context, { detail, leftOut } = { detail: report_detail/* FULL_DETAIL */.g, leftOut: '' }) {
    const result = (0,with_short_metrics/* withShortMetrics */.W)(whole);
    const named = { ...context, config: (0,cut_text/* cutText */.I)(context.config, evaluation_report_MAX_NAME), candidate: (0,cut_text/* cutText */.I)(context.candidate, evaluation_report_MAX_NAME), baseline: context.baseline === null ? null : (0,cut_text/* cutText */.I)(context.baseline, evaluation_report_MAX_NAME) };
    const { title, sentence } = (0,headline/* headline */.P)(result, named);
    const head = `### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(named.model, evaluation_report_MAX_NAME))}: ${(0,phrase/* phraseMarkdown */.fP)(title)}`;
    const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
    const decision = context.decisionChanges === undefined ? '' : (0,decision_block/* decisionBlock */.S)(context.decisionChanges, detail.changes);
    const told = identical ? [] : [constantWarning(result), gates(result, named, detail), answersLine(result), inputsLine(named), (0,phrase/* phraseMarkdown */.fP)((0,resolution/* resolution */.P)(result)), nextLine(result, named)];
    const parts = [head, (0,phrase/* phraseMarkdown */.fP)(sentence), decision, policyBlock(result, { most: detail.changes, config: named.config }), waiverBlock(result, { most: detail.changes, config: named.config }), ...told, leftOut, reportDetails(result, named, detail), reportFoot(result, named)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function constantWarning({ constant }) {
    return constant === undefined || constant === null || (0,constant_sentence/* isBeaten */.Q)(constant) ? '' : `> ⚠️ **Not better than a constant.** ${(0,phrase/* phraseMarkdown */.fP)((0,constant_sentence/* constantSentence */.u)(constant))}`;
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
function inputsLine({ changedInputs, baseline, config }) {
    return changedInputs === undefined ? '' : changedInputsLine(changedInputs, { baseline: baseline ?? 'the baseline', config });
}
function nextLine(result, context) {
    if (result.gates.length === 0)
        return `**Next:** add a gate to ${(0,report_escape/* codeSpan */.S)(context.config)}.`;
    const waiver = nextOfWaivers(result, context);
    if (result.verdict === 'fail')
        return `**Next:** ${nextOfFailed(result, context)}${waiver}; nothing was registered or deployed.`;
    if (result.verdict === 'inconclusive') {
        const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
        return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}${waiver}; what was not decided is not registered.`;
    }
    if (context.byAuthor)
        return '**Next:** review it as ever; once it is merged, the base branch judges again.';
    return context.unregistrable ? "**Next:** nothing. It can't be registered as it is: register-model takes what train left." : '**Next:** nothing; it may be registered.';
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

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatVersions)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);

/** `1 registered version`, `12 registered versions` */
function formatVersions(count) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} registered ${count === 1 ? 'version' : 'versions'}`;
}


/***/ }),

/***/ 54420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72983);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20366);
/* harmony import */ var _slice_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18913);
/* harmony import */ var _reason_with_waiver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21654);





/** A reason may quote what others wrote. */
const MAX_REASON = 500;
const MOST_DECIMALS = 8;
/** The verdict and its reason: the two lines that a reviewer reads first. */
function headline(result, { baseline: name, config }) {
    const baseline = name ?? 'the baseline';
    const deciding = result.gates.filter((gate) => gate.verdict === result.verdict && (gate.mode === 'enforce' || result.verdict === 'warn'));
    if (result.gates.length === 0)
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `nothing was judged`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `There is no gate in ${config}, and what was not judged has not passed.` };
    if (result.verdict === 'fail')
        return failing(result, { deciding, baseline });
    if (result.verdict === 'inconclusive')
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `not decided`, sentence: reasons(deciding, result.gates.length, 'could not be decided') };
    if (result.baseline.state === 'compared' && result.baseline.identical) {
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `the same answers as ${baseline}`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Every answer to the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(result.baseline.rows)} rows is the same: nothing changed.` };
    }
    if (result.verdict === 'warn')
        return warning(result, deciding);
    return passing(result, baseline);
}
function warning(result, deciding) {
    const waived = deciding.filter((gate) => gate.waived !== undefined);
    if (waived.length > 0)
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `passed by a waiver`, sentence: reasons(waived, result.gates.length, `${waived.length === 1 ? 'is' : 'are'} waived`) };
    if (result.baseline.state !== 'first-version')
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `passed with a warning`, sentence: reasons(deciding, result.gates.length, 'warned') };
    const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
    const judged = passed === 0 ? 'No gate could be judged without a comparison.' : `${passed} of ${result.gates.length} gates could be judged without a comparison, and passed.`;
    return { title: passed === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `first version` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `first version, and good enough`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `There is nothing to compare with: ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(result.baseline.reason, MAX_REASON)}. ${judged}` };
}
function failing(result, { deciding, baseline }) {
    const [gate] = deciding;
    if (gate === undefined)
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `failed`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A gate failed.` };
    if (gate.kind === 'between-slices')
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `uneven between slices`, sentence: reasons(deciding, result.gates.length, 'failed') };
    const worse = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison?.verdict === 'fail');
    const slices = [...worse.map((comparison) => comparison?.slice ?? null), ...gate.slices.filter(({ verdict }) => verdict === 'fail').map(({ slice }) => slice)].filter((slice) => slice !== null);
    const overall = overallAsGood(result) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Overall as good as ${baseline}. ` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ``;
    const [slice] = slices;
    const [comparison] = worse;
    if (slice !== undefined) {
        const others = slices.length > 1 ? ` and ${slices.length - 1} more` : '';
        const sentence = comparison === undefined ? reasons(deciding, result.gates.length, 'failed') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${loss(comparison)}${countOf(deciding, result.gates.length, 'failed')}`;
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${gate.kind === 'baseline' ? 'worse' : 'not good enough'} for ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_slice_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S)(slice))}${others}`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${overall}${sentence}` };
    }
    const sentence = reasons(deciding, result.gates.length, 'failed');
    return { title: gate.kind === 'baseline' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `worse than ${baseline}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `not good enough`, sentence };
}
/** `On 1,204 rows with ``plan = enterprise`` roc_auc fell by **at least 0.034**; 0.030 is allowed.` */
function loss(comparison) {
    const { metric, slice, rows, candidate, baseline, high, margin } = comparison;
    const moved = (candidate ?? 0) < (baseline ?? 0) ? 'fell' : 'rose';
    const allowed = margin === 0 ? 'no loss' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(margin, decimals(comparison));
    const where = slice === null ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` with ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_slice_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S)(slice))}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `On ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRows */ .dZ)(rows)}${where} ${metric} ${moved} by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `at least ${bound(comparison, high)}`)}; ${allowed} is allowed.`;
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
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `better than ${baseline}`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${better.metric} is better by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `at least ${bound(better, better.low)}`)}.` };
    const [worst] = [...differing].sort((a, b) => slack(a) - slack(b));
    if (worst !== undefined) {
        return {
            title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `as good as ${baseline}`,
            sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${worst.metric} is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `at most ${bound(worst, worst.low)}`)} worse; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(worst.margin, decimals(worst))} is allowed.`,
        };
    }
    const same = [...new Set(whole.filter(({ method }) => method === 'identical').map(({ metric }) => metric))];
    if (same.length > 0)
        return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `as good as ${baseline}`, sentence: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(same)} ${same.length === 1 ? 'is' : 'are'} exactly the same, though answers changed.` };
    return { title: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `good enough`, sentence: result.gates.length === 1 ? reasons(result.gates, 1, 'passed') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `All ${String(result.gates.length)} gates passed.` };
}
/** How much of the margin is left at worst, as a share of it: 0 is used up. */
function slack({ low, margin }) {
    return margin === 0 ? (low ?? 0) : ((low ?? 0) + margin) / margin;
}
function bound(comparison, value) {
    if (value === null)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(null, 0);
    // "Better by at least 0.000" would say nothing.
    const digits = value === 0 ? 0 : Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(Math.abs(value))));
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Math.abs(value), Math.max(decimals(comparison), digits));
}
function decimals({ candidate, low, high }) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
}
function reasons(gates, all, did) {
    const [first] = gates;
    if (first === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ``;
    const sentence = asSentence((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)((0,_reason_with_waiver_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonWithWaiver */ .b)(first), MAX_REASON), first.metric);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${countOf(gates, all, did)}`;
}
/** A reason opens with a capital, unless a name stands first: of the metric, or of a slice (`plan = team: …`). */
function asSentence(reason, metric) {
    return reason.startsWith(metric) || /^\S+ = /.test(reason) ? reason : reason.charAt(0).toUpperCase() + reason.slice(1);
}
function countOf(gates, all, did) {
    return gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
}


/***/ }),

/***/ 70383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ importanceTexts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);

/** By how much the metric gets worse without the meaning of a column, and between which bounds; to as many digits as the bounds allow. */
function importanceTexts({ value, low, high }) {
    const decimals = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    return { value: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value, decimals), interval: low === null || high === null ? '–' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(low, decimals)} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(high, decimals)}` };
}


/***/ }),

/***/ 99174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noIntervalSentences)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72983);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);


/** Why there is none, as the judge begins it. */
const NO_INTERVAL = 'no interval: ';
const MAX_NAMES = 8;
const MAX_REASONS = 5;
const MAX_REASON = 300;
/** `No interval of accuracy and f1: these rows are of 9 groups, and fewer than 10 show no spread to rely on.` Plain text, in which others may have written; metrics for the same reason stand together. */
function noIntervalSentences(metrics) {
    const byReason = new Map();
    for (const [name, { value, reason }] of Object.entries(metrics)) {
        if (value === null || reason === undefined || !reason.startsWith(NO_INTERVAL))
            continue;
        byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
    }
    return [...byReason].slice(0, MAX_REASONS).map(([reason, names]) => {
        const more = names.length - MAX_NAMES;
        return `No interval of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)([...names.slice(0, MAX_NAMES), ...(more > 0 ? [`${more} more`] : [])])}: ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(reason.slice(NO_INTERVAL.length), MAX_REASON)}.`;
    });
}


/***/ }),

/***/ 36582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FULL_DETAIL)
/* harmony export */ });
/** What lies in report.md. */
const FULL_DETAIL = { rows: 20, slices: 30, chart: true, metrics: true, reasons: 200, passingSlices: 5, failingSlices: 200, gates: 1000, changes: 30 };


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ resolution)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20366);


/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal"; empty where nothing was compared. */
function resolution({ comparisons }) {
    const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
    const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(smallest, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(candidate ?? 0, smallest ?? 0))} in ${metric}`);
    const [rows] = whole.map((comparison) => comparison.rows);
    return told.length === 0 || rows === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `These ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRows */ .dZ)(rows)} can show a loss of at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)([...new Set(told)])}; a smaller one may go unseen.`;
}


/***/ }),

/***/ 67501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unrecordedSentence)
/* harmony export */ });
/** That nobody can tell whether a model that was run learned from the rows that judge it; null where that is known of all. */
function unrecordedSentence({ unrecorded_training: models = [] }) {
    if (models.length === 0)
        return null;
    const [whose, it] = models.length === 2 ? ['either model', 'they'] : models[0] === 'baseline' ? ['the baseline', 'it'] : ['the judged model', 'it'];
    return `Which rows ${whose} was trained on is not recorded, so whether ${it} learned from these test rows can't be told.`;
}


/***/ }),

/***/ 66286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ valueTexts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);

/** A metric in numbers, as exact as its interval lets it be; `–` for what is not defined. */
function valueTexts(metric) {
    const { value = null, low = null, high = null, reason } = metric ?? {};
    const decimals = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    return {
        value: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value, decimals),
        interval: low === null || high === null ? '–' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(low, decimals)} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(high, decimals)}`,
        whyNone: metric !== null && value === null ? (reason ?? 'undefined') : null,
    };
}


/***/ }),

/***/ 96799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withShortMetrics)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72983);

/** A metric may be the mean of a column, whose name may be as long as a line. */
const MAX_METRIC = 100;
/** The result for people: every metric by a name that a table holds, in sentences too. Two that begin alike stay two. */
function withShortMetrics(result) {
    const all = [...Object.keys(result.metrics), ...result.gates.map(({ metric }) => metric), ...result.comparisons.map(({ metric }) => metric)];
    if (all.every((name) => name.length <= MAX_METRIC))
        return result;
    const names = shortNames(all);
    const short = (metric) => names.get(metric) ?? (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(metric, MAX_METRIC);
    const said = (of) => ({ ...of, metric: short(of.metric), reason: of.reason.replaceAll(of.metric, short(of.metric)) });
    const metricsOf = (metrics) => Object.fromEntries(Object.entries(metrics).map(([metric, value]) => [short(metric), value.reason === undefined ? value : { ...value, reason: value.reason.replaceAll(metric, short(metric)) }]));
    const { baseline, constant, importance } = result;
    return {
        ...result,
        metrics: metricsOf(result.metrics),
        slices: result.slices.map((slice) => ({ ...slice, metrics: metricsOf(slice.metrics) })),
        baseline: baseline.state === 'compared' ? { ...baseline, metrics: metricsOf(baseline.metrics) } : baseline,
        comparisons: result.comparisons.map(said),
        gates: result.gates.map((gate) => ({ ...said(gate), slices: gate.slices.map((slice) => ({ ...slice, reason: slice.reason.replaceAll(gate.metric, short(gate.metric)) })) })),
        ...(constant === undefined || constant === null ? {} : { constant: { ...constant, metric: short(constant.metric) } }),
        ...(importance?.state === 'measured' ? { importance: { ...importance, metric: short(importance.metric) } } : {}),
    };
}
function shortNames(all) {
    const names = new Map();
    const seen = new Map();
    for (const name of new Set(all)) {
        const cut = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(name, MAX_METRIC);
        const before = seen.get(cut) ?? 0;
        seen.set(cut, before + 1);
        names.set(name, before === 0 ? cut : `${cut} (${before + 1})`);
    }
    return names;
}


/***/ }),

/***/ 42885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ link_link)
});

;// CONCATENATED MODULE: ./build/shared/report/web-address.js
/** The address of a web page, normalised; null for any other. */
function webAddress(address) {
    const url = URL.parse(address);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

;// CONCATENATED MODULE: ./build/shared/report/link.js

/** A link whose address can't end early, and leads nowhere but to a web page. @param text Markdown */
function link_link(text, address) {
    const url = webAddress(address);
    return url === null ? text : `[${text}](${url.replace(/[<>\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}


/***/ }),

/***/ 20366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61424);

/** What stands in the source is ours; a text that is put in may be anybody's. */
function phrase(own, ...values) {
    return own.flatMap((text, place) => [{ kind: 'own', text }, ...pieces(values[place] ?? '')]).filter((piece) => piece.kind === 'strong' || piece.text !== '');
}
/** A name or value, as it is written in a file. */
function code(text) {
    return [{ kind: 'code', text }];
}
function strong(words) {
    return [{ kind: 'strong', phrase: words }];
}
function phraseMarkdown(words) {
    return words.map((piece) => {
        if (piece.kind === 'strong')
            return `**${phraseMarkdown(piece.phrase)}**`;
        if (piece.kind === 'own')
            return piece.text;
        return piece.kind === 'code' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .S)(piece.text) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X)(piece.text);
    }).join('');
}
function pieces(value) {
    return typeof value === 'string' ? [{ kind: 'text', text: value }] : value;
}


/***/ }),

/***/ 61284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A histogram in one line of text. The highest bin is full, an empty one a dot, so that rare and none are told apart. */
function sparkline(counts) {
    const most = Math.max(...counts);
    return counts.map((count) => (count > 0 ? (STEPS[Math.ceil((count / most) * STEPS.length) - 1] ?? STEPS[0]) : '·')).join('');
}


/***/ })

};
