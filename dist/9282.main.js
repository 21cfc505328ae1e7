export const id = 9282;
export const ids = [9282];
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

/***/ 19282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAndGate: () => (/* binding */ evaluateAndGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/judge/check-configured-metrics.js
var check_configured_metrics = __webpack_require__(32589);
// EXTERNAL MODULE: ./build/shared/judge/judge.js + 31 modules
var judge = __webpack_require__(98979);
// EXTERNAL MODULE: ./build/shared/judge/prepare-judgement.js
var prepare_judgement = __webpack_require__(91481);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/work-directory/validated-data.js
var validated_data = __webpack_require__(97593);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
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

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/baseline-evidence.js
var baseline_evidence = __webpack_require__(47181);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(23201);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/open-answerer.js
var open_answerer = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/read-training.js
var read_training = __webpack_require__(76183);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/find-candidate.js










/** Opens what is to be judged: the input `model`, else what train left. */
async function findCandidate({ loaded, workDirectory, model, wasmDirectory }, ports) {
    if (model === undefined) {
        const stage = (0,stage_directory/* stageDirectory */.QH)(workDirectory, 'train');
        const bundle = (0,external_node_path_.join)(stage, 'bundle');
        if ((await (0,promises_.stat)(bundle).catch(() => null)) === null)
            throw new errors/* UserError */.yo('there is no model yet: run train first, or name one with --model (a bundle, a predictions file, a registered version)');
        const answerer = await (0,open_answerer/* openAnswerer */.y)(bundle, { loaded, wasmDirectory });
        return { name: 'this run', answerer, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(stage, 'statement.json'), answerer.digest) };
    }
    const reference = (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(model, loaded.config.model), model);
    if (reference.kind === 'path') {
        const path = (0,external_node_path_.resolve)(loaded.directory, reference.path);
        const answerer = await (0,open_answerer/* openAnswerer */.y)(path, { loaded, wasmDirectory });
        return { name: model, answerer, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'statement.json'), answerer.digest) };
    }
    const entry = (0,find_version/* findRegistered */.Eu)(await (0,read_registry/* readRegistry */._)(ports.ledger, reference.model), reference);
    const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, entry);
    const answerer = await (0,open_answerer/* openAnswerer */.y)((0,external_node_path_.join)(directory, 'bundle'), { loaded, wasmDirectory, expected: entry.digest });
    return { name: `v${entry.version}`, answerer, training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(directory, 'statements/training.json'), entry.digest) };
}

// EXTERNAL MODULE: ./build/shared/judge/judged-rows.js + 3 modules
var judged_rows = __webpack_require__(41455);
// EXTERNAL MODULE: ./build/shared/tabular/parse-number.js
var parse_number = __webpack_require__(43099);
// EXTERNAL MODULE: ./build/shared/tabular/read-target.js
var read_target = __webpack_require__(36164);
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

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/report.js + 5 modules
var evaluate_and_gate_report = __webpack_require__(36367);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/resolve-baseline.js
var resolve_baseline = __webpack_require__(19536);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/write-evaluation.js
var write_evaluation = __webpack_require__(26612);
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
            await (0,validated_data/* refuseOtherBytes */.y)(validated, { file: judged.table.file, path: (0,external_node_path_.resolve)(loaded.directory, judged.table.file.path) });
        const { answers } = await candidate.answerer.answer(judged, 'candidate');
        const compared = await answerBaseline(baseline, rows);
        if (ports.cancel.signal.aborted)
            throw new errors/* CancelledError */.cc('the evaluation was stopped');
        const judgement = (0,judge/* judge */.S)((0,prepare_judgement/* prepareJudgement */.V)(loaded, { judged, digest: candidate.answerer.digest, candidate: answers, baseline: compared }));
        const result = { schema: 'mlops/evaluate-and-gate/v1', ...judgement, model: { digest: candidate.answerer.digest }, data: judged.data };
        const context = {
            model: config.model,
            baseline: baseline.state === 'found' ? baseline.name : null,
            candidate: candidate.name,
            data: validated === null || judged.data === null ? null : { rows: validated.rows, findings: validated.findings.filter(({ level }) => level !== 'info').length },
            time: ports.clock.now(),
        };
        const report = (0,evaluate_and_gate_report/* evaluationReport */.L)(result, context);
        await (0,write_evaluation/* writeEvaluation */.O)(writer.directory, { loaded, ports, result, report, judged, candidate: { ...candidate, answers }, baseline: compared });
        return { result, directory: await writer.finish(), report, context, training: candidate.training, baseline: baseline.state === 'found' ? baseline.evidence : baseline_evidence/* NO_EVIDENCE */.k };
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
/* harmony import */ var _shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69229);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85693);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);






/**
 * Opens a bundle's folder, every byte held against its manifest, or a predictions file.
 * @throws UserError where there is neither
 */
