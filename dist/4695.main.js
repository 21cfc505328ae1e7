export const id = 4695;
export const ids = [4695];
export const modules = {

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE),
/* harmony export */   x: () => (/* binding */ evidenceOfVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_results_evaluate_and_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38724);
/* harmony import */ var _shared_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97325);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _read_training_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76183);






const NO_EVIDENCE = { origin: { commit: null, run: null, statement: null, data: null }, judged: null, training: null };
/** What lies in the package of a registered version, which was verified when it was opened. */
async function evidenceOfVersion(directory, entry) {
    const judged = await readJudged((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'evaluation/result.json'));
    return {
        origin: { commit: null, run: null, statement: entry.evaluation ?? null, data: judged?.data?.digest ?? null },
        judged,
        training: await (0,_read_training_js__WEBPACK_IMPORTED_MODULE_3__/* .readTraining */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'statements/training.json'), entry.digest),
    };
}
async function readJudged(path) {
    try {
        const text = await (0,_shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path);
        return text === null ? null : (0,_shared_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_shared_results_evaluate_and_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateResultSchema */ ._, text, path);
    }
    catch (error) {
        // Written by another version, say: then less is shown.
        if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 64695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAndGate: () => (/* binding */ evaluateAndGate)
});

// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/judge/check-configured-metrics.js
var check_configured_metrics = __webpack_require__(32589);
// EXTERNAL MODULE: ./build/shared/tabular/target.js
var tabular_target = __webpack_require__(45993);
// EXTERNAL MODULE: ./build/shared/judge/find-metric.js
var find_metric = __webpack_require__(92802);
// EXTERNAL MODULE: ./build/shared/judge/metrics-to-compute.js
var metrics_to_compute = __webpack_require__(93911);
;// CONCATENATED MODULE: ./build/shared/judge/constant-model.js



/** Scores that only the truth makes best, so that none but a model that knows something beats the constant one by them. */
const PROPER = { binary: ['log_loss', 'brier_score'], multiclass: ['log_loss', 'brier_score'], regression: ['root_mean_squared_error', 'mean_squared_error'] };
/**
 * The candidate against a model that gives every row the same answer, in the first proper score that is computed anyway. The constant is the
 * best in hindsight, the share of each class or the mean of these very labels: the reference of R² and of the skill scores (Murphy 1973).
 * @returns null where the answers are classes alone, or no proper score is computed
 */
function constantModel(input) {
    const { target, candidate } = input;
    if (candidate.kind === 'class' || target.task === 'columns')
        return null;
    const proper = PROPER[target.task];
    const name = (0,metrics_to_compute/* metricsToCompute */.K)(input).find((metric) => proper.includes(metric));
    if (name === undefined)
        return null;
    const { prepare } = (0,find_metric/* metricNamed */.SB)(name, target.task);
    const { labels } = target;
    const counts = input.weights ?? new Uint32Array(labels.length).fill(1);
    const answers = candidate.kind === 'probabilities' ? candidate.probabilities : candidate.values;
    const constant = target.task === 'multiclass' ? sharesOf(labels, counts, (0,tabular_target/* classNames */.x)(target).length) : new Float64Array(labels.length).fill(meanOf(labels, counts));
    return { metric: name, candidate: prepare(labels, answers)(counts), constant: prepare(labels, constant)(counts) };
}
function meanOf(values, counts) {
    let [sum, total] = [0, 0];
    for (const [row, value] of values.entries()) {
        const count = counts[row] ?? 0;
        sum += value * count;
        total += count;
    }
    return sum / total;
}
/** The weighted share of each class, once per row. */
function sharesOf(labels, counts, classes) {
    const shares = Array.from({ length: classes }, (_, place) => meanOf(labels.map((label) => (label === place ? 1 : 0)), counts));
    return Float64Array.from({ length: labels.length * classes }, (_, place) => shares[place % classes] ?? 0);
}

// EXTERNAL MODULE: ./build/shared/judge/judge.js + 32 modules
var judge = __webpack_require__(84474);
;// CONCATENATED MODULE: ./build/shared/judge/largest-changes.js

const MAX_ROWS = 20;
const DIGITS = 4;
/**
 * The twenty rows on which two models differ most: by score or value, by half the sum of what the probabilities differ in, or by class. Of
 * rows that differ alike, the first. None where the models leave answers of different kinds.
 */
