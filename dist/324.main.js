export const id = 324;
export const ids = [324];
export const modules = {

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAndGate: () => (/* binding */ evaluateAndGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(1644);
// EXTERNAL MODULE: ./build/shared/judge/check-configured-metrics.js
var check_configured_metrics = __webpack_require__(2589);
// EXTERNAL MODULE: ./build/shared/judge/judge.js + 31 modules
var judge = __webpack_require__(169);
// EXTERNAL MODULE: ./build/shared/judge/prepare-judgement.js
var prepare_judgement = __webpack_require__(1481);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(1570);
// EXTERNAL MODULE: ./build/shared/work-directory/validated-data.js
var validated_data = __webpack_require__(7593);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(8291);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/answer-baseline.js

/** The baseline's answers to the judged rows. One that can't answer them is unavailable, which no gate passes over. */
async function answerBaseline(baseline, { judged, baselineConflict }) {
    if (baseline.state !== 'found')
        return baseline;
    const { reference, version, answerer } = baseline;
    if (baselineConflict !== null)
        return { state: 'unavailable', reference, reason: baselineConflict };
    try {
        return { state: 'answered', reference, digest: answerer.digest, version, ...(await answerer.answer(judged, 'baseline')) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* InconclusiveError */.Xp)
            return { state: 'unavailable', reference, reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/shared/registry/find-registered.js


/** The version that a reference names. @throws UserError where there is none */
function findRegistered(state, reference) {
    if (reference.kind === 'stage') {
        const held = (0,registry_state/* heldByStage */.zq)(state, reference.stage, reference.back);
        if (held === null)
            throw new errors/* UserError */.yo(`${state.model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}: the stage holds no such version`);
        return held;
    }
    const version = (0,registry_state/* versionsOf */.x4)(state).find((entry) => entry.version === reference.version);
    if (version === undefined)
        throw new errors/* UserError */.yo(`${state.model}@v${reference.version} is not registered; registered are ${(0,registry_state/* versionsOf */.x4)(state).map((entry) => `v${entry.version}`).join(', ') || 'no versions yet'}`);
    return version;
}

// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(867);
// EXTERNAL MODULE: ./build/shared/judge/align-answers.js
var align_answers = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/shared/model/load-model.js
var load_model = __webpack_require__(2964);
// EXTERNAL MODULE: ./build/shared/model/predictions.js + 1 modules
var predictions = __webpack_require__(9229);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(7716);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/answerer.js








/**
 * Opens a bundle's folder, every byte held against its manifest, or a predictions file.
 * @throws UserError where there is neither
 */
async function openAnswerer(path, options) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        throw new errors/* UserError */.yo(`${path}: not found; name a bundle's folder, a predictions file, or a registered version`);
    if (found.isFile()) {
        const predictions = await readTeamsFile(path, options.loaded);
        const sha256 = (await (0,statement_digest/* digestOfFile */.Mk)(path)).slice('sha256:'.length);
        return answersOfFile(predictions, { digest: (0,statement_manifest/* digestOfManifest */.JQ)((0,statement_manifest/* makeManifest */.Ui)('files', [{ path: 'predictions.csv', sha256, size: found.size }])), path });
    }
    const { manifest, digest } = await (0,statement_manifest/* verifyBundle */.IF)(path, options.expected);
    if (manifest.kind === 'tfjs') {
        return answersOfModel(await (0,load_model.loadModel)(path, options.wasmDirectory === undefined ? {} : { wasmDirectory: options.wasmDirectory }), { digest, path });
    }
    if (manifest.kind === 'files') {
        const file = (0,external_node_path_.join)(path, 'predictions.csv');
        // Written by train in our own form, whatever the team's program calls its columns.
        return answersOfFile(await (0,predictions/* readPredictions */.R)(file, { idName: 'id' }), { digest, path: file });
    }
    throw new errors/* UserError */.yo(`${path}: a bundle of kind ${manifest.kind}, which answers nothing`);
}
function readTeamsFile(path, { config }) {
    return (0,predictions/* readPredictions */.R)(path, { idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false });
}
function answersOfFile(predictions, { digest, path }) {
    return {
        digest,
        columns: new Map(),
        model: null,
        predictions,
        async answer(judged, role) {
            return role === 'baseline' ? (0,align_answers/* alignBaseline */.J)(predictions, judged, path) : { answers: (0,align_answers/* alignCandidate */.t)(predictions, judged, path), joined: 1 };
        },
        dispose: () => undefined,
    };
}
function answersOfModel(model, { digest, path }) {
    return {
        digest,
        columns: model.columns,
        model,
        predictions: null,
        async answer(judged) {
            holdClasses(model, { judged, path });
            return { answers: { kind: model.answer.kind, values: await model.predict(judged.table) }, joined: 1 };
        },
        dispose: () => model.dispose(),
    };
}
/** A score is the probability of the class that the model was trained for; of other classes it would say nothing, or the opposite. */
function holdClasses({ answer }, { judged: { target }, path }) {
    const asks = target.task === 'binary' ? `the classes ${target.negative} and ${target.positive}` : 'a quantity';
    const gives = answer.kind === 'score' ? `the classes ${answer.negative} and ${answer.positive}` : 'a quantity';
    if (asks !== gives)
        throw new errors/* InconclusiveError */.Xp(`${path}: the model answers ${gives}, but the target has ${asks}`);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/find-candidate.js









/** Opens what is to be judged: the input `model`, else what train left. */
async function findCandidate({ loaded, workDirectory, model, wasmDirectory }, ports) {
    if (model === undefined) {
        const bundle = (0,external_node_path_.join)((0,stage_directory/* stageDirectory */.QH)(workDirectory, 'train'), 'bundle');
        if ((await (0,promises_.stat)(bundle).catch(() => null)) === null)
            throw new errors/* UserError */.yo('there is no model yet: run train first, or name one with --model (a bundle, a predictions file, a registered version)');
        return { name: 'this run', answerer: await openAnswerer(bundle, { loaded, wasmDirectory }) };
    }
    const reference = (0,statement_reference/* parseReference */.F)(model, loaded.config.model);
    if (reference.kind === 'path')
        return { name: model, answerer: await openAnswerer((0,external_node_path_.resolve)(loaded.directory, reference.path), { loaded, wasmDirectory }) };
    const entry = findRegistered(await (0,read_registry/* readRegistry */._)(ports.ledger, reference.model), reference);
    const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, entry);
    return { name: `v${entry.version}`, answerer: await openAnswerer((0,external_node_path_.join)(directory, 'bundle'), { loaded, wasmDirectory, expected: entry.digest }) };
}

// EXTERNAL MODULE: ./build/shared/judge/judged-rows.js + 3 modules
var judged_rows = __webpack_require__(3836);
// EXTERNAL MODULE: ./build/shared/tabular/parse-number.js
var parse_number = __webpack_require__(3099);
// EXTERNAL MODULE: ./build/shared/tabular/read-target.js
var read_target = __webpack_require__(6164);
;// CONCATENATED MODULE: ./build/shared/judge/judged-rows-of-predictions.js




/**
 * Where there is no data section, the candidate's predictions file brings rows, labels and slice columns itself.
 * @throws UserError where it has no labels, or where the baseline's labels say otherwise
 */
function judgedRowsOfPredictions(loaded, { candidate, baseline, source }) {
    const { labels, ids, table } = candidate;
    if (labels === null)
        throw new errors/* UserError */.yo(`${source}: there is no data section in mlops.yml, so the predictions need a column "label" with the truth`);
    if (baseline !== null)
        refuseOtherLabels({ candidate, baseline, labels });
    const target = (0,read_target/* readTarget */._)(columnOf(labels), { type: undefined, positive: loaded.config.evaluate?.positive, places: table });
    return { ids, seen: new Set(), target, slices: (0,judged_rows/* cutSlices */.U)(loaded, table), table, data: null, showValues: true };
}
function refuseOtherLabels({ candidate, baseline, labels }) {
    if (baseline.labels === null)
        return;
    const known = new Map(baseline.ids.map((id, place) => [id, baseline.labels?.[place]]));
    const place = candidate.ids.findIndex((id, at) => known.has(id) && known.get(id) !== labels[at]);
    if (place === -1)
        return;
    const id = candidate.ids[place] ?? '';
    throw new errors/* UserError */.yo(`the two predictions files disagree about the truth: id ${JSON.stringify(id)} has label ${JSON.stringify(labels[place])} in one and ${JSON.stringify(known.get(id))} in the other`);
}
function columnOf(labels) {
    const numbers = Float64Array.from(labels, parse_number/* parseNumberText */.k);
    if (!numbers.some(Number.isNaN))
        return { kind: 'number', name: 'label', values: numbers };
    const codes = new Map();
    for (const label of labels)
        if (!codes.has(label))
            codes.set(label, codes.size);
    return { kind: 'text', name: 'label', codes: Int32Array.from(labels, (label) => codes.get(label) ?? -1), dictionary: [...codes.keys()] };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/read-rows.js



/** Reads the judged rows once, with the columns that both models need. */
async function readRows({ loaded, candidate, baseline, signal }) {
    if (loaded.config.data === undefined) {
        if (candidate.predictions === null)
            throw new errors/* UserError */.yo('mlops.yml has no data section, and the model has no predictions with labels; there are no rows to judge it on');
        return { judged: judgedRowsOfPredictions(loaded, { candidate: candidate.predictions, baseline: baseline?.predictions ?? null, source: 'the candidate' }), baselineConflict: null };
    }
    const conflict = baseline === null ? null : conflictOf(candidate, baseline);
    const columns = new Map([...(baseline === null || conflict !== null ? [] : baseline.columns), ...candidate.columns]);
    return { judged: await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns, signal }), baselineConflict: conflict };
}
function conflictOf(candidate, baseline) {
    const other = [...baseline.columns].find(([name, kind]) => candidate.columns.has(name) && candidate.columns.get(name) !== kind);
    return other === undefined ? null : `the baseline reads column ${other[0]} as ${other[1]}, the candidate otherwise; register a version with the new type first`;
}

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(1808);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(4151);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/slice-name.js

/** `plan = enterprise`, as a code span. */
function sliceName(slice) {
    return (0,report_escape/* codeSpan */.S)(Object.entries(slice)
        .map(([column, part]) => `${column} = ${part}`)
        .join(', '));
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/gate-table.js





/** Passing slices of a gate that are listed beside those that did not pass. */
const MAX_PASSING_SLICES = 5;
/** What every gate asked and found. Slices that did not pass come first; of the others the nearest to their limit. */
function gateTable(result, names) {
    const rows = result.gates.flatMap((gate) => gateRows(gate, result, names.baseline));
    return (0,table/* table */.t)(['Gate', names.baseline, names.candidate, 'Change (worst … best)', 'Allowed', ''], ['left', 'right', 'right', 'right', 'right', 'center'], rows);
}
function gateRows(gate, result, baseline) {
    const comparisons = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison !== undefined);
    if (comparisons.some(({ slice }) => slice !== null))
        return sliceRows(gate, comparisons);
    const [comparison] = comparisons;
    if (comparison !== undefined)
        return [comparisonRow(gate, comparison, `${(0,report_escape/* escapeText */.X)(gate.metric)} vs ${baseline}`)];
    if (gate.slices.length > 0) {
        return mostTelling(gate.slices, ({ verdict }) => verdict, ({ value }) => -(value.value ?? 0)).map(({ slice, value, verdict }) => boundRow(gate, value, { name: `${(0,report_escape/* escapeText */.X)(gate.metric)}, ${sliceName(slice)}`, verdict }));
    }
    return [boundRow(gate, gate.value, { name: gate.kind === 'baseline' ? (0,report_escape/* escapeText */.X)(gate.gate) : (0,report_escape/* escapeText */.X)(gate.metric), verdict: gate.verdict })];
}
function sliceRows(gate, comparisons) {
    const judged = comparisons.filter(({ low, verdict }) => low !== null || !(0,verdict_verdict/* isAccepted */.oB)(verdict));
    const shown = mostTelling(judged, ({ verdict }) => verdict, ({ low }) => -(low ?? Number.NEGATIVE_INFINITY));
    return shown.map((comparison) => comparisonRow(gate, comparison, `${(0,report_escape/* escapeText */.X)(gate.metric)}, ${comparison.slice === null ? '' : sliceName(comparison.slice)}`));
}
function mostTelling(items, verdict, nearness) {
    const failed = items.filter((item) => verdict(item) === 'fail');
    const others = items.filter((item) => verdict(item) !== 'fail').sort((a, b) => nearness(b) - nearness(a));
    return [...failed, ...others.slice(0, MAX_PASSING_SLICES)];
}
function comparisonRow(gate, comparison, name) {
    const { candidate, baseline, improvement, low, high, margin } = comparison;
    const decimals = (0,format/* decimalsFor */.Wm)(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
    const interval = low === null || high === null ? '' : ` (${(0,format/* formatChange */.eD)(low, decimals)} … ${(0,format/* formatChange */.eD)(high, decimals)})`;
    const change = comparison.method === 'identical' ? 'identical' : `${(0,format/* formatChange */.eD)(improvement, decimals)}${interval}`;
    return [name, (0,format/* formatNumber */.ZV)(baseline, decimals), (0,format/* formatNumber */.ZV)(candidate, decimals), change, (0,format/* formatNumber */.ZV)(-margin, decimals), icon(comparison.verdict, gate.mode)];
}
function boundRow(gate, value, { name, verdict }) {
    const decimals = (0,format/* decimalsFor */.Wm)(value?.value ?? 0, ((value?.high ?? 0) - (value?.low ?? 0)) / 2);
    return [name, '–', (0,format/* formatNumber */.ZV)(value?.value ?? null, decimals), '–', (0,report_escape/* escapeText */.X)(allowed(gate)), icon(verdict, gate.mode)];
}
function icon(verdict, mode) {
    return mode === 'warn' && !(0,verdict_verdict/* isAccepted */.oB)(verdict) ? `${format/* ICON */.kb[verdict]} (warns only)` : format/* ICON */.kb[verdict];
}
/** `≥ 0.8`, `−0.01`: the limit as the table writes numbers. */
function allowed(gate) {
    return gate.allowed.replace(/\bmin /, '≥ ').replace(/\bmax /, '≤ ').replace(/^margin /, '−');
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/headline.js



/** The verdict and its reason: the two lines that a reviewer reads first. */
function headline(result, names) {
    const said = saying(result, names.baseline ?? 'the baseline');
    return { title: `### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)(names.model)}: ${said.title}`, sentence: said.sentence };
}
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
    return { title: passed === 0 ? 'first version' : 'first version, and good enough', sentence: `There is nothing to compare with: ${(0,report_escape/* escapeText */.X)(result.baseline.reason)}. ${judged}` };
}
function failing(result, { deciding, baseline }) {
    const [gate] = deciding;
    if (gate === undefined)
        return { title: 'failed', sentence: 'A gate failed.' };
    const worse = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison?.verdict === 'fail');
    const slices = [...worse.map((comparison) => comparison?.slice ?? null), ...gate.slices.filter(({ verdict }) => verdict === 'fail').map(({ slice }) => slice)].filter((slice) => slice !== null);
    const overall = overallAsGood(result) ? `Overall as good as ${baseline}. ` : '';
    const sentence = reasons(deciding, result.gates.length, 'failed');
    const [slice] = slices;
    if (slice !== undefined) {
        const others = slices.length > 1 ? ` and ${slices.length - 1} more` : '';
        return { title: `${gate.kind === 'baseline' ? 'worse' : 'not good enough'} for ${sliceName(slice)}${others}`, sentence: overall + sentence };
    }
    return { title: gate.kind === 'baseline' ? `worse than ${baseline}` : 'not good enough', sentence };
}
function overallAsGood(result) {
    const whole = result.comparisons.filter((comparison) => comparison.slice === null);
    return whole.length > 0 && whole.every((comparison) => comparison.verdict === 'pass');
}
function passing(result, baseline) {
    const whole = result.comparisons.filter((comparison) => comparison.slice === null && comparison.low !== null);
    const better = whole.find((comparison) => (comparison.low ?? 0) > 0);
    if (better !== undefined)
        return { title: `better than ${baseline}`, sentence: `${(0,report_escape/* escapeText */.X)(better.metric)} is better by **at least ${bound(better, better.low)}**.` };
    const [worst] = whole;
    if (worst === undefined)
        return { title: 'good enough', sentence: result.gates.length === 1 ? reasons(result.gates, 1, 'passed') : `All ${result.gates.length} gates passed.` };
    return {
        title: `as good as ${baseline}`,
        sentence: `${(0,report_escape/* escapeText */.X)(worst.metric)} is **at most ${bound(worst, worst.low)}** worse; ${(0,format/* formatNumber */.ZV)(worst.margin, decimals(worst))} is allowed.`,
    };
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
    const count = gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
    const sentence = (0,report_escape/* escapeText */.X)(first.reason);
    return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${count}`;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/report.js







/** Slices that the folded table lists; the result file has all. */
const MAX_SLICES = 30;
/** The report of an evaluation: verdict, gates, answers that changed, what to do next; everything else folded. */
function evaluationReport(result, context) {
    const { title, sentence } = headline(result, context);
    const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
    const parts = identical
        ? [title, sentence]
        : [
            title,
            sentence,
            result.gates.length === 0 ? '' : gateTable(result, { baseline: (0,report_escape/* escapeText */.X)(context.baseline ?? 'baseline'), candidate: (0,report_escape/* escapeText */.X)(context.candidate) }),
            answersLine(result),
            resolutionLine(result),
            nextLine(result),
        ];
    return `${[...parts, details(result, context), foot(result, context)].filter((part) => part !== '').join('\n\n')}\n`;
}
function answersLine({ answers }) {
    if (answers === null)
        return '';
    const { threshold, became_right: right, became_wrong: wrong, same } = answers;
    return `**Answers that changed** at ${threshold}: ${(0,format/* formatCount */.B4)(right)} became right, ${(0,format/* formatCount */.B4)(wrong)} became wrong, ${(0,format/* formatCount */.B4)(same)} stayed.`;
}
/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal". */
function resolutionLine({ comparisons }) {
    const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
    const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${(0,format/* formatNumber */.ZV)(smallest, (0,format/* decimalsFor */.Wm)(candidate ?? 0, smallest ?? 0))} in ${(0,report_escape/* escapeText */.X)(metric)}`);
    const [rows] = whole.map((comparison) => comparison.rows);
    return told.length === 0 || rows === undefined ? '' : `These ${(0,format/* formatRows */.dZ)(rows)} can tell a loss of ${(0,format/* formatList */.ki)([...new Set(told)])} from none.`;
}
function nextLine(result) {
    if (result.gates.length === 0)
        return '**Next:** add a gate to `mlops.yml`.';
    if (result.verdict === 'fail') {
        const slice = result.comparisons.find((comparison) => comparison.verdict === 'fail' && comparison.slice !== null)?.slice;
        return slice === undefined || slice === null ? '**Next:** change the model or its data; nothing was registered or deployed.' : `**Next:** look at the rows where ${sliceName(slice)}; nothing was registered or deployed.`;
    }
    if (result.verdict === 'inconclusive') {
        const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
        return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}; what was not decided is not registered.`;
    }
    return '**Next:** nothing; it may be registered.';
}
function details(result, { data }) {
    const gated = new Set(result.gates.map(({ metric }) => metric));
    const free = Object.keys(result.metrics).filter((metric) => !gated.has(metric));
    const dataText = data === null ? 'data not validated' : `data: ${(0,format/* formatRows */.dZ)(data.rows)}, ${data.findings} ${data.findings === 1 ? 'finding' : 'findings'}`;
    const summary = `${free.length === 0 ? 'Every metric is gated' : `Not gated: ${free.map(report_escape/* escapeText */.X).join(', ')}`} · ${dataText}`;
    const body = [metricsTable(result), slicesTable(result), gateReasons(result)].filter((part) => part !== '').join('\n\n');
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function metricsTable(result) {
    const before = result.baseline.state === 'compared' ? result.baseline.metrics : {};
    const rows = Object.entries(result.metrics).map(([metric, value]) => [(0,report_escape/* escapeText */.X)(metric), shown(value), interval(value), shown(before[metric] ?? null), (0,format/* formatCount */.B4)(value.rows)]);
    return (0,table/* table */.t)(['Metric', 'Value', `Interval (${(0,format/* formatPercent */.l9)(2 * result.confidence - 1)})`, 'Baseline', 'Rows'], ['left', 'right', 'right', 'right', 'right'], rows);
}
function slicesTable({ slices }) {
    if (slices.length === 0)
        return '';
    const metrics = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
    const rows = slices.slice(0, MAX_SLICES).map((slice) => [sliceName(slice.slice), (0,format/* formatCount */.B4)(slice.rows), ...metrics.map((metric) => shown(slice.metrics[metric] ?? null))]);
    const more = slices.length > MAX_SLICES ? `\n\n${slices.length - MAX_SLICES} smaller slices are in \`result.json\`.` : '';
    return (0,table/* table */.t)(['Slice', 'Rows', ...metrics.map(report_escape/* escapeText */.X)], ['left', 'right', ...metrics.map(() => 'right')], rows) + more;
}
function gateReasons({ gates }) {
    return gates.map(({ gate, line, reason }) => `- ${(0,report_escape/* escapeText */.X)(gate)}${line === null ? '' : ` (\`mlops.yml:${line}\`)`}: ${(0,report_escape/* escapeText */.X)(reason)}`).join('\n');
}
function foot(result, { time }) {
    const parts = [`\`${(0,statement_digest/* shortDigest */.VK)(result.model.digest)}\``, (0,format/* formatTime */.fU)(time)];
    if (result.baseline.state === 'compared') {
        const { rows, joined } = result.baseline;
        const share = joined < 1 ? ` (${(0,format/* formatPercent */.l9)(joined)} of them in both)` : '';
        parts.push(`same ${(0,format/* formatRows */.dZ)(rows)}${share}, paired; ${(0,format/* formatPercent */.l9)(2 * result.confidence - 1)} interval (each side ${(0,format/* formatPercent */.l9)(result.confidence)}); + is better; compares these two models, not the two recipes`);
    }
    else
        parts.push((0,format/* formatRows */.dZ)(result.rows));
    return `<sub>${parts.join(' · ')}</sub>`;
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

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(5893);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/resolve-baseline.js








/**
 * Finds what the candidate is compared with. Known to be empty is a first version; anything that should be there and can't be read is
 * `unavailable`, which is never a pass.
 * @param text the input `baseline`, else `evaluate.baseline`
 * @throws UserError for a path, version or stage that was typed and doesn't exist
 */
async function resolveBaseline(text, options) {
    const { loaded, ports } = options;
    const reference = (0,statement_reference/* parseReference */.F)(text, loaded.config.model);
    if (reference.kind === 'path')
        return { state: 'found', reference: text, version: null, answerer: await openAnswerer((0,external_node_path_.resolve)(loaded.directory, reference.path), options) };
    const state = await (0,read_registry/* readRegistry */._)(ports.ledger, reference.model);
    const found = find(state, reference, options);
    if ('state' in found)
        return found;
    try {
        const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, found);
        return { state: 'found', reference: text, version: found.version, answerer: await openAnswerer((0,external_node_path_.join)(directory, 'bundle'), { ...options, expected: found.digest }) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk || error instanceof errors/* InconclusiveError */.Xp)
            return { state: 'unavailable', reference: text, reason: error.message };
        throw error;
    }
}
function find(state, reference, { loaded, typed }) {
    const { model } = reference;
    const text = reference.kind === 'version' ? `${model}@v${reference.version}` : `${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}`;
    const [damage] = state.damaged;
    if (reference.kind === 'version') {
        const version = (0,registry_state/* versionsOf */.x4)(state).find((entry) => entry.version === reference.version);
        if (version !== undefined)
            return version;
        if (damage !== undefined)
            return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
        throw new errors/* UserError */.yo(`baseline ${text}: no such version; registered are ${(0,registry_state/* versionsOf */.x4)(state).map((entry) => `v${entry.version}`).join(', ') || 'none yet'}`);
    }
    // A damaged entry may have moved the stage, so what the whole entries say may be out of date.
    if (damage !== undefined)
        return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
    const held = (0,registry_state/* heldByStage */.zq)(state, reference.stage, reference.back);
    if (held !== null)
        return held;
    if ((0,registry_state/* versionsOf */.x4)(state).length === 0)
        return { state: 'first-version', reason: `no version of ${model} is registered yet` };
    if (typed)
        refuseUnknownStage(state, { reference, loaded });
    return { state: 'first-version', reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}
/** A misspelt stage is empty too; without this it would read as a first version for ever. */
function refuseUnknownStage(state, { reference, loaded }) {
    const configured = Object.keys(loaded.config.deploy ?? {});
    if (configured.includes(reference.stage) || (0,registry_state/* stagesOf */.ZL)(state, reference.stage).length > 0)
        return;
    const near = (0,nearest_name/* nearestName */.q)(reference.stage, configured);
    throw new errors/* UserError */.yo(`baseline ${JSON.stringify(reference.stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}

// EXTERNAL MODULE: ./build/shared/model/golden.js
var golden = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(5251);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/write-evaluation.js





/** Same rows for the same bytes, so that the golden rows of a version don't depend on the day. */
const GOLDEN_SEED = 1;
/** Writes result, report, both models' answers, the golden rows, and the statement that ties them together by digest. */
async function writeEvaluation(directory, { loaded, ports: { files, clock }, result, report, judged, candidate, baseline }) {
    const at = (name) => (0,external_node_path_.join)(directory, name);
    const resultBytes = json(result);
    await files.replace(at('result.json'), resultBytes);
    await files.replace(at('report.md'), Buffer.from(report));
    await (0,predictions/* writePredictions */.i)(files, at('predictions.csv'), answersToWrite(candidate.answers, judged));
    if (baseline.state === 'answered')
        await (0,predictions/* writePredictions */.i)(files, at('baseline.csv'), answersToWrite(baseline.answers, judged));
    const { model } = candidate.answerer;
    if (model !== null && loaded.config.data?.['show-values'] !== false) {
        const rows = Int32Array.from({ length: judged.table.rows }, (_, row) => row);
        await files.replace(at('golden.json'), json((0,golden/* makeGolden */.Y)({ table: judged.table, rows, features: model.features, answers: candidate.answers.values, seed: GOLDEN_SEED })));
    }
    const ids = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ gate }) => gate);
    const statement = (0,statement_statement/* testResultStatement */.tO)({
        subject: [{ name: loaded.config.model, digest: candidate.answerer.digest }],
        verdict: result.verdict,
        configuration: await readDigests(loaded, { judged, baseline }),
        passed: ids('pass'),
        warned: ids('warn'),
        failed: ids('fail', 'inconclusive'),
        at: clock.now(),
        extension: { mlops_result: (0,statement_digest/* digestOfBytes */.by)(resultBytes), mlops_predictions: await (0,statement_digest/* digestOfFile */.Mk)(at('predictions.csv')) },
    });
    await files.replace(at('statement.json'), json(statement));
}
/** Everything that the verdict rests on. */
async function readDigests(loaded, { judged, baseline }) {
    const named = [{ name: 'mlops.yml', digest: await (0,statement_digest/* digestOfFile */.Mk)(loaded.path) }];
    if (judged.data !== null)
        named.push({ name: 'data', digest: judged.data.digest }, { name: 'test-rows', digest: judged.data.test });
    if (baseline.state === 'answered')
        named.push({ name: `baseline ${baseline.reference}`, digest: baseline.digest });
    return named;
}
function answersToWrite({ kind, values }, { ids, target }) {
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = { ids: answered.map((row) => ids[row] ?? '') };
    if (kind === 'class' && target.task === 'binary')
        return { ...kept, role: 'prediction', values: answered.map((row) => (values[row] === 1 ? target.positive : target.negative)) };
    return { ...kept, role: kind === 'score' ? 'score' : 'prediction', values: Float64Array.from(answered, (row) => values[row] ?? Number.NaN) };
}
function json(value) {
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/evaluate-and-gate.js














/**
 * Judges a model on the test rows, compares it with the baseline on the same rows, and holds it against the gates.
 * @throws UserError, InconclusiveError, PlatformError where there is nothing that could be judged; then no result is left
 */
async function evaluateAndGate(inputs, ports) {
    const { loaded, workDirectory, wasmDirectory } = inputs;
    const { config } = loaded;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'evaluate-and-gate' });
    (0,check_configured_metrics/* checkConfiguredMetrics */.e)(loaded);
    const validated = await (0,validated_data/* readValidatedData */.n)({ workDirectory, data: inputs.data, purpose: 'judged' });
    const candidate = await findCandidate(inputs, ports);
    const reference = inputs.baseline ?? config.evaluate?.baseline ?? schema/* evaluateSchema */.$F.parse({}).baseline;
    const typed = inputs.baseline !== undefined || loaded.lineOf(['evaluate', 'baseline']) !== null;
    const baseline = await resolveBaseline(reference, { loaded, ports, typed, wasmDirectory });
    try {
        ports.log.info(`Judging ${candidate.name}${baseline.state === 'found' ? ` against ${reference}${baseline.version === null ? '' : ` (v${baseline.version})`}` : ''}`);
        const rows = await readRows({ loaded, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, signal: ports.cancel.signal });
        const { judged } = rows;
        if (validated !== null && judged.data !== null)
            await (0,validated_data/* refuseOtherBytes */.y)(validated, { file: judged.table.file, path: (0,external_node_path_.resolve)(loaded.directory, judged.table.file.path) });
        const { answers } = await candidate.answerer.answer(judged, 'candidate');
        const compared = await answerBaseline(baseline, rows);
        if (ports.cancel.signal.aborted)
            throw new errors/* CancelledError */.cc('the evaluation was stopped');
        const judgement = (0,judge/* judge */.S)((0,prepare_judgement/* prepareJudgement */.V)(loaded, { judged, digest: candidate.answerer.digest, candidate: answers, baseline: compared }));
        const result = { schema: 'mlops/evaluate-and-gate/v1', ...judgement, model: { digest: candidate.answerer.digest }, data: judged.data };
        const report = evaluationReport(result, {
            model: config.model,
            baseline: baseline.state === 'found' ? `${reference}${baseline.version === null ? '' : ` (v${baseline.version})`}` : null,
            candidate: candidate.name,
            data: validated === null || judged.data === null ? null : { rows: validated.rows, findings: validated.findings.filter(({ level }) => level !== 'info').length },
            time: ports.clock.now(),
        });
        await writeEvaluation(writer.directory, { loaded, ports, result, report, judged, candidate: { answerer: candidate.answerer, answers }, baseline: compared });
        return { result, directory: await writer.finish(), report };
    }
    finally {
        candidate.answerer.dispose();
        if (baseline.state === 'found')
            baseline.answerer.dispose();
    }
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkConfiguredMetrics)
/* harmony export */ });
/* harmony import */ var _check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
function checkConfiguredMetrics({ config, lineOf }) {
    const gates = config.gates ?? [];
    (0,_check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetricNames */ .f)({ metrics: config.evaluate?.metrics ?? [], gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}


/***/ }),

/***/ 867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);


const VERSION = /^(?<model>[^@#]+)@v(?<version>\d+\.\d+\.\d+)$/;
const STAGE = /^(?<model>[^@#]*)#(?<stage>[^@#~]+)(?:~(?<back>\d{1,6}))?$/;
/**
 * Reads `./path`, `model@v1.4.0`, `model#production`, `model#production~1`.
 * A bare word is a stage of this model (`production`) unless it looks like a path.
 * @throws UserError with the allowed forms
 */
function parseReference(text, model) {
    const version = VERSION.exec(text)?.groups;
    if (version !== undefined)
        return { kind: 'version', model: named(version['model'], text), version: version['version'] ?? '' };
    const stage = STAGE.exec(text)?.groups;
    if (stage !== undefined)
        return { kind: 'stage', model: named(stage['model'] || model, text), stage: named(stage['stage'], text), back: Number(stage['back'] ?? 0) };
    if (/[/\\]/.test(text) || /\.\w+$/.test(text) || text === '.' || text === '..')
        return { kind: 'path', path: text };
    if (_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(text))
        return { kind: 'stage', model, stage: text, back: 0 };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is no reference; write ./path, ${model}@v1.2.3, ${model}#production or ${model}#production~1`);
}
function named(name, text) {
    if (name !== undefined && _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(name))
        return name;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)}: ${JSON.stringify(name)} is no name; letters, digits and dashes are allowed`);
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readValidatedData),
/* harmony export */   y: () => (/* binding */ refuseOtherBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(864);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8291);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1570);








/**
 * What validate-data said, where it ran: in the folder that was named, else in the work directory.
 * @throws UserError where the named folder has no such result; FailedError, InconclusiveError where the data did not pass
 */
async function readValidatedData({ workDirectory, data, purpose }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(data ?? (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .stageDirectory */ .QH)(workDirectory, 'validate-data'), 'result.json');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(() => null);
    if (text === null && data !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`data: ${path} can't be read; name the folder that validate-data left`);
    if (text === null)
        return null;
    const result = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_4__/* .validateDataResultSchema */ .dY, text, path);
    if (result.verdict === 'fail')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FailedError */ .Kl(`validate-data found faults in the data; nothing is ${purpose} on rows that did not pass`);
    if (result.verdict === 'inconclusive')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InconclusiveError */ .Xp(`validate-data could not check the data; nothing is ${purpose} on rows that were not checked`);
    return result;
}
/**
 * Holds the bytes that were just read against those that were validated.
 * @throws UserError where they differ, saying so where it is only by their line endings
 */
async function refuseOtherBytes(validated, { file, path }) {
    const known = validated.data.files.find((other) => other.path === file.path.replaceAll('\\', '/'));
    if (known === undefined) {
        const names = validated.data.files.map((other) => other.path).join(', ');
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${file.path}: validate-data checked another file (${names}); run validate-data again`);
    }
    if (known.sha256 === file.sha256)
        return;
    if (await differsByLineEndings(path, known.sha256)) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${file.path}: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "${file.path} -text" to .gitattributes, check the file out again, and run validate-data again`);
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${file.path}: other bytes than those that validate-data checked (sha256 ${file.sha256.slice(0, 12)}, not ${known.sha256.slice(0, 12)}); run validate-data again`);
}
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
/** Whether the file, with all its line endings as LF or all as CRLF, is the one with this sha256. */
async function differsByLineEndings(path, sha256) {
    const lf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const crlf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let pending = false;
    for await (const block of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const plain = Buffer.alloc(block.length + 1);
        let at = 0;
        for (const byte of block) {
            if (pending && byte !== LINE_FEED)
                plain[at++] = CARRIAGE_RETURN;
            pending = byte === CARRIAGE_RETURN;
            if (!pending)
                plain[at++] = byte;
        }
        const text = plain.subarray(0, at);
        lf.update(text);
        crlf.update(Buffer.from(text.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    }
    if (pending)
        [lf, crlf].forEach((hash) => hash.update('\r'));
    return lf.digest('hex') === sha256 || crlf.digest('hex') === sha256;
}


/***/ })

};