async function openAnswerer(path, { loaded, wasmDirectory, expected }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: not found; name a bundle's folder, a predictions file, or a registered version`);
    if (found.isFile()) {
        const predictions = await readTeamsFile(path, loaded);
        const sha256 = (await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(path)).slice('sha256:'.length);
        return (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOfPredictions */ .$h)(predictions, { digest: (0,_shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfManifest */ .JQ)((0,_shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .makeManifest */ .Ui)('files', [{ path: 'predictions.csv', sha256, size: found.size }])), path });
    }
    const { manifest, digest } = await (0,_shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .IF)(path, expected);
    return (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .openBundleAnswerer */ .q4)(path, { kind: manifest.kind, digest, wasmDirectory });
}
/**
 * The answers that an evaluation kept, for where its model is not at hand.
 * @param options.digest of the model that gave them
 */
async function openKeptAnswers(path, { digest, classes }) {
    const kept = (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOfPredictions */ .$h)(await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R)(path, { idName: 'id' }), { digest, path });
    return {
        ...kept,
        async answer(judged, role) {
            (0,_shared_judge_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .holdClasses */ .wX)(classes, judged, 'the model that was judged then');
            return kept.answer(judged, role);
        },
    };
}
function readTeamsFile(path, { config }) {
    return (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .readPredictions */ .R)(path, { idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false });
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
/* harmony import */ var _shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55046);
/* harmony import */ var _shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23201);
/* harmony import */ var _shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41442);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78815);
/* harmony import */ var _shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20867);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _baseline_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47181);
/* harmony import */ var _open_answerer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92224);










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
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo("baseline base: the base branch's last evaluation is known only to a run of GitHub Actions; here name a stage (--baseline production), a version or a path");
        return resolveBase();
    }
    const reference = (0,_shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArtifacts */ .i5)((0,_shared_statement_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text, loaded.config.model), text);
    if (reference.kind === 'path') {
        return { state: 'found', reference: text, name: text, version: null, answerer: await (0,_open_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .openAnswerer */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(loaded.directory, reference.path), options), evidence: _baseline_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_EVIDENCE */ .k };
    }
    const state = await (0,_shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegistry */ ._)(ports.ledger, reference.model);
    const found = find(state, reference, { ...options, text });
    if ('state' in found)
        return found;
    try {
        const directory = await (0,_shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__/* .openVersion */ .p)(ports, reference.model, found);
        const answerer = await (0,_open_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .openAnswerer */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bundle'), { ...options, expected: found.digest });
        return { state: 'found', reference: text, name: `${text} (v${found.version})`, version: found.version, answerer, evidence: await (0,_baseline_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOfVersion */ .x)(directory, found) };
    }
    catch (error) {
        if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .PlatformError */ .Wk || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InconclusiveError */ .Xp)
            return { state: 'unavailable', reference: text, reason: error.message };
        throw error;
    }
}
function find(state, reference, { text, loaded, typed }) {
    const { model } = reference;
    const entry = (0,_shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_8__/* .findReferenced */ .FU)(state, reference);
    const [damage] = state.damaged;
    // A damaged entry may have moved the stage, so what the whole ones say may be out of date; a version stays what it is.
    if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
        return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
    }
    if (entry !== null)
        return entry;
    if (reference.kind === 'version')
        return (0,_shared_registry_find_version_js__WEBPACK_IMPORTED_MODULE_8__/* .findRegistered */ .Eu)(state, reference);
    if ((0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_9__/* .versionsOf */ .x4)(state).length === 0)
        return { state: 'first-version', reason: `no version of ${model} is registered yet` };
    if (typed)
        refuseUnknownStage(state, { reference, loaded });
    return { state: 'first-version', reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}