function largestChanges({ ids, target }, candidate, baseline) {
    const difference = differenceOf(candidate, baseline);
    if (difference === null)
        return [];
    const changes = ids.map((_, row) => ({ row, size: difference(row) })).filter(({ size }) => size > 0);
    const largest = changes.sort((a, b) => b.size - a.size || a.row - b.row).slice(0, MAX_ROWS);
    const classes = (0,tabular_target/* classNames */.x)(target);
    return largest.map(({ row }) => ({
        id: ids[row] ?? '',
        label: classes.length === 0 ? String(target.labels[row]) : (classes[target.labels[row] ?? -1] ?? ''),
        baseline: shown(baseline, row, classes),
        candidate: shown(candidate, row, classes),
    }));
}
/** NaN, which is above nothing, where one of them has no answer. */
function differenceOf(candidate, baseline) {
    if (candidate.kind !== baseline.kind)
        return null;
    if (candidate.kind === 'class')
        return (row) => (Number.isNaN(baseline.values[row]) || candidate.values[row] === baseline.values[row] ? 0 : 1);
    if (candidate.kind !== 'probabilities' || baseline.kind !== 'probabilities')
        return (row) => Math.abs((candidate.values[row] ?? Number.NaN) - (baseline.values[row] ?? Number.NaN));
    const width = candidate.probabilities.length / candidate.values.length;
    const [p, q] = [candidate.probabilities, baseline.probabilities];
    return (row) => {
        let sum = 0;
        for (let place = row * width; place < (row + 1) * width; place++)
            sum += Math.abs((p[place] ?? Number.NaN) - (q[place] ?? Number.NaN));
        return sum / 2;
    };
}
function shown(answers, row, classes) {
    const value = answers.values[row] ?? Number.NaN;
    if (answers.kind === 'class')
        return classes[value] ?? '';
    if (answers.kind !== 'probabilities')
        return rounded(value);
    return `${classes[value] ?? ''} (${rounded(answers.probabilities[row * classes.length + value] ?? Number.NaN)})`;
}
function rounded(value) {
    return String(Number(value.toPrecision(DIGITS)));
}

// EXTERNAL MODULE: ./build/shared/judge/prepare-judgement.js
var prepare_judgement = __webpack_require__(91481);
;// CONCATENATED MODULE: ./build/shared/registry/read-once.js
/** A ledger that is asked for the log of a model once, for a stage that writes nothing into it: on GitHub each reading is a request. */
function readOnce(ledger) {
    const logs = new Map();
    return {
        ...ledger,
        read(model) {
            const log = logs.get(model) ?? ledger.read(model);
            logs.set(model, log);
            return log;
        },
    };
}

// EXTERNAL MODULE: ./build/shared/report/evaluation/evaluation-report.js + 10 modules
var evaluation_report = __webpack_require__(67393);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/work-directory/validated-data.js
var validated_data = __webpack_require__(97593);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/answer-baseline.js

