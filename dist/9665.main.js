export const id = 9665;
export const ids = [9665];
export const modules = {

/***/ 19665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerModel: () => (/* binding */ registerModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(23201);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/registry/refuse-damaged-log.js
var refuse_damaged_log = __webpack_require__(713);
// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(15251);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/model/seal-bundle.js
var seal_bundle = __webpack_require__(13006);
// EXTERNAL MODULE: ./build/shared/registry/copy-folder.js
var copy_folder = __webpack_require__(30514);
;// CONCATENATED MODULE: ./build/actions/register-model/assemble-package.js




const CARD_NAME = 'model-card.md';
const EVALUATION_FILES = ['result.json', 'report.md', 'statement.json', 'predictions.csv', 'baseline.csv'];
/** Puts all that a version consists of into one folder, under a manifest of its own. What a stage before did not leave is left out. */
async function assemblePackage(files, to, parts) {
    const { bundleDirectory, evaluation, training, data, modelCard } = parts;
    await (0,copy_folder/* copyFolder */.m)(files, { from: bundleDirectory, to: (0,external_node_path_.join)(to, 'bundle') });
    const wanted = EVALUATION_FILES.map((name) => [(0,external_node_path_.join)(evaluation.directory, name), (0,external_node_path_.join)('evaluation', name)]);
    wanted.push([(0,external_node_path_.join)(evaluation.directory, 'golden.json'), 'golden.json']);
    if (training !== null)
        wanted.push([training.path, 'statements/training.json']);
    if (data !== null)
        wanted.push([(0,external_node_path_.join)(data.directory, 'statement.json'), 'statements/data.json'], [(0,external_node_path_.join)(data.directory, 'profile.json'), 'profile.json']);
    for (const [from = '', name = ''] of wanted) {
        if ((await (0,promises_.stat)(from).catch(() => null))?.isFile())
            await files.copy(from, (0,external_node_path_.join)(to, name));
    }
    await files.replace((0,external_node_path_.join)(to, CARD_NAME), Buffer.from(modelCard));
    await (0,seal_bundle/* sealBundle */.u)(files, to, 'files');
}

// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/model/read-network.js
var read_network = __webpack_require__(29547);
;// CONCATENATED MODULE: ./build/shared/model/signature.js


/** Of a bundle that was held against its manifest; null where the bundle is opaque (`files`). Compare by canonical JSON. */
async function readSignature(bundleDirectory) {
    const { kind } = await (0,statement_manifest/* readManifest */.WI)(bundleDirectory);
    if (kind !== 'tfjs')
        return null;
    const { network, preprocessing } = await (0,read_network/* readNetwork */.L)(bundleDirectory);
    const { hidden, output } = network;
    const features = preprocessing.features.map(({ name, kind }) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { features, answer: preprocessing.answer.kind, layers: { hidden, output } };
}

// EXTERNAL MODULE: ./build/shared/statement/canonical-json.js
var canonical_json = __webpack_require__(70831);
;// CONCATENATED MODULE: ./build/actions/register-model/choose-bump.js




/**
 * Minor where features or layers are others than those of the version before, patch where only data or parameters are.
 * Opaque files have no features that we could see: patch. From opaque files to a network, or back, is minor.
 */
async function chooseBump(ports, before, { model, bundleDirectory }) {
    if (before === null)
        return 'patch';
    const signatures = [await readSignature((0,external_node_path_.join)(await (0,open_version/* openVersion */.p)(ports, model, before), 'bundle')), await readSignature(bundleDirectory)];
    const [earlier, later] = signatures.map(canonical_json/* canonicalJson */.d);
    return earlier === later ? 'patch' : 'minor';
}

// EXTERNAL MODULE: ./build/shared/registry/compare-versions.js
var compare_versions = __webpack_require__(18063);
;// CONCATENATED MODULE: ./build/actions/register-model/next-version.js

/** The version with the highest number, which is the last one claimed; null where there is none. */
function highestVersion(versions) {
    return versions.toSorted((a, b) => (0,compare_versions/* compareVersions */.Z)(a.version, b.version)).at(-1) ?? null;
}
/** The number after the highest one; the first is 1.0.0. */
function nextVersion(highest, bump) {
    if (highest === null)
        return { version: '1.0.0', bump: 'first' };
    const [major = 0, minor = 0, patch = 0] = highest.version.split('.').map(Number);
    const versions = { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
    return { version: versions[bump], bump };
}

;// CONCATENATED MODULE: ./build/actions/register-model/claim-version.js




/** The version that these bytes have, or would get on this log. */
async function proposeVersion(ports, state, claim) {
    const versions = (0,registry_state/* versionsOf */.x4)(state);
    const entry = versions.find(({ digest }) => digest === claim.digest);
    if (entry !== undefined)
        return { kind: 'reused', entry };
    const after = highestVersion(versions);
    const bump = claim.bump ?? (await chooseBump(ports, after, { model: state.model, bundleDirectory: claim.bundleDirectory }));
    return { kind: 'new', ...nextVersion(after, bump), after };
}
/** Claims a version for the bytes, unless they have one: then that one is returned and nothing is written. */
async function claimVersion(ports, model, { claim, stored }) {
    let proposal = null;
    await (0,append_entry/* appendEntry */.D)(ports, model, async (state) => {
        proposal = await proposeVersion(ports, state, claim);
        if (proposal.kind === 'reused')
            return null;
        return { kind: 'version', version: proposal.version, digest: claim.digest, bump: proposal.bump, evaluation: stored.evaluation, package: stored.package };
    });
    if (proposal === null)
        throw new Error('the log took an entry that nobody decided on');
    return proposal;
}

// EXTERNAL MODULE: ./build/shared/judge/answerer.js
var judge_answerer = __webpack_require__(33187);
// EXTERNAL MODULE: ./build/shared/judge/align-answers.js
var align_answers = __webpack_require__(31599);
// EXTERNAL MODULE: ./build/shared/judge/judge.js + 31 modules
var judge = __webpack_require__(98979);
// EXTERNAL MODULE: ./build/shared/judge/judged-rows.js + 3 modules
var judged_rows = __webpack_require__(41455);
// EXTERNAL MODULE: ./build/shared/judge/prepare-judgement.js
var prepare_judgement = __webpack_require__(91481);
// EXTERNAL MODULE: ./build/shared/model/predictions.js + 1 modules
var predictions = __webpack_require__(69229);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/model/golden.js
var golden = __webpack_require__(82041);
;// CONCATENATED MODULE: ./build/actions/register-model/refuse-other-answers.js


/**
 * Holds the predictions on record against the model's own. Another machine may round the last digits of a network otherwise, so the
 * tolerance is that of the golden rows.
 * @throws UserError naming the first row
 */
function refuseOtherAnswers(recorded, own, { ids, path }) {
    const other = recorded.values.findIndex((value, row) => !(Math.abs(value - (own.values[row] ?? Number.NaN)) <= golden/* GOLDEN_TOLERANCE */.W * (1 + Math.abs(value))));
    if (recorded.kind === own.kind && other === -1)
        return;
    const row = other === -1 ? 0 : other;
    throw new errors/* UserError */.yo(`${path}: says ${recorded.values[row]} for ${JSON.stringify(ids[row])}, but the model answers ${own.values[row]}; these are not the predictions of this model. Run evaluate-and-gate again`);
}

;// CONCATENATED MODULE: ./build/actions/register-model/refuse-other-judgement.js

/** The judgement is deterministic; only another machine's logarithms may differ in their last bits. */
const TOLERANCE = 1e-9;
/** @throws UserError where a judgement on record is not the one that the same predictions and labels give now */
function refuseOtherJudgement(recorded, again, { model, path }) {
    const difference = differenceOf(recorded, again);
    if (difference === null)
        return;
    throw new errors/* UserError */.yo(`${path}: judged again, ${model} is another: ${difference}. The result, its predictions or the gates were changed since; run evaluate-and-gate again`);
}
/** In words, what of the record the second judgement contradicts. The verdict first: it decides. */
function differenceOf(recorded, again) {
    const gates = new Map(again.gates.map((gate) => [gate.gate, gate]));
    for (const gate of recorded.gates) {
        const now = gates.get(gate.gate);
        if (now === undefined)
            return `gate ${JSON.stringify(gate.gate)} is not in mlops.yml`;
        if (now.verdict !== gate.verdict)
            return `gate ${JSON.stringify(gate.gate)} says ${now.verdict} (${now.reason}), not ${gate.verdict}`;
        gates.delete(gate.gate);
    }
    const [added] = gates.keys();
    if (added !== undefined)
        return `gate ${JSON.stringify(added)} was not held`;
    if (again.verdict !== recorded.verdict)
        return `its verdict is ${again.verdict}, not ${recorded.verdict}`;
    for (const [name, { value }] of Object.entries(recorded.metrics)) {
        const now = Object.hasOwn(again.metrics, name) ? (again.metrics[name]?.value ?? null) : null;
        if (!isSame(value, now))
            return `${name} is ${now ?? 'undefined'}, not ${value ?? 'undefined'}`;
    }
    return null;
}
function isSame(a, b) {
    if (a === null || b === null)
        return a === b;
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}

;// CONCATENATED MODULE: ./build/actions/register-model/judge-again.js











/**
 * Judges the recorded predictions a second time, by the labels of the data and the gates of mlops.yml, and asks the model itself whether
 * they are its answers. So a result that was altered between the stages is found, as far as the same hands did not alter all of it.
 * @returns true, or why it could not be done
 * @throws UserError where the second judgement, the answers or the rows are others than those on record
 */
async function judgeAgain(options, { cancel }) {
    const { loaded, candidate } = options;
    const { evaluation, bundleDirectory, digest } = candidate;
    const recorded = evaluation.result;
    if (recorded.data === null)
        return 'not judged again: the labels came with the predictions, not from data';
    const source = loaded.config.data?.source;
    if (source === undefined)
        return 'not judged again: mlops.yml names no data';
    if (!(await (0,promises_.stat)((0,external_node_path_.resolve)(loaded.directory, source)).catch(() => null))?.isFile())
        return `not judged again: ${source} is not here`;
    const answerer = await (0,judge_answerer/* openBundleAnswerer */.q4)(bundleDirectory, { kind: candidate.manifest.kind, digest, wasmDirectory: options.wasmDirectory });
    try {
        const judged = await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns: answerer.columns, signal: cancel.signal });
        if (judged.data?.test !== recorded.data.test) {
            throw new errors/* UserError */.yo(`${source}: its test rows are others than those that the model was judged on; run evaluate-and-gate again, or register with the data of that time`);
        }
        const answers = await recordedAnswers((0,external_node_path_.join)(evaluation.directory, 'predictions.csv'), { judged, answerer });
        const baseline = await recordedBaseline(evaluation.directory, { recorded, judged, kind: answers.kind });
        refuseOtherJudgement(recorded, (0,judge/* judge */.S)((0,prepare_judgement/* prepareJudgement */.V)(loaded, { judged, digest, candidate: answers, baseline })), { model: loaded.config.model, path: evaluation.directory });
        return true;
    }
    finally {
        answerer.dispose();
    }
}
async function recordedAnswers(path, { judged, answerer }) {
    const recorded = (0,align_answers/* alignCandidate */.t)(await (0,predictions/* readPredictions */.R)(path, { idName: 'id' }), judged, path);
    refuseOtherAnswers(recorded, (await answerer.answer(judged, 'candidate')).answers, { ids: judged.ids, path });
    return recorded;
}
async function recordedBaseline(directory, { recorded, judged, kind }) {
    const { baseline } = recorded;
    if (baseline.state !== 'compared')
        return baseline;
    const { reference, digest, version, joined, rows } = baseline;
    const path = (0,external_node_path_.join)(directory, 'baseline.csv');
    // A baseline that answered none of these rows left a file without rows.
    const none = { kind, values: new Float64Array(judged.ids.length).fill(Number.NaN) };
    const answers = rows === 0 ? none : (0,align_answers/* alignBaseline */.J)(await (0,predictions/* readPredictions */.R)(path, { idName: 'id' }), judged, path).answers;
    return { state: 'answered', reference, digest, version, joined, answers };
}

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/slice-name.js
var slice_name = __webpack_require__(18913);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/actions/register-model/model-card.js




/** Further columns or slices stand in the evaluation's report. */
const MAX_ROWS = 100;
/** What is known of a model, in Markdown: numbers that were measured, nothing else. By digest, since one card serves whatever version the bytes get. */
function modelCard(facts) {
    const sections = [
        `# ${(0,report_escape/* escapeText */.X)(facts.model)}`,
        identity(facts),
        `## Data\n\n${dataSection(facts)}`,
        facts.parameters === null ? '' : `## Training\n\n${parameterTable(facts.parameters)}`,
        `## Evaluation\n\n${evaluationSection(facts.evaluation)}`,
        facts.evaluation.slices.length === 0 ? '' : `## Slices\n\n${sliceTable(facts.evaluation)}`,
        `## Gates\n\n${gateSection(facts.evaluation)}`,
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function identity({ digest, manifest, evaluation }) {
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const count = manifest.files.length;
    const kind = manifest.kind === 'files' ? "files of the team's own program, carried unopened" : 'TensorFlow.js';
    return (0,table/* table */.t)(['', ''], ['left', 'left'], [
        ['Digest', (0,report_escape/* codeSpan */.S)(digest)],
        ['Kind', `${kind} (${(0,format/* formatCount */.B4)(count)} ${count === 1 ? 'file' : 'files'}, ${(0,format/* formatBytes */.z3)(bytes)})`],
        ['Task', evaluation.task === 'binary' ? 'binary classification' : 'regression'],
        ['Verdict', `${format/* ICON */.kb[evaluation.verdict]} ${evaluation.verdict}`],
    ]);
}
function dataSection({ evaluation, data }) {
    if (evaluation.data === null)
        return 'Judged by labels that came with the predictions; no data was read.';
    const judged = `Digest ${(0,report_escape/* codeSpan */.S)(evaluation.data.digest)}; test rows ${(0,report_escape/* codeSpan */.S)(evaluation.data.test)}.`;
    if (data === null)
        return `${judged} The data was not validated.`;
    const columns = Object.entries(data.columns);
    const rows = columns.slice(0, MAX_ROWS).map(([name, column]) => [(0,report_escape/* codeSpan */.S)(name), column.type, (0,format/* formatCount */.B4)(column.count), (0,format/* formatCount */.B4)(column.missing)]);
    return [
        `${(0,format/* formatRows */.dZ)(data.rows)} in ${data.data.files.map(({ path }) => (0,report_escape/* codeSpan */.S)(path)).join(', ')}. ${judged} Validated: ${format/* ICON */.kb[data.verdict]} ${data.verdict}.`,
        (0,table/* table */.t)(['Column', 'Type', 'Present', 'Missing'], ['left', 'left', 'right', 'right'], rows),
        ...more(columns.length, 'columns'),
    ].join('\n\n');
}
function parameterTable(parameters) {
    return (0,table/* table */.t)(['Parameter', 'Value'], ['left', 'left'], Object.entries(parameters).map(([name, value]) => [(0,report_escape/* codeSpan */.S)(name), (0,report_escape/* codeSpan */.S)(JSON.stringify(value))]));
}
function evaluationSection({ rows, confidence, metrics, baseline }) {
    const lines = Object.entries(metrics).map(([name, value]) => [(0,report_escape/* escapeText */.X)(name), ...valueCells(value)]);
    return [
        `On ${(0,format/* formatRows */.dZ)(rows)} that were set apart for this. ${comparedWith(baseline)}`,
        (0,table/* table */.t)(['Metric', 'Value', 'Low', 'High'], ['left', 'right', 'right', 'right'], lines),
        `Low and high: one-sided bounds, each at ${(0,format/* formatPercent */.l9)(confidence)}.`,
    ].join('\n\n');
}
function comparedWith(baseline) {
    if (baseline.state === 'compared')
        return `Compared with ${(0,report_escape/* codeSpan */.S)(baseline.reference)}${baseline.version === null ? '' : `, which was v${(0,report_escape/* escapeText */.X)(baseline.version)}`}.`;
    if (baseline.state === 'unavailable')
        return `Not compared with ${(0,report_escape/* codeSpan */.S)(baseline.reference)}: ${(0,report_escape/* escapeText */.X)(baseline.reason)}`;
    return baseline.state === 'first-version' ? 'The first version: nothing to compare with.' : 'Not compared with another model.';
}
function valueCells({ value, low, high, reason }) {
    if (value === null)
        return [(0,report_escape/* escapeText */.X)(reason ?? 'undefined'), '–', '–'];
    const decimals = (0,format/* decimalsFor */.Wm)(value, low === null || high === null ? 0 : (high - low) / 2);
    return [value, low, high].map((number) => (0,format/* formatNumber */.ZV)(number, decimals));
}
function sliceTable({ slices, metrics }) {
    const names = Object.keys(metrics);
    const rows = slices.slice(0, MAX_ROWS).map(({ slice, rows, metrics }) => [
        (0,slice_name/* sliceName */.o)(slice),
        (0,format/* formatCount */.B4)(rows),
        ...names.map((name) => (Object.hasOwn(metrics, name) && metrics[name] !== undefined ? (valueCells(metrics[name])[0] ?? '–') : '–')),
    ]);
    const head = ['Slice', 'Rows', ...names.map(report_escape/* escapeText */.X)];
    return [(0,table/* table */.t)(head, head.map((_, index) => (index === 0 ? 'left' : 'right')), rows), ...more(slices.length, 'slices')].join('\n\n');
}
function gateSection({ gates }) {
    return (0,table/* table */.t)(['Gate', 'Allowed', 'Found', ''], ['left', 'left', 'left', 'center'], gates.map((gate) => [(0,report_escape/* escapeText */.X)(gate.gate), (0,report_escape/* escapeText */.X)(gate.allowed), (0,report_escape/* escapeText */.X)(gate.reason), format/* ICON */.kb[gate.verdict]]));
}
function more(count, what) {
    return count > MAX_ROWS ? [`And ${(0,format/* formatCount */.B4)(count - MAX_ROWS)} further ${what}.`] : [];
}

;// CONCATENATED MODULE: ./build/actions/register-model/move-stage.js



/** Lets a stage name the version, because its caller asked for it; nothing is written where it does already. */
async function moveStage(ports, model, { stage, version, digest }) {
    await (0,append_entry/* appendEntry */.D)(ports, model, (state) => {
        refuseHeldStage(state, stage, ports.clock.now());
        if ((0,registry_state/* heldByStage */.zq)(state, stage)?.digest === digest)
            return null;
        return { kind: 'stage', stage, version, digest, cause: 'deploy', reason: 'named by register-model' };
    });
}
/** @throws FailedError while a hold stops the stage */
function refuseHeldStage(state, stage, now) {
    const hold = (0,registry_state/* activeHold */.YG)(state, stage, now);
    if (hold === null)
        return;
    const until = hold.until === null ? '' : ` until ${hold.until}`;
    throw new errors/* FailedError */.Kl(`${state.model}#${stage} is held${until}: ${hold.reason}; lift the hold (mlops hold ${stage} --lift) or register without a stage`);
}
/** @throws UserError where the stage is an environment: what serves there would not be what the log says */
function refuseEnvironment({ deploy = {} }, stage) {
    if (!Object.hasOwn(deploy, stage))
        return;
    throw new errors/* UserError */.yo(`stage: ${stage} is an environment of mlops.yml (deploy), and only a deployment moves it; leave the stage out and run deploy, or give a stage of another name`);
}

// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
// EXTERNAL MODULE: ./build/shared/statement/read-verdict.js
var read_verdict = __webpack_require__(75960);
;// CONCATENATED MODULE: ./build/actions/register-model/read-data.js






/**
 * What validate-data left, where it is about the data that the model was judged on; null where nothing or something else is there.
 * @throws FailedError, InconclusiveError where that data did not pass
 */
async function readData(directory, judgedOn) {
    const paths = { result: (0,external_node_path_.join)(directory, 'result.json'), statement: (0,external_node_path_.join)(directory, 'statement.json') };
    const [resultText, statementText] = [await (0,read_small_file/* readSmallFile */.E)(paths.result), await (0,read_small_file/* readSmallFile */.E)(paths.statement)];
    if (resultText === null || statementText === null)
        return null;
    const result = (0,parse_versioned/* parseVersioned */.r)(validate_data/* validateDataResultSchema */.dY, resultText, paths.result);
    const { subjects, verdict } = (0,read_verdict/* readVerdict */.w)(statementText, paths.statement);
    if (judgedOn === null || result.data.digest !== judgedOn || !subjects.includes(judgedOn))
        return null;
    if (verdict === 'fail')
        throw new errors/* FailedError */.Kl(`the data that the model was judged on did not pass validate-data (${directory}); nothing was registered`);
    if (verdict === 'inconclusive')
        throw new errors/* InconclusiveError */.Xp(`the data that the model was judged on could not be validated (${directory}); nothing was registered`);
    return { directory, result };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/results/evaluate-and-gate.js
var evaluate_and_gate = __webpack_require__(38724);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/actions/register-model/read-evaluation.js








const read_evaluation_digest = schemas/* string */.YjP().regex(digest/* DIGEST_PATTERN */.WA);
const evidenceSchema = schemas/* object */.Ikc({ predicate: schemas/* object */.Ikc({ mlops_result: read_evaluation_digest, mlops_predictions: read_evaluation_digest, mlops_baseline_predictions: read_evaluation_digest.optional() }) });
/**
 * Reads what evaluate-and-gate left and holds it against the model that is to be registered.
 * @throws UserError where there is no evaluation, or one of other bytes; FailedError, InconclusiveError where the model did not pass
 */
async function readEvaluation(directory, model) {
    const paths = { result: (0,external_node_path_.join)(directory, 'result.json'), statement: (0,external_node_path_.join)(directory, 'statement.json') };
    const [resultText, statementText] = [await (0,read_small_file/* readSmallFile */.E)(paths.result), await (0,read_small_file/* readSmallFile */.E)(paths.statement)];
    if (resultText === null || statementText === null) {
        throw new errors/* UserError */.yo(`no evaluation in ${directory} (${resultText === null ? 'result.json' : 'statement.json'} is absent); run evaluate-and-gate first`);
    }
    const result = (0,parse_versioned/* parseVersioned */.r)(evaluate_and_gate/* evaluateResultSchema */._, resultText, paths.result);
    const { subjects, verdict } = (0,read_verdict/* readVerdict */.w)(statementText, paths.statement);
    for (const judged of [result.model.digest, ...subjects]) {
        if (judged !== model.digest)
            throw new errors/* UserError */.yo(`${directory} judges ${judged}, but the model is ${model.digest}; run evaluate-and-gate on this model`);
    }
    await refuseAltered(directory, statementText);
    if (verdict !== result.verdict)
        throw new errors/* UserError */.yo(`${paths.result} says ${result.verdict}, but its statement says ${verdict}: one of them was altered; run evaluate-and-gate again`);
    if (verdict === 'fail')
        throw new errors/* FailedError */.Kl(`${model.name} did not pass${reasonOf(result)}; nothing was registered`);
    if (verdict === 'inconclusive')
        throw new errors/* InconclusiveError */.Xp(`${model.name} could not be judged${reasonOf(result)}; nothing was registered`);
    return { directory, result, digest: (0,digest/* digestOfBytes */.by)(statementText) };
}
/** The statement names the bytes of what it rests on. */
async function refuseAltered(directory, statementText) {
    const evidence = evidenceSchema.safeParse(JSON.parse(statementText));
    if (!evidence.success)
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(directory, 'statement.json')}: does not name its result and predictions by digest; run evaluate-and-gate again`);
    const { mlops_result: result, mlops_predictions: predictions, mlops_baseline_predictions: baseline } = evidence.data.predicate;
    for (const [name, named] of [['result.json', result], ['predictions.csv', predictions], ['baseline.csv', baseline]]) {
        if (named === undefined)
            continue;
        const path = (0,external_node_path_.join)(directory, name);
        const found = await (0,digest/* digestOfFile */.Mk)(path).catch(() => null);
        if (found === null)
            throw new errors/* UserError */.yo(`${path} is absent; run evaluate-and-gate again`);
        if (found !== named)
            throw new errors/* UserError */.yo(`${path} was altered since its evaluation (${found}, its statement says ${named}); run evaluate-and-gate again`);
    }
}
function reasonOf({ verdict, gates }) {
    const gate = gates.find((gate) => gate.verdict === verdict && gate.mode === 'enforce');
    return gate === undefined ? '' : ` (${gate.gate}: ${gate.reason})`;
}

;// CONCATENATED MODULE: ./build/actions/register-model/is-folder.js

async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/actions/register-model/read-training.js




const provenanceSchema = schemas/* object */.Ikc({
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* object */.Ikc({ sha256: schemas/* string */.YjP() }) })).min(1),
    predicate: schemas/* object */.Ikc({ buildDefinition: schemas/* object */.Ikc({ externalParameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) }),
});
/** The statement that train left beside the bundle, where it is about these bytes; null where there is none. */
async function readTraining(bundleDirectory, digest) {
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(bundleDirectory), 'statement.json');
    const text = await (0,read_small_file/* readSmallFile */.E)(path);
    if (text === null)
        return null;
    const statement = parseProvenance(text, path);
    const isOurs = statement.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest);
    return isOurs ? { path, parameters: statement.predicate.buildDefinition.externalParameters } : null;
}
function parseProvenance(text, path) {
    try {
        return provenanceSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path}: no statement of a training; run train again, or give the model as a folder of its own`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/actions/register-model/read-candidate.js








/**
 * Reads model, evaluation, training and data, and holds them against one another: all must be about the same bytes.
 * @throws UserError where something is absent, altered or about other bytes; FailedError, InconclusiveError where the model did not pass
 */
async function readCandidate(inputs) {
    const { loaded, workDirectory } = inputs;
    const folder = (given, fallback) => (given === undefined ? fallback : (0,external_node_path_.resolve)(loaded.directory, given));
    const bundleDirectory = folder(inputs.model, (0,external_node_path_.resolve)((0,stage_directory/* stageDirectory */.QH)(workDirectory, 'train'), 'bundle'));
    if (!(await isFolder(bundleDirectory))) {
        throw new errors/* UserError */.yo(inputs.model === undefined ? `no model in ${bundleDirectory}; run train first, or name a bundle's folder as model` : `model: ${inputs.model} is no folder; name the folder of a bundle`);
    }
    const { manifest, digest } = await (0,statement_manifest/* verifyBundle */.IF)(bundleDirectory);
    if (manifest.kind === 'data')
        throw new errors/* UserError */.yo(`${bundleDirectory}: holds data, not a model`);
    const evaluation = await readEvaluation(folder(inputs.evaluation, (0,stage_directory/* stageDirectory */.QH)(workDirectory, 'evaluate-and-gate')), { name: loaded.config.model, digest });
    const judgedOn = evaluation.result.data?.digest ?? null;
    const data = await readData(folder(inputs.data, (0,stage_directory/* stageDirectory */.QH)(workDirectory, 'validate-data')), judgedOn);
    if (data === null && inputs.data !== undefined)
        throw new errors/* UserError */.yo(`data: ${inputs.data} holds no result of validate-data on the data that the model was judged on (${judgedOn ?? 'none'})`);
    return { bundleDirectory, manifest, digest, evaluation, training: await readTraining(bundleDirectory, digest), data };
}

;// CONCATENATED MODULE: ./build/actions/register-model/report.js



const WHY = {
    first: 'The first version.',
    // Only ever asked for.
    major: 'A major version.',
    minor: 'A minor version: its features or layers are others.',
    patch: 'A patch: features and layers, where they are known, are the same.',
};
/** What register-model did, for a reviewer. The model card is folded. */
function report(result, options) {
    const { model, proposal, asked, stage, card } = options;
    const rows = [
        ['Digest', (0,report_escape/* codeSpan */.S)(result.digest)],
        ['Gates', `${format/* ICON */.kb[result.verdict]} ${result.verdict}`],
        ['Judged again', result.judged_again === true ? 'yes, with the same verdict' : (0,report_escape/* escapeText */.X)(result.judged_again)],
        ...(stage === undefined ? [] : [['Stage', `${(0,report_escape/* codeSpan */.S)(`${model}#${stage}`)} ${result.dry_run ? 'would name' : 'names'} it`]]),
        ...filesRow(result),
    ];
    return `${[
        `### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)(model)}: ${title(result)}`,
        sentence(result, { proposal, asked }),
        (0,table/* table */.t)(['', ''], ['left', 'left'], rows),
        `<details><summary>Model card</summary>\n\n${card.trimEnd()}\n\n</details>`,
    ].join('\n\n')}\n`;
}
/** A link to the release says it better than where the bytes lie. The address comes from GitHub. */
function filesRow({ release_url: url, location }) {
    if (url !== null)
        return [['Release', `<${url}>`]];
    return location === null ? [] : [['Files', (0,report_escape/* codeSpan */.S)(location)]];
}
function title({ tag, reused, dry_run: dryRun }) {
    if (reused)
        return `these bytes are ${(0,report_escape/* codeSpan */.S)(tag)} already`;
    return dryRun ? `would be registered as ${(0,report_escape/* codeSpan */.S)(tag)}` : `registered as ${(0,report_escape/* codeSpan */.S)(tag)}`;
}
function sentence({ release_url: url }, { proposal, asked }) {
    // Its release may have been mended or published now.
    if (proposal.kind === 'reused')
        return url === null ? 'The version is reused; nothing was written.' : 'The version is reused.';
    const after = proposal.after === null ? '' : ` It follows v${proposal.after.version}.`;
    const why = asked && proposal.bump !== 'first' ? `A ${proposal.bump} version, as asked for.` : WHY[proposal.bump];
    return `${why}${after}`;
}

;// CONCATENATED MODULE: ./build/actions/register-model/store-package.js





/**
 * Puts the version's files into the registry.
 * @param scratch folder to assemble them in; removed again
 * @returns what lies there now. It is of an older evaluation where a run that ended early, or one at the same time, put the same
 *   bytes first: what is there stays, and the log must name what is there.
 */
async function storePackage(ports, scratch, { model, candidate, card }) {
    const { digest } = candidate;
    try {
        await assemblePackage(ports.files, scratch, { ...candidate, modelCard: card });
        await ports.versions.put(model, digest, scratch);
    }
    catch (error) {
        // A full disk is not helped by half a copy. That it could not be removed is less of a fault than the first one.
        await ports.files.remove(scratch).catch(() => undefined);
        throw error;
    }
    await ports.files.remove(scratch);
    const directory = await ports.versions.open(model, digest);
    if (directory === null)
        throw new errors/* PlatformError */.Wk(`${ports.versions.location(model, digest)}: what was written is not there; check the disk and run this again`);
    const stored = await readEvaluation((0,external_node_path_.join)(directory, 'evaluation'), { name: model, digest });
    if (stored.digest !== candidate.evaluation.digest)
        ports.log.info(`The registry holds these bytes with an earlier evaluation of them, which stays: ${directory}`);
    return { directory, evaluation: stored.digest, package: (await (0,statement_manifest/* verifyBundle */.IF)(directory)).digest };
}

;// CONCATENATED MODULE: ./build/actions/register-model/register-model.js
















/**
 * Makes a version of a model that passed: its files into the registry under their digest, then a claim in the log that names them.
 * In this order, so that the log never names files that aren't there; files without a claim harm nobody and serve the next run.
 * The same bytes keep the version they have; what a run that died left undone about it is done then.
 */
async function registerModel(inputs, ports) {
    const { loaded, workDirectory, stage, dryRun = false } = inputs;
    const model = loaded.config.model;
    if (stage !== undefined)
        refuseEnvironment(loaded.config, stage);
    const writer = dryRun ? null : await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'register-model' });
    const candidate = await readCandidate(inputs);
    const { digest, bundleDirectory, evaluation } = candidate;
    const judged = await judgeAgain({ loaded, candidate, wasmDirectory: inputs.wasmDirectory }, ports);
    const card = cardOf(model, candidate);
    const claim = { digest, bundleDirectory, bump: inputs.bump };
    if (!dryRun)
        await ports.ledger.settle(model);
    const state = await (0,read_registry/* readRegistry */._)(ports.ledger, model);
    if (stage !== undefined)
        refuseHeldStage(state, stage, ports.clock.now());
    let proposal = await proposeVersion(ports, state, claim);
    let kept = null;
    if (proposal.kind === 'new')
        (0,refuse_damaged_log/* refuseDamagedLog */.C)(state);
    ports.cancel.signal.throwIfAborted();
    if (writer !== null && proposal.kind === 'new') {
        const stored = await storePackage(ports, (0,external_node_path_.join)(writer.directory, 'package'), { model, candidate, card });
        kept = stored.directory;
        ports.cancel.signal.throwIfAborted();
        proposal = await claimVersion(ports, model, { claim, stored });
    }
    if (proposal.kind === 'reused')
        kept = await (0,open_version/* openVersion */.p)(ports, model, proposal.entry);
    const version = versionOf(proposal);
    const releaseUrl = writer === null || kept === null ? null : await release(ports, kept, { model, digest, version, publish: inputs.release === 'publish' });
    if (writer !== null && stage !== undefined)
        await moveStage(ports, model, { stage, version, digest });
    const reused = proposal.kind === 'reused';
    const result = {
        schema: 'mlops/register-model/v1',
        verdict: evaluation.result.verdict,
        version,
        tag: `${model}@v${version}`,
        digest,
        reused,
        judged_again: judged,
        release_url: releaseUrl,
        location: dryRun && !reused ? null : ports.versions.location(model, digest),
        dry_run: dryRun,
    };
    const text = report(result, { model, proposal, asked: inputs.bump !== undefined, stage, card });
    if (writer === null)
        return { result, directory: null, report: text };
    const statement = (0,statement_statement/* registrationStatement */.bf)([{ name: result.tag, digest }], { ...result, evaluation: evaluation.digest, at: ports.clock.now().toISOString() });
    await ports.files.replace((0,external_node_path_.join)(writer.directory, 'result.json'), (0,json_bytes/* jsonBytes */.y)(result));
    await ports.files.replace((0,external_node_path_.join)(writer.directory, 'report.md'), Buffer.from(text));
    await ports.files.replace((0,external_node_path_.join)(writer.directory, 'statement.json'), (0,json_bytes/* jsonBytes */.y)(statement));
    return { result, directory: await writer.finish(), report: text };
}
/** With the card that lies with the version: of an older evaluation of the same bytes, where that one came first. */
async function release({ versions }, directory, { model, ...version }) {
    return versions.release(model, { ...version, notes: await (0,promises_.readFile)((0,external_node_path_.join)(directory, CARD_NAME), 'utf8') });
}
function cardOf(model, { digest, manifest, training, evaluation, data }) {
    return modelCard({ model, digest, manifest, parameters: training?.parameters ?? null, evaluation: evaluation.result, data: data?.result ?? null });
}
function versionOf(proposal) {
    return proposal.kind === 'reused' ? proposal.entry.version : proposal.version;
}


/***/ }),

/***/ 13006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sealBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/**
 * Makes a bundle of a folder: its manifest is written last, from what lies on the disk.
 * @throws UserError for links, and for a file whose name no bundle can carry
 */
async function sealBundle(files, directory, kind) {
    const manifest = await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOfDirectory */ .i4)(directory, kind);
    const unsafe = manifest.files.find(({ path }) => !_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.shape.files.element.shape.path.safeParse(path).success);
    if (unsafe !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${JSON.stringify(unsafe.path)}: a file of this name can't be carried in a bundle; colons, backslashes and more than 1,024 characters are not allowed`);
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir), (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestBytes */ .T8)(manifest));
    return { digest: (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfManifest */ .JQ)(manifest), bytes: manifest.files.reduce((sum, { size }) => sum + size, 0) };
}


/***/ }),

/***/ 49769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry),
/* harmony export */   S: () => (/* binding */ restsOnWholeLog)
/* harmony export */ });
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72802);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41442);
/* harmony import */ var _refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);