/** A misspelt stage is empty too; without this it would read as a first version for ever. */
function refuseUnknownStage(state, { reference, loaded }) {
    const configured = Object.keys(loaded.config.deploy ?? {});
    if (configured.includes(reference.stage) || (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_9__/* .stagesOf */ .ZL)(state, reference.stage).length > 0)
        return;
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(reference.stage, configured);
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`baseline ${JSON.stringify(reference.stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}


/***/ }),

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeEvaluation),
/* harmony export */   T: () => (/* binding */ TRAINING_STATEMENT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_judge_answers_to_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88127);
/* harmony import */ var _shared_model_golden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82041);
/* harmony import */ var _shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69229);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23520);
/* harmony import */ var _shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15251);







/** Same rows for the same bytes, so that the golden rows of a version don't depend on the day. */
const GOLDEN_SEED = 1;
/** What the model was made from, as train left it: a later comparison with this model says what changed since. */
const TRAINING_STATEMENT = 'training-statement.json';
/** Writes result, report, both models' answers, the golden rows, and the statement that ties them together by digest. */
async function writeEvaluation(directory, { loaded, ports: { files, clock }, result, report, judged, candidate, baseline }) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name);
    const resultBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonBytes */ .y)(result);
    await files.replace(at('result.json'), resultBytes);
    await files.replace(at('report.md'), Buffer.from(report));
    await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .writePredictions */ .i)(files, at('predictions.csv'), (0,_shared_judge_answers_to_write_js__WEBPACK_IMPORTED_MODULE_6__/* .answersToWrite */ .s)(candidate.answers, judged));
    if (baseline.state === 'answered')
        await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .writePredictions */ .i)(files, at('baseline.csv'), (0,_shared_judge_answers_to_write_js__WEBPACK_IMPORTED_MODULE_6__/* .answersToWrite */ .s)(baseline.answers, judged));
    const { model } = candidate.answerer;
    if (model !== null && loaded.config.data?.['show-values'] !== false) {
        const rows = Int32Array.from({ length: judged.table.rows }, (_, row) => row);
        await files.replace(at('golden.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonBytes */ .y)((0,_shared_model_golden_js__WEBPACK_IMPORTED_MODULE_1__/* .makeGolden */ .Y)({ table: judged.table, rows, features: model.features, answers: candidate.answers.values, seed: GOLDEN_SEED })));
    }
    const { training } = candidate;
    if (training !== null)
        await files.copy(training.path, at(TRAINING_STATEMENT));
    const ids = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ gate }) => gate);
    const statement = (0,_shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .testResultStatement */ .tO)({
        subject: [{ name: loaded.config.model, digest: candidate.answerer.digest }],
        verdict: result.verdict,
        configuration: await readDigests(loaded, { judged, baseline }),
        passed: ids('pass'),
        warned: ids('warn'),
        failed: ids('fail', 'inconclusive'),
        at: clock.now(),
        extension: {
            mlops_result: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfBytes */ .by)(resultBytes),
            mlops_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(at('predictions.csv')),
            ...(baseline.state === 'answered' ? { mlops_baseline_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(at('baseline.csv')) } : {}),
            // A score means the probability of one class: whoever compares with these answers must know which.
            ...(judged.target.task === 'binary' ? { mlops_classes: [judged.target.negative, judged.target.positive] } : {}),
            ...(training === null ? {} : { mlops_training: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(at(TRAINING_STATEMENT)) }),
        },
    });
    await files.replace(at('statement.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonBytes */ .y)(statement));
}
/** Everything that the verdict rests on. */
async function readDigests(loaded, { judged, baseline }) {
    const named = [{ name: 'mlops.yml', digest: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(loaded.path) }];
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
/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
function answersToWrite({ kind, values }, { ids, target }) {
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = { ids: answered.map((row) => ids[row] ?? '') };
    if (kind === 'class' && target.task === 'binary')
        return { ...kept, role: 'prediction', values: answered.map((row) => (values[row] === 1 ? target.positive : target.negative)) };
    return { ...kept, role: kind === 'score' ? 'score' : 'prediction', values: Float64Array.from(answered, (row) => values[row] ?? Number.NaN) };
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

/***/ 55046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Eu: () => (/* binding */ findRegistered),
/* harmony export */   FU: () => (/* binding */ findReferenced)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18063);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78815);



/** Versions that an error names. */
const NAMED = 3;
/** The entry of the version; where a damaged log has lost it, the last move of a stage that names its bytes. */
function findVersion(state, version) {
    const claimed = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).find((entry) => entry.version === version);
    if (claimed !== undefined)
        return claimed;
    const moves = state.entries.flatMap(({ entry }) => (entry.kind === 'stage' && entry.version === version ? [{ version, digest: entry.digest }] : []));
    return moves.at(-1) ?? null;
}
/** What a reference names; null where no such version is registered, or the stage holds none. */
function findReferenced(state, reference) {
    if (reference.kind === 'version')
        return findVersion(state, reference.version);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .heldByStage */ .zq)(state, reference.stage, reference.back);
    return held === null ? null : (findVersion(state, held.version) ?? held);
}
/** What a reference names. @throws UserError with the versions there are */
function findRegistered(state, reference) {
    const entry = findReferenced(state, reference);
    if (entry !== null)
        return entry;
    const { model } = state;
    if (reference.kind === 'version')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model}@v${reference.version} is not registered; ${listVersions(state)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}": the stage ${reference.stage} holds no such version`);
}
function listVersions(state) {
    const newest = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).map(({ version }) => version).toSorted(_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z).slice(-NAMED).reverse();
    return newest.length === 0 ? 'no version is' : `the newest are ${newest.map((version) => `v${version}`).join(', ')}`;
}


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
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58291);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71570);








/**
 * What validate-data said, where it ran: in the folder that was named, relative to that of mlops.yml, else in the work directory.
 * @throws UserError where the named folder has no such result, or one can't be read; FailedError, InconclusiveError where the data did not pass
 */
async function readValidatedData({ loaded, workDirectory, data, purpose }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data === undefined ? (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .stageDirectory */ .QH)(workDirectory, 'validate-data') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(loaded.directory, data), 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(path);
    if (text === null && data !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`data: ${path} is not there; name the folder that validate-data left`);
    if (text === null)
        return null;
    const result = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDataResultSchema */ .dY, text, path);
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