/** The baseline's answers to the judged rows. One that can't answer them is unavailable, which no gate passes over. */
async function answerBaseline(baseline, { judged, baselineConflict }) {
    if (baseline.state !== 'found')
        return baseline;
    const { reference, version, answerer, evidence } = baseline;
    if (baselineConflict !== null)
        return { state: 'unavailable', reference, reason: baselineConflict };
    try {
        return { state: 'answered', reference, digest: answerer.digest, version, slices: evidence.judged?.slices, ...(await answerer.answer(judged, 'baseline')) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* InconclusiveError */.Xp)
            return { state: 'unavailable', reference, reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/baseline-evidence.js
var baseline_evidence = __webpack_require__(47181);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
;// CONCATENATED MODULE: ./build/shared/registry/judged-before.js

/**
 * How often these test rows have judged a model that was then chosen: each choice by the same rows makes what they say of the next one a
 * little too good. null while the log is damaged.
 */
function judgedBefore(state, { testRows, candidate }) {
    if (state.damaged.length > 0)
        return null;
    const others = (0,registry_state/* versionsOf */.x4)(state).filter(({ digest }) => digest !== candidate);
    return { versions: others.filter((entry) => entry.test_rows === testRows).length, unrecorded: others.filter((entry) => entry.test_rows === undefined).length };
}

// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/count-uses.js



/** How often the test rows have judged before; null where they have no digest, or the log can't be read: this is shown, and decides nothing. */
async function countUses({ ledger, log }, { model, testRows, candidate }) {
    if (testRows === null)
        return null;
    try {
        return judgedBefore(await (0,read_registry.readRegistry)(ledger, model), { testRows, candidate });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk || error instanceof errors/* InconclusiveError */.Xp))
            throw error;
        log.debug(`How often these rows have judged is not known: ${error.message}`);
        return null;
    }
}

// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/decision/test-rows.js
var test_rows = __webpack_require__(77744);
// EXTERNAL MODULE: ./build/shared/results/evaluation-context.js
var evaluation_context = __webpack_require__(63177);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/pull-request/changed-inputs.js
var changed_inputs = __webpack_require__(80164);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/describe-context.js




/** What the report is told with beside the result, as a file: a job that has neither checkout nor baseline may tell it again. */
function describeContext(result, context, evidence) {
    const { training, baseline } = evidence;
    const { commit, run, statement, data, insteadOf = null, verdict = null } = baseline.origin;
    const changed = training === null || baseline.training === null ? null : (0,changed_inputs/* changedInputs */.W)(training, baseline.training);
    return {
        schema: 'mlops/evaluation-context/v1',
        model: context.model,
        baseline: context.baseline === null ? null : (0,cut_text/* cutText */.I)(context.baseline, evaluation_context/* MAX_TEXT */.lG),
        data: context.data === null ? null : { rows: context.data.rows, findings: context.data.findings },
        baseline_origin: { commit, run, statement, data, instead_of: insteadOf, verdict },
        changed_inputs: changed === null ? null : { ...changed, files: changed.files === null ? null : cutNames(changed.files), parameters: cutNames(changed.parameters) },
        test_rows: (0,test_rows/* compareTestRows */.p)(result, baseline.judged),
    };
}
function cutNames(names) {
    return names.slice(0, evaluation_context/* MAX_LISTED */.Bl).map((name) => (0,cut_text/* cutText */.I)(name, evaluation_context/* MAX_TEXT */.lG));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(23201);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/open-answerer.js
var open_answerer = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/path-name.js
var path_name = __webpack_require__(63979);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/read-training.js
var read_training = __webpack_require__(76183);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/find-candidate.js











/** Opens what is to be judged: the input `model`, else what train left. */
async function findCandidate({ loaded, workDirectory, model, wasmDirectory }, ports) {
    if (model === undefined) {
        const stage = (0,stage_directory/* stageDirectory */.QH)(workDirectory, 'train');
        const bundle = (0,external_node_path_.join)(stage, 'bundle');
        if ((await (0,promises_.stat)(bundle).catch(() => null)) === null) {
            const where = 'or name one with --model (a bundle, a predictions file, a registered version)';
            throw new errors/* UserError */.yo(loaded.config.train === undefined ? `there is no model to judge: mlops.yml has no train section; add one, ${where}` : `there is no model yet: run train first, ${where}`);
        }
        const answerer = await (0,open_answerer/* openAnswerer */.y)(bundle, { loaded, wasmDirectory });
        return { name: 'this run', answerer, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(stage, 'statement.json'), answerer.digest) };
    }
    const reference = (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(model, loaded.config.model), model);
    if (reference.kind === 'path') {
        const path = (0,external_node_path_.resolve)(loaded.directory, reference.path);
        const answerer = await (0,open_answerer/* openAnswerer */.y)(path, { loaded, wasmDirectory });
        return { name: (0,path_name/* pathName */.D)(path, loaded.directory), answerer, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'statement.json'), answerer.digest) };
    }
    const entry = (0,find_version/* findRegistered */.Eu)(await (0,read_registry.readRegistry)(ports.ledger, reference.model), reference);
    const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, entry);
    const answerer = await (0,open_answerer/* openAnswerer */.y)((0,external_node_path_.join)(directory, 'bundle'), { loaded, wasmDirectory, expected: entry.digest });
    return { name: `v${entry.version}`, answerer, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(directory, 'statements/training.json'), entry.digest) };
}

// EXTERNAL MODULE: ./build/shared/judge/judged-rows.js + 1 modules
var judged_rows = __webpack_require__(628);
// EXTERNAL MODULE: ./build/shared/tabular/parse-number.js
var parse_number = __webpack_require__(43099);
// EXTERNAL MODULE: ./build/shared/tabular/read-target.js
var read_target = __webpack_require__(36164);
// EXTERNAL MODULE: ./build/shared/judge/column-mean.js
var column_mean = __webpack_require__(57824);
// EXTERNAL MODULE: ./build/shared/judge/row-groups.js
var row_groups = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/shared/judge/row-weights.js
var row_weights = __webpack_require__(13464);
;// CONCATENATED MODULE: ./build/shared/judge/judged-rows-of-predictions.js







/**
 * Where there is no data section, the candidate's predictions file brings rows, labels and slice columns itself.
 * Without labels its columns can still be judged by their means.
 * @throws UserError where it has neither, or where the baseline's labels say otherwise
 */