/** A lost race means that another entry was written, so this many losses are this many other writers. */
const MAX_ATTEMPTS = 1000;
/**
 * Decides on what the log says now and writes the entry after it. Where another run was first, it reads and decides again,
 * so a decision never rests on an older log than the one it is written into. No lock: each lost race is another's success.
 * @param decide the entry to write, or null where nothing is to be written
 * @returns the entry as written, or null
 * @throws PlatformError while the log is damaged, for a version or a deployment: both rest on all that went before.
 *   Going back, holding and lifting stay possible, because they are what a person in need does.
 */
async function appendEntry({ ledger, clock }, model, decide) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._)(ledger, model);
        const wanted = await decide(state);
        if (wanted === null)
            return null;
        if (restsOnWholeLog(wanted))
            (0,_refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDamagedLog */ .C)(state);
        const { entry, text } = writable({ schema: 'mlops/ledger-entry/v1', ...wanted, model, at: timeAfter(state, clock.now()), previous: state.head });
        if ((await ledger.append(model, state.last + 1, text)) === 'appended')
            return entry;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`the log of ${model}: others wrote to it first ${MAX_ATTEMPTS} times; run this again`);
}
/** A version or a deployment: a decision on all that went before. Going back, holding and lifting are what a person in need does. */
function restsOnWholeLog(entry) {
    return entry.kind === 'version' || (entry.kind === 'stage' && entry.cause === 'deploy');
}
/** Times strictly increase even where a clock is behind: who reads the log by time (GTO does) sees the same order. */
function timeAfter(state, now) {
    const last = state.entries.at(-1)?.entry.at;
    return new Date(Math.max(now.getTime(), last === undefined ? -Infinity : Date.parse(last) + 1)).toISOString();
}
/** What a later run would refuse to read is refused here, before it stands in the log for good. */
function writable(entry) {
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    if (Buffer.byteLength(text) > _read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`an entry of the log may have ${_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o} bytes at most; give a shorter reason`);
    return { entry: (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntrySchema */ .p, text, `the new entry of ${entry.model}`), text };
}