function judgedRowsOfPredictions(loaded, { candidate, baseline, source }) {
    const { labels, ids, table } = candidate;
    const means = (0,column_mean/* columnMeans */.X)(loaded.config.evaluate?.metrics);
    if (labels === null && means.length === 0)
        throw new errors/* UserError */.yo(`${source}: there is no data section in mlops.yml, so the predictions need a column "label" with the truth (or name columns of theirs in evaluate.metrics: { mean: column, better: higher })`);
    if (baseline !== null && labels !== null)
        refuseOtherLabels({ candidate, baseline, labels });
    const target = labels === null ? withoutTruth(ids.length) : (0,read_target/* readTarget */._)(columnOf(labels, candidate.classScores.size > 0), { type: candidate.classScores.size > 0 ? 'string' : undefined, positive: loaded.config.evaluate?.positive, places: table });
    return { ids, seen: new Set(), target, slices: (0,judged_rows/* cutSlices */.U)(loaded, table), weights: (0,row_weights/* rowWeights */.W)(loaded, table), groups: (0,row_groups/* rowGroups */.R)(loaded, table), means, table, data: null, showValues: true };
}
function withoutTruth(rows) {
    return { task: 'columns', labels: new Float64Array(rows) };
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
/** @param areClasses numbers among them are names too */
function columnOf(labels, areClasses) {
    const numbers = Float64Array.from(labels, parse_number/* parseNumberText */.k);
    if (!areClasses && !numbers.some(Number.isNaN))
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
    const others = baseline === null || conflict !== null ? [] : [...baseline.columns];
    try {
        return { judged: await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns: new Map([...others, ...candidate.columns]), signal }), baselineConflict: conflict };
    }
    catch (error) {
        if (others.length === 0 || !(error instanceof errors/* UserError */.yo))
            throw error;
        // The data may have lost a column since, or hold other values in it: that is no fault of the candidate, unless it reads it too.
        return { judged: await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns: candidate.columns, signal }), baselineConflict: `the baseline can't read the data: ${error.message}` };
    }
}
function conflictOf(candidate, baseline) {
    const other = [...baseline.columns].find(([name, kind]) => candidate.columns.has(name) && candidate.columns.get(name) !== kind);
    return other === undefined ? null : `the baseline reads column ${other[0]} as ${other[1]}, the candidate otherwise; register a version with the new type first`;
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/resolve-baseline.js
var resolve_baseline = __webpack_require__(19536);
// EXTERNAL MODULE: ./build/shared/config/refuse-far-waivers.js
var refuse_far_waivers = __webpack_require__(58895);
// EXTERNAL MODULE: ./build/shared/judge/standing-waivers.js
var standing_waivers = __webpack_require__(19202);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/waivers-of-run.js


/**
 * How the waivers of mlops.yml stand in this run. The base of a pull request is asked for only where there is a waiver to hold against it.
 * @param inputs.baseConfig mlops.yml as that base has it; absent off a pull request
 * @throws UserError for one that ends too far away
 */
async function waiversOfRun({ loaded, baseConfig }, { clock, log }) {
    if (loaded.config.waivers === undefined)
        return [];
    const now = clock.now();
    (0,refuse_far_waivers/* refuseFarWaivers */.d)(loaded, now);
    const base = await baseConfig?.();
    const waivers = (0,standing_waivers/* standingWaivers */.k)(loaded, { now, base: base === undefined ? undefined : base.state === 'read' ? base.config : null });
    for (const { gate, expires, state } of waivers)
        if (state === 'expired')
            log.warn(`the waiver of gate ${JSON.stringify(gate)} expired on ${expires}: the gate counts again`);
    return waivers;
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/write-evaluation.js
var write_evaluation = __webpack_require__(26612);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/evaluate-and-gate.js




















/**
 * Judges a model on the test rows, compares it with the baseline on the same rows, and holds it against the gates.
 * @throws UserError, InconclusiveError, PlatformError where there is nothing that could be judged; then no result is left
 */
async function evaluateAndGate(inputs, host) {
    const ports = { ...host, ledger: readOnce(host.ledger) };
    const { loaded, workDirectory, wasmDirectory } = inputs;
    const { config } = loaded;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'evaluate-and-gate' });
    (0,check_configured_metrics/* checkConfiguredMetrics */.e)(loaded);
    const waivers = await waiversOfRun(inputs, ports);
    const validated = await (0,validated_data/* readValidatedData */.n)({ loaded, workDirectory, data: inputs.data, purpose: 'judged' });
    const candidate = await findCandidate(inputs, ports);
    const reference = inputs.baseline ?? config.evaluate?.baseline ?? schema/* evaluateSchema */.$F.parse({}).baseline;
    const typed = inputs.baseline !== undefined || loaded.lineOf(['evaluate', 'baseline']) !== null;
    const baseline = await (0,resolve_baseline/* resolveBaseline */.o)(reference, { loaded, ports, typed, wasmDirectory, resolveBase: inputs.resolveBase });
    try {
        ports.log.info(`Judging ${candidate.name}${baseline.state === 'found' ? ` against ${baseline.name}` : ''}`);
        const rows = await readRows({ loaded, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, signal: ports.cancel.signal });
        const { judged } = rows;
        if (validated !== null && judged.data !== null)
            await (0,validated_data/* refuseOtherBytes */.y)(validated, judged.table.files);
        const { answers } = await candidate.answerer.answer(judged, 'candidate');
        const compared = await answerBaseline(baseline, rows);
        if (ports.cancel.signal.aborted)
            throw new errors/* CancelledError */.cc('the evaluation was stopped');
        const input = (0,prepare_judgement/* prepareJudgement */.V)(loaded, { judged, digest: candidate.answerer.digest, candidate: answers, baseline: compared, waivers });
        const result = {
            schema: 'mlops/evaluate-and-gate/v1',
            ...(0,judge/* judge */.S)(input),
            model: { digest: candidate.answerer.digest },
            data: judged.data,
            constant: constantModel(input),
            judged_before: await countUses(ports, { model: config.model, testRows: judged.data?.test ?? null, candidate: candidate.answerer.digest }),
        };
        const changes = judged.showValues && compared.state === 'answered' ? largestChanges(judged, answers, compared.answers) : [];
        const context = {
            model: config.model,
            baseline: baseline.state === 'found' ? baseline.name : null,
            candidate: candidate.name,
            data: validated === null || judged.data === null ? null : { rows: validated.rows, drift: validated.drift, drift_reference: validated.drift_reference, findings: validated.findings.filter(({ level }) => level !== 'info').length },
            time: ports.clock.now(),
            largestChanges: changes.length === 0 ? undefined : { count: changes.length, rows: changes },
        };
        const report = (0,evaluation_report/* evaluationReport */.L)(result, context);
        const evidence = { training: candidate.training, baseline: baseline.state === 'found' ? baseline.evidence : baseline_evidence/* NO_EVIDENCE */.k };
        await (0,write_evaluation/* writeEvaluation */.O)(writer.directory, { loaded, ports, result, report, judged, candidate: { ...candidate, answers }, baseline: compared, context: describeContext(result, context, evidence) });
        return { result, directory: await writer.finish(), report, context, ...evidence };
    }
    finally {
        candidate.answerer.dispose();
        if (baseline.state === 'found')
            baseline.answerer.dispose();
    }
}


/***/ }),

/***/ 92224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openKeptAnswers),
/* harmony export */   y: () => (/* binding */ openAnswerer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33187);
/* harmony import */ var _shared_judge_column_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57824);
/* harmony import */ var _shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99853);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85693);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58291);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63979);








/**
 * Opens a bundle's folder, every byte held against its manifest, or a predictions file.
 * @throws UserError where there is neither
 */
async function openAnswerer(path, { loaded, wasmDirectory, expected }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path}: not found; name a bundle's folder, a predictions file, or a registered version`);
    if (found.isFile()) {
        const predictions = await readTeamsFile(path, loaded);
        const sha256 = (await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(path)).slice('sha256:'.length);
        return (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOfPredictions */ .$h)(predictions, { digest: (0,_shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfManifest */ .JQ)((0,_shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .makeManifest */ .Ui)('files', [{ path: 'predictions.csv', sha256, size: found.size }])), path: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathName */ .D)(path, loaded.directory) });
    }
    const { manifest, digest } = await (0,_shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .IF)(path, expected);
    return (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .openBundleAnswerer */ .q4)(path, { kind: manifest.kind, digest, wasmDirectory });
}
/**
 * The answers that an evaluation kept, for where its model is not at hand.
 * @param options.digest of the model that gave them
 */
async function openKeptAnswers(path, { digest, classes }) {
    const kept = (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOfPredictions */ .$h)(await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R_)(path, { idName: 'id' }), { digest, path });
    return {
        ...kept,
        async answer(judged, role) {
            (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .holdClasses */ .wX)(classes, judged, 'the model that was judged then');
            return kept.answer(judged, role);
        },
    };
}
/** A file without answers is refused here, before a baseline is looked for, unless its columns are judged. */
async function readTeamsFile(path, { config, directory }) {
    const predictions = await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R_)(path, { displayPath: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathName */ .D)(path, directory), idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false, trials: trialsOf(config) });
    if (predictions.noAnswer !== null && (0,_shared_judge_column_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .columnMeans */ .X)(config.evaluate?.metrics).length === 0)
        throw predictions.noAnswer;
    return predictions;
}
function trialsOf({ evaluate }) {
    return evaluate?.repeat === undefined ? undefined : { column: evaluate.repeat, averaged: (0,_shared_judge_column_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .columnMeans */ .X)(evaluate.metrics).map(({ mean }) => mean) };
}


/***/ }),

/***/ 63979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pathName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What a file or folder is called to people: from the folder of mlops.yml, where it lies in it. */
function pathName(path, directory) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path).replaceAll('\\', '/');
    return inside === '' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside;
}


/***/ }),

/***/ 80164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs)
/* harmony export */ });
/* harmony import */ var _shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70831);

/** Names that pin or list what a program runs on, wherever in the repository they lie. */
const ENVIRONMENT_FILE = /(?:^|\/)(?:[^/]*requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|[^/]*\.lock|[^/]*-lock\.(?:json|ya?ml)|pyproject\.toml|Pipfile|environment\.ya?ml|conda[^/]*\.ya?ml|package\.json|go\.(?:mod|sum)|DESCRIPTION|\.python-version|\.tool-versions|Dockerfile)$/;
/** Not files of the team. */
const OWN_NAMES = new Set(['data', 'mlops.yml']);
/** Decide how long and what is recorded, not which model comes out. */
const IDLE_PARAMETERS = new Set(['timeout-minutes', 'data-validated', 'inputs']);
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
        parameters: keys.filter((key) => (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([candidate.parameters[key]]) !== (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([baseline.parameters[key]])).map((key) => (key === 'target' || key === 'split' ? `data.${key}` : `train.${key}`)),
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
        return (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(candidate.engine) === (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(baseline.engine) ? 'same' : 'changed';
    return pinned.length > 0 ? 'same' : 'unknown';
}


/***/ }),

/***/ 76183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTraining)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97325);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