/***/ }),

/***/ 30514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ copyFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Copies every file under a folder. Links and other irregular entries are refused: they could lead out of it. */
async function copyFolder(files, { from, to }) {
    await files.makeDirectory(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await copyFolder(files, { from: source, to: target });
        else if (entry.isFile())
            await files.copy(source, target);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source}: neither a file nor a folder; links are not carried with a version`);
    }
}


/***/ }),

/***/ 72802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA);
/** Semantic versioning without pre-releases; parts that stay exact as numbers. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub);
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops/ledger-entry/v1'),
    model: name,
    /** ISO 8601, UTC. Never before the entry it follows. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** sha256 of the text of the entry before, so that an altered one is found; null for the first. */
    previous: digest.nullable(),
};
/** A version is a name claimed once for the bytes of a bundle. */
const versionEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('version'),
    version,
    digest,
    bump: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'major', 'minor', 'patch']),
    /** What the candidate was judged by: the digest of the evaluation's statement. */
    evaluation: digest,
    /** The digest of the manifest over every file of the version: also card, profile, predictions and golden rows. */
    package: digest,
});
/** Only a successful deployment moves a stage. */
const stageEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stage'),
    stage: name,
    version,
    digest,
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/** A hold stops deployments to a stage until it is lifted or its time is over. */
const holdEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hold'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable() });
const liftEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lift'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [versionEntrySchema, stageEntrySchema, holdEntrySchema, liftEntrySchema]);


/***/ }),

/***/ 41442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry),
/* harmony export */   o: () => (/* binding */ MAX_ENTRY_BYTES)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8441);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72802);



/** An entry is a few hundred bytes; a host reads no more than one byte beyond this. */
const MAX_ENTRY_BYTES = 64 * 1024;
/**
 * Reads the log of a model and says what of it is whole.
 * Each entry carries the sha256 of the text before it, so the next one vouches for it; nothing vouches for the last.
 */
async function readRegistry(ledger, model) {
    const texts = await ledger.read(model);
    const damaged = new Map();
    const parsed = new Map();
    for (const text of texts) {
        const read = parseEntry(text, model);
        if (typeof read === 'string')
            damaged.set(text.position, { position: text.position, location: text.location, reason: read });
        else
            parsed.set(text.position, read);
    }
    for (const gap of missingBefore(texts))
        damaged.set(gap.position, gap);
    for (const altered of alteredEntries(texts, parsed))
        damaged.set(altered.position, altered);
    for (const { position } of damaged.values())
        parsed.delete(position);
    for (const twice of claimedTwice(texts, parsed))
        damaged.set(twice.position, twice);
    const last = texts.at(-1);
    return {
        model,
        entries: [...parsed].filter(([position]) => !damaged.has(position)).map(([position, entry]) => ({ position, entry })),
        damaged: [...damaged.values()].sort((a, b) => a.position - b.position),
        last: last?.position ?? 0,
        head: last === undefined ? null : (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(last.text),
    };
}
/** The entry, or why it can't be read. */
function parseEntry({ text, location }, model) {
    if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
        return `longer than ${MAX_ENTRY_BYTES} bytes`;
    try {
        const entry = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntrySchema */ .p, text, location);
        return entry.model === model ? entry : `an entry of ${JSON.stringify(entry.model)}`;
    }
    catch (error) {
        return error.message.replace(`${location}: `, '');
    }
}
function missingBefore(texts) {
    return texts.flatMap(({ position, location }, index) => {
        const first = (texts[index - 1]?.position ?? 0) + 1;
        if (position === first)
            return [];
        const reason = first === position - 1 ? `entry ${first} is missing` : `entries ${first} to ${position - 1} are missing`;
        return [{ position: first, location: `before ${location}`, reason }];
    });
}
/**
 * Where an entry's `previous` is not the digest of the text before it, the one before was altered. From the end backwards,
 * because an entry that was itself altered accuses nobody.
 */
function alteredEntries(texts, parsed) {
    const altered = [];
    for (let index = texts.length - 1; index >= 0; index -= 1) {
        const [before, text] = [texts[index - 1], texts[index]];
        const entry = text === undefined || altered.at(-1)?.position === text.position ? undefined : parsed.get(text.position);
        if (text === undefined || entry === undefined)
            continue;
        if (text.position === 1 && entry.previous !== null)
            altered.push({ position: 1, location: text.location, reason: 'names an entry before it, but is the first' });
        if (before?.position !== text.position - 1)
            continue;
        if (entry.previous !== (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(before.text)) {
            altered.push({ position: before.position, location: before.location, reason: `altered: entry ${text.position} was written after other bytes` });
        }
    }
    return altered;
}
function claimedTwice(texts, parsed) {
    const claims = new Map();
    return texts.flatMap(({ position, location }) => {
        const entry = parsed.get(position);
        if (entry?.kind !== 'version')
            return [];
        const first = claims.get(entry.version);
        if (first === undefined)
            claims.set(entry.version, position);
        return first === undefined ? [] : [{ position, location, reason: `claims version ${entry.version} again, which entry ${first} holds` }];
    });
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDamagedLog)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * For what rests on the whole log: a version that a damaged entry claimed could be claimed a second time.
 * @throws PlatformError naming the entry and what to do
 */
function refuseDamagedLog({ model, damaged }) {
    const [first, ...others] = damaged;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the log of ${model} is damaged at entry ${first.position}: ${first.location}: ${first.reason}${more}. Restore it from a copy and run this again; nothing was written to the log`);
}


/***/ }),

/***/ 75960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15251);


/** What a test-result statement says, and about which bytes. @throws UserError where the text is no such statement */
function readVerdict(text, path) {
    const parsed = _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .testResultStatementSchema */ .oC.safeParse(jsonOf(text));
    if (!parsed.success)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: no statement of a test result (${parsed.error.issues[0]?.path.join('.') || 'not JSON'})`);
    return { subjects: parsed.data.subject.map(({ digest }) => `sha256:${digest.sha256}`), verdict: parsed.data.predicate.mlops_verdict };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