const descriptor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) });
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor).min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        buildDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ buildType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), externalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor) }),
        runDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ builder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}) }) }),
    }),
});
/**
 * Reads the statement of a training where it is about this bundle; else null. It decides nothing, so one that can't be read is the same
 * as none: the report then says less.
 */
async function readTraining(path, digest) {
    const parsed = provenanceSchema.safeParse(await readJson(path));
    if (!parsed.success || !parsed.data.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest))
        return null;
    const { buildDefinition, runDetails } = parsed.data.predicate;
    return {
        path,
        buildType: buildDefinition.buildType,
        parameters: buildDefinition.externalParameters,
        dependencies: new Map(buildDefinition.resolvedDependencies.map(({ name, digest: { sha256 } }) => [name, sha256])),
        engine: runDetails.builder.version,
    };
}
async function readJson(path) {
    try {
        return JSON.parse((await (0,_shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .E)(path)) ?? 'null');
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 19536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BASE),
/* harmony export */   o: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25893);
/* harmony import */ var _shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55046);
/* harmony import */ var _shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23201);
/* harmony import */ var _shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41442);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78815);
/* harmony import */ var _shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20867);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58291);
/* harmony import */ var _baseline_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47181);
/* harmony import */ var _open_answerer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92224);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63979);











/** `evaluate.baseline: base` is no stage: the last evaluation of the base branch, which only a host with runs knows. */
const BASE = 'base';
/**
 * Finds what the candidate is compared with. Known to be empty is a first version; anything that should be there and can't be read is
 * `unavailable`, which is never a pass.
 * @param text the input `baseline`, else `evaluate.baseline`
 * @throws UserError for a path, version or stage that was typed and doesn't exist
 */
async function resolveBaseline(text, options) {
    const { loaded, ports, resolveBase } = options;
    if (text === BASE) {
        if (resolveBase === undefined)
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo("baseline base: the base branch's last evaluation is known only to a run of GitHub Actions; here name a stage (--baseline production), a version or a path");
        return resolveBase();
    }
    const reference = (0,_shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArtifacts */ .i5)((0,_shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text, loaded.config.model), text);
    if (reference.kind === 'path') {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(loaded.directory, reference.path);
        return { state: 'found', reference: text, name: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .pathName */ .D)(path, loaded.directory), version: null, answerer: await (0,_open_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .openAnswerer */ .y)(path, options), evidence: _baseline_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EVIDENCE */ .k };
    }
    const state = await (0,_shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_3__.readRegistry)(ports.ledger, reference.model);
    const found = find(state, reference, { ...options, text });
    if ('state' in found)
        return found;
    try {
        const directory = await (0,_shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__/* .openVersion */ .p)(ports, reference.model, found);
        const answerer = await (0,_open_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .openAnswerer */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bundle'), { ...options, expected: found.digest });
        return { state: 'found', reference: text, name: `${text} (v${found.version})`, version: found.version, answerer, evidence: await (0,_baseline_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOfVersion */ .x)(directory, found) };
    }
    catch (error) {
        if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .InconclusiveError */ .Xp)
            return { state: 'unavailable', reference: text, reason: error.message };
        throw error;
    }
}
function find(state, reference, { text, loaded, typed }) {
    const { model } = reference;
    const entry = (0,_shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_9__/* .findReferenced */ .FU)(state, reference);
    const [damage] = state.damaged;
    // A damaged entry may have moved the stage, so what the whole ones say may be out of date; a version stays what it is.
    if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
        return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
    }
    if (entry !== null)
        return entry;
    if (reference.kind === 'version')
        return (0,_shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_9__/* .findRegistered */ .Eu)(state, reference);
    if ((0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_10__/* .versionsOf */ .x4)(state).length === 0)
        return { state: 'first-version', reason: `no version of ${model} is registered yet` };
    if (typed)
        refuseUnknownStage(state, { reference, loaded });
    return { state: 'first-version', reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}
/** A misspelt stage is empty too; without this it would read as a first version for ever. */
function refuseUnknownStage(state, { reference, loaded }) {
    const configured = Object.keys(loaded.config.deploy ?? {});
    if (configured.includes(reference.stage) || (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_10__/* .stagesOf */ .ZL)(state, reference.stage).length > 0)
        return;
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(reference.stage, configured);
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`baseline ${JSON.stringify(reference.stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}


/***/ }),

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeEvaluation),
/* harmony export */   T: () => (/* binding */ TRAINING_STATEMENT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_judge_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88127);
/* harmony import */ var _shared_model_golden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82041);
/* harmony import */ var _shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99853);
/* harmony import */ var _shared_results_evaluation_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63177);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23520);
/* harmony import */ var _shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15251);
/* harmony import */ var _shared_tabular_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45993);









/** Same rows for the same bytes, so that the golden rows of a version don't depend on the day. */
const GOLDEN_SEED = 1;
/** What the model was made from, as train left it: a later comparison with this model says what changed since. */
const TRAINING_STATEMENT = 'training-statement.json';
/** Writes result, report, what the report is told with, both models' answers, the golden rows, and the statement that ties them together by digest. */
async function writeEvaluation(directory, { loaded, ports: { files, clock }, result, report, judged, candidate, baseline, context }) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name);
    const resultBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonBytes */ .y)(result);
    await files.replace(at('result.json'), resultBytes);
    await files.replace(at('report.md'), Buffer.from(report));
    const contextBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonBytes */ .y)(context);
    await files.replace(at(_shared_results_evaluation_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTEXT_NAME */ .Qk), contextBytes);
    await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .writePredictions */ .id)(files, at('predictions.csv'), (0,_shared_judge_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .answersToWrite */ .s)(candidate.answers, judged));
    if (baseline.state === 'answered')
        await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .writePredictions */ .id)(files, at('baseline.csv'), (0,_shared_judge_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .answersToWrite */ .s)(baseline.answers, judged));
    const { model } = candidate.answerer;
    if (model !== null && loaded.config.data?.['show-values'] !== false) {
        const rows = Int32Array.from({ length: judged.table.rows }, (_, row) => row);
        await files.replace(at('golden.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonBytes */ .y)((0,_shared_model_golden_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGolden */ .Y)({ table: judged.table, rows, features: model.features, answers: candidate.answers.values, seed: GOLDEN_SEED })));
    }
    const { training } = candidate;
    if (training !== null)
        await files.copy(training.path, at(TRAINING_STATEMENT));
    const ids = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ gate }) => gate);
    const statement = (0,_shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .testResultStatement */ .tO)({
        subject: [{ name: loaded.config.model, digest: candidate.answerer.digest }],
        verdict: result.verdict,
        configuration: await readDigests(loaded, { judged, baseline }),
        passed: ids('pass'),
        warned: ids('warn'),
        failed: ids('fail', 'inconclusive'),
        at: clock.now(),
        extension: {
            mlops_result: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfBytes */ .by)(resultBytes),
            mlops_context: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfBytes */ .by)(contextBytes),
            mlops_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)(at('predictions.csv')),
            ...(baseline.state === 'answered' ? { mlops_baseline_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)(at('baseline.csv')) } : {}),
            // A score means the probability of one class: whoever compares with these answers must know which.
            ...((0,_shared_tabular_target_js__WEBPACK_IMPORTED_MODULE_8__/* .classNames */ .x)(judged.target).length === 0 ? {} : { mlops_classes: (0,_shared_tabular_target_js__WEBPACK_IMPORTED_MODULE_8__/* .classNames */ .x)(judged.target) }),
            ...(result.waivers === undefined ? {} : { mlops_waivers: result.waivers }),
            ...(training === null ? {} : { mlops_training: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)(at(TRAINING_STATEMENT)) }),
        },
    });
    await files.replace(at('statement.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonBytes */ .y)(statement));
}
/** Everything that the verdict rests on. */
async function readDigests(loaded, { judged, baseline }) {
    const named = [{ name: 'mlops.yml', digest: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)(loaded.path) }];
    if (judged.data !== null)
        named.push({ name: 'data', digest: judged.data.digest }, { name: 'test-rows', digest: judged.data.test });
    if (baseline.state === 'answered')
        named.push({ name: `baseline ${baseline.reference}`, digest: baseline.digest });
    return named;
}


/***/ }),

/***/ 88127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ answersToWrite)
/* harmony export */ });
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99853);
/* harmony import */ var _tabular_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45993);


/** Columns that stand for an answer already, or for what a file of ours has otherwise. */
const ROLES = new Set(['id', 'score', 'prediction']);
/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
function answersToWrite(answers, { ids, target }) {
    const { kind, values, columns = new Map() } = answers;
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = answered.map((row) => ids[row] ?? '');
    const names = (0,_tabular_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target);
    const numbers = (valueAt) => Float64Array.from(answered, (row) => valueAt(row) ?? Number.NaN);
    const others = [...columns].filter(([name]) => !ROLES.has(name)).map(([name, column]) => ({ name, values: numbers((row) => column[row]) }));
    if (kind === 'none')
        return { ids: kept, columns: others };
    if (kind === 'probabilities') {
        const { probabilities } = answers;
        const scores = names.map((name, place) => ({ name: `${_model_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_SCORE */ .oe}${name}`, values: numbers((row) => probabilities[row * names.length + place]) }));
        return { ids: kept, columns: [...scores, ...others.filter(({ name }) => !scores.some((one) => one.name === name))] };
    }
    if (kind === 'class')
        return { ids: kept, columns: [{ name: 'prediction', values: answered.map((row) => names[values[row] ?? -1] ?? '') }, ...others] };
    return { ids: kept, columns: [{ name: kind === 'score' ? 'score' : 'prediction', values: numbers((row) => values[row]) }, ...others] };
}


/***/ }),

/***/ 32589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkConfiguredMetrics)
/* harmony export */ });
/* harmony import */ var _check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94684);

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
function checkConfiguredMetrics({ config, lineOf }) {
    const gates = config.gates ?? [];
    const metrics = config.evaluate?.metrics ?? [];
    const metricLines = metrics.map((_, place) => lineOf(['evaluate', 'metrics', place]));
    (0,_check_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetricNames */ .f)({ metrics, metricLines, gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}


/***/ }),

/***/ 77744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareTestRows)
/* harmony export */ });
/** By the digest over ids and labels, of this evaluation and of the one that judged the baseline; null where that one is not at hand. */
function compareTestRows(here, baseline) {
    if (here.data === null || baseline === null || baseline.data === null)
        return { state: 'unknown' };
    return here.data.test === baseline.data.test ? { state: 'unchanged', rows: here.rows } : { state: 'changed', rows: here.rows, before: baseline.rows };
}


/***/ }),

/***/ 63177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   Qk: () => (/* binding */ CONTEXT_NAME),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   lK: () => (/* binding */ evaluationContextSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65031);


/** Of a name: of a file, key, branch, version. */
const MAX_TEXT = 1000;
/** Of names in a list. */
const MAX_LISTED = 10_000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MAX_TEXT);
const rows = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const same = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown']);
const CONTEXT_NAME = 'context.json';
/** context.json of an evaluation: what a report tells beside result.json, for those who tell it again elsewhere. It decides nothing. */
const evaluationContextSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluation-context/v1'),
    model: text,
    baseline: text.nullable().describe('what it is called: `main`, `production (v1.2.0)`; null where nothing was compared'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows, findings: rows }).nullable().describe('what validate-data said; null where the data was not validated'),
    baseline_origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        commit: commit.nullable(),
        run: text.nullable().describe('address of the run that judged it'),
        statement: digest.nullable().describe('of its evaluation'),
        data: digest.nullable().describe('that it was judged on'),
        instead_of: commit.nullable().describe('the commit that was looked for and has no evaluation'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk).nullable(),
    }),
    changed_inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(MAX_LISTED).nullable(), parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(MAX_LISTED), data: same, environment: same })
        .nullable()
        .describe("of the training, against the baseline's; null where one of the two is not recorded"),
    test_rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unchanged'), rows }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('changed'), rows, before: rows }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown') }),
    ])
        .describe("against the baseline's"),
});


/***/ }),

/***/ 97593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readValidatedData),
/* harmony export */   y: () => (/* binding */ refuseOtherBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40864);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76680);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71570);









/**
 * What validate-data said, where it ran: in the folder that was named, relative to that of mlops.yml, else in the work directory.
 * @throws UserError where the named folder has no such result, or one can't be read; FailedError, InconclusiveError where the data did not pass
 */
async function readValidatedData({ loaded, workDirectory, data, purpose }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data === undefined ? (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .stageDirectory */ .QH)(workDirectory, 'validate-data') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(loaded.directory, data), 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(path);
    if (text === null && data !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`data: ${path} is not there; name the folder that validate-data left`);
    if (text === null)
        return null;
    const result = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDataResultSchema */ .dY, text, path);
    if (result.verdict === 'fail')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .FailedError */ .Kl(`validate-data found faults in the data; nothing is ${purpose} on rows that did not pass`);
    if (result.verdict === 'inconclusive')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InconclusiveError */ .Xp(`validate-data could not check the data; nothing is ${purpose} on rows that were not checked`);
    if (result.environment === 'serving')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`validate-data checked these rows for serving, where the target may be absent; nothing is ${purpose} on them. Run it again without --environment serving`);
    return result;
}
/**
 * Holds the bytes that were just read against those that were validated.
 * @throws UserError where they differ, saying so where it is only by their line endings, or where it was not the same files
 */
async function refuseOtherBytes(validated, files) {
    const known = new Map(validated.data.files.map((file) => [file.path, file]));
    for (const file of files) {
        const before = known.get((0,_tabular_data_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPath */ .j)(file));
        if (before === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${file.path}: validate-data checked ${known.size === 1 ? 'another file' : 'other files'} (${some([...known.keys()])}); run validate-data again`);
        await refuseOther(file, before.sha256);
        known.delete(before.path);
    }
    if (known.size > 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${some([...known.keys()])}: validate-data checked ${known.size === 1 ? 'this file' : 'these files'} too, but it is no longer part of the data; run validate-data again`);
}
async function refuseOther({ path, location, sha256 }, known) {
    if (known === sha256)
        return;
    if (await differsByLineEndings(location, known)) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "${path} -text" to .gitattributes, check the file out again, and run validate-data again`);
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked (sha256 ${sha256.slice(0, 12)}, not ${known.slice(0, 12)}); run validate-data again`);
}
function some(paths) {
    return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
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
