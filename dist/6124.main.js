export const id = 6124;
export const ids = [6124];
export const modules = {

/***/ 36124:
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
const EVALUATION_FILES = ['result.json', 'report.md', 'report.html', 'context.json', 'evidence.json', 'statement.json', 'predictions.csv', 'baseline.csv'];
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
        await claim.refuse(state);
        return { kind: 'version', version: proposal.version, digest: claim.digest, bump: proposal.bump, evaluation: stored.evaluation, package: stored.package, test_rows: stored.testRows };
    });
    if (proposal === null)
        throw new Error('the log took an entry that nobody decided on');
    return proposal;
}

// EXTERNAL MODULE: ./build/shared/config/refuse-far-waivers.js
var refuse_far_waivers = __webpack_require__(58895);
// EXTERNAL MODULE: ./build/shared/judge/gates/standing-waivers.js
var standing_waivers = __webpack_require__(38519);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/actions/register-model/honoured-waivers.js



/**
 * The waivers of the evaluation that count here and now, too: those that this mlops.yml has and whose days are not over.
 * @throws UserError where a gate was let be by one that is not here; FailedError, InconclusiveError where one has expired since
 */
function honouredWaivers({ gates, waivers = [] }, loaded, now) {
    (0,refuse_far_waivers/* refuseFarWaivers */.d)(loaded, now);
    // Of the evaluation and of this file, the earlier day holds, and neither adds one to the other.
    const recorded = { ...loaded.config, waivers: waivers.filter(({ state }) => state === 'counts') };
    const here = (0,standing_waivers/* standingWaivers */.k)(loaded, { now, base: recorded });
    for (const gate of gates)
        if (gate.waived !== undefined)
            refuseLapsed(gate, { ...gate.waived, standing: here.find((waiver) => waiver.gate === gate.gate), model: loaded.config.model, file: loaded.name });
    return here.filter(({ state }) => state === 'counts');
}
function refuseLapsed({ gate, reason }, { standing, model, file, verdict, expires }) {
    if (standing?.state === 'counts')
        return;
    const name = JSON.stringify(gate);
    if (standing === undefined)
        throw new errors/* UserError */.yo(`${model} passed by a waiver of gate ${name}, which ${file} does not have; run evaluate-and-gate again`);
    const day = standing.state === 'expired' ? standing.expires : expires;
    const sentence = `${model} passed by a waiver of gate ${name}, which expired on ${day}: now it says ${verdict} (${reason}); nothing was registered`;
    throw verdict === 'inconclusive' ? new errors/* InconclusiveError */.Xp(sentence) : new errors/* FailedError */.Kl(sentence);
}

// EXTERNAL MODULE: ./build/shared/judge/answers/align-answers.js
var align_answers = __webpack_require__(63683);
// EXTERNAL MODULE: ./build/shared/judge/answers/answerer.js
var answers_answerer = __webpack_require__(60295);
// EXTERNAL MODULE: ./build/shared/judge/answers/judged-rows.js
var judged_rows = __webpack_require__(84081);
// EXTERNAL MODULE: ./build/shared/judge/judge.js + 24 modules
var judge = __webpack_require__(26643);
// EXTERNAL MODULE: ./build/shared/judge/prepare-judgement.js
var prepare_judgement = __webpack_require__(91481);
// EXTERNAL MODULE: ./build/shared/model/predictions.js + 2 modules
var predictions = __webpack_require__(96874);
// EXTERNAL MODULE: ./build/shared/tabular/source/resolve-source.js
var resolve_source = __webpack_require__(96134);
// EXTERNAL MODULE: ./build/shared/judge/answers/other-answer.js
var other_answer = __webpack_require__(22865);
;// CONCATENATED MODULE: ./build/actions/register-model/refuse-other-answers.js


/**
 * Holds the predictions on record against the model's own.
 * @throws UserError naming the first row
 */
function refuseOtherAnswers(recorded, own, { ids, path }) {
    const other = (0,other_answer/* otherAnswer */.n)(recorded, own);
    if (other === null)
        return;
    throw new errors/* UserError */.yo(`${path}: says ${other.recorded} for ${JSON.stringify(ids[other.row])}, but the model answers ${other.own}; these are not the predictions of this model. Run evaluate-and-gate again`);
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
            return `gate ${JSON.stringify(gate.gate)} is not in the config`;
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
    const { loaded, candidate, waivers } = options;
    const { evaluation, bundleDirectory, digest } = candidate;
    const recorded = evaluation.result;
    if (recorded.data === null)
        return 'not judged again: the labels came with the predictions, not from data';
    const source = loaded.config.data?.source;
    if (source === undefined)
        return `not judged again: ${loaded.name} names no data`;
    if ((await (0,resolve_source/* findSource */.TC)(source, { directory: loaded.directory })).state === 'absent')
        return `not judged again: ${source} is not here`;
    const answerer = await (0,answers_answerer/* openBundleAnswerer */.q4)(bundleDirectory, { manifest: candidate.manifest, digest, wasmDirectory: options.wasmDirectory });
    try {
        const judged = await (0,judged_rows/* readJudgedRows */.N)(loaded, { columns: answerer.columns, signal: cancel.signal });
        if (judged.data?.test !== recorded.data.test) {
            throw new errors/* UserError */.yo(`${source}: its test rows are others than those that the model was judged on; run evaluate-and-gate again, or register with the data of that time`);
        }
        const answers = await recordedAnswers((0,external_node_path_.join)(evaluation.directory, 'predictions.csv'), { judged, answerer });
        const baseline = await recordedBaseline(evaluation.directory, { recorded, judged, kind: answers.kind });
        refuseOtherJudgement(recorded, (0,judge/* judge */.S)((0,prepare_judgement/* prepareJudgement */.V)(loaded, { judged, digest, candidate: answers, baseline, costs: recorded.costs, waivers })), { model: loaded.config.model, path: evaluation.directory });
        return true;
    }
    finally {
        await answerer.dispose();
    }
}
async function recordedAnswers(path, { judged, answerer }) {
    const recorded = (0,align_answers/* alignCandidate */.t)(await (0,predictions/* readPredictions */.R_)(path, { idName: 'id' }), judged, path);
    refuseOtherAnswers(recorded, (await answerer.answer(judged, 'candidate')).answers, { ids: judged.ids, path });
    return recorded;
}
async function recordedBaseline(directory, { recorded, judged, kind }) {
    const { baseline } = recorded;
    if (baseline.state !== 'compared')
        return baseline;
    const { reference, digest, version, joined, rows, slices } = baseline;
    const path = (0,external_node_path_.join)(directory, 'baseline.csv');
    // A baseline that answered none of these rows left a file without rows.
    const none = { kind: kind === 'probabilities' ? 'class' : kind, values: new Float64Array(judged.ids.length).fill(Number.NaN) };
    const answers = rows === 0 ? none : (0,align_answers/* alignBaseline */.J)(await (0,predictions/* readPredictions */.R_)(path, { idName: 'id' }), judged, path).answers;
    return { state: 'answered', reference, digest, version, joined, answers, slices };
}

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/evaluation/reason-with-waiver.js
var reason_with_waiver = __webpack_require__(21654);
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
const TASKS = { binary: 'binary classification', multiclass: 'classification', regression: 'regression', columns: 'judged by columns of its predictions' };
function identity({ digest, manifest, evaluation }) {
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const count = manifest.files.length;
    const kind = manifest.kind === 'files' ? "files of the team's own program, carried unopened" : 'TensorFlow.js';
    return (0,table/* table */.t)(['', ''], ['left', 'left'], [
        ['Digest', (0,report_escape/* codeSpan */.S)(digest)],
        ['Kind', `${kind} (${(0,format/* formatCount */.B4)(count)} ${count === 1 ? 'file' : 'files'}, ${(0,format/* formatBytes */.z3)(bytes)})`],
        ['Task', TASKS[evaluation.task]],
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
    return (0,table/* table */.t)(['Gate', 'Allowed', 'Found', ''], ['left', 'left', 'left', 'center'], gates.map((gate) => [(0,report_escape/* escapeText */.X)(gate.gate), (0,report_escape/* escapeText */.X)(gate.allowed), (0,report_escape/* escapeText */.X)((0,reason_with_waiver/* reasonWithWaiver */.b)(gate)), format/* ICON */.kb[gate.verdict]]));
}
function more(count, what) {
    return count > MAX_ROWS ? [`And ${(0,format/* formatCount */.B4)(count - MAX_ROWS)} further ${what}.`] : [];
}

// EXTERNAL MODULE: ./build/shared/registry/mlops-command.js
var mlops_command = __webpack_require__(20049);
;// CONCATENATED MODULE: ./build/actions/register-model/move-stage.js




/** Lets a stage name the version, because its caller asked for it; nothing is written where it does already. */
async function moveStage(ports, model, { stage, version, digest, refuse }) {
    await (0,append_entry/* appendEntry */.D)(ports, model, async (state) => {
        refuseHeldStage(ports, state, stage);
        if ((0,registry_state/* heldByStage */.zq)(state, stage)?.digest === digest)
            return null;
        await refuse(state);
        return { kind: 'stage', stage, version, digest, cause: 'deploy', reason: 'named by register-model' };
    });
}
/** @throws FailedError while a hold stops the stage */
function refuseHeldStage({ ledger, clock }, state, stage) {
    const hold = (0,registry_state/* activeHold */.YG)(state, stage, clock.now());
    if (hold === null)
        return;
    const until = hold.until === null ? '' : ` until ${hold.until}`;
    throw new errors/* FailedError */.Kl(`${state.model}#${stage} is held${until}: ${hold.reason}; lift the hold (${(0,mlops_command/* mlopsCommand */.l)(ledger, `hold ${stage} --lift`)}) or register without a stage`);
}
/** @throws UserError where the stage is an environment: what serves there would not be what the log says */
function refuseEnvironment({ config: { deploy = {} }, name }, stage) {
    if (!Object.hasOwn(deploy, stage))
        return;
    throw new errors/* UserError */.yo(`stage: ${stage} is an environment of ${name} (deploy), and only a deployment moves it; leave the stage out and run deploy, or give a stage of another name`);
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
    // Rows for serving were not held to all that a model is judged on.
    if (result.environment === 'serving' || judgedOn === null || result.data.digest !== judgedOn || !subjects.includes(judgedOn))
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
        throw new errors/* UserError */.yo(inputs.model === undefined ? `no model in ${bundleDirectory}; run train first, or name a bundle's folder as model` : `model: ${inputs.model} is no folder; name the folder of a bundle: predictions and ONNX files are judged, not registered`);
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

// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
;// CONCATENATED MODULE: ./build/actions/register-model/refuse-other-baseline.js






/**
 * An evaluation speaks only of the baseline that it compared with: one made while the stage was empty, or held another version, says
 * nothing about the version there now. Digests are compared, not names: a stage and the version that it holds are the same baseline.
 * A path, or the last evaluation of the base branch, is nothing that the log knows.
 * @param state what the log says at the moment of the decision
 * @throws InconclusiveError where mlops.yml's baseline is another by now; PlatformError where the log that says so is damaged
 */
async function refuseOtherBaseline({ ledger }, state, { config, digest, recorded }) {
    if (recorded.state !== 'compared' && recorded.state !== 'first-version')
        return;
    if (!looksAtBaseline(config))
        return;
    const asked = config.evaluate?.baseline ?? schema/* evaluateSchema */.$F.parse({}).baseline;
    if (asked === 'base')
        return;
    const reference = (0,statement_reference/* parseReference */.F2)(asked, config.model);
    if (reference.kind === 'path' || reference.kind === 'artifact')
        return;
    const log = reference.model === state.model ? state : await (0,read_registry.readRegistry)(ledger, reference.model);
    (0,refuse_damaged_log/* refuseDamagedLog */.C)(log);
    const now = (0,find_version/* findReferenced */.FU)(log, reference);
    // Who registers what is the baseline already has nothing to be compared with.
    if (now?.digest === digest)
        return;
    if ((now?.digest ?? null) === (recorded.state === 'compared' ? recorded.digest : null))
        return;
    const was = recorded.state === 'first-version' ? 'was judged as a first version' : `was compared with ${recorded.reference}${recorded.version === null ? '' : ` (v${recorded.version})`}`;
    const is = now === null ? 'names no version' : `is v${now.version} now`;
    throw new errors/* InconclusiveError */.Xp(`${config.model} ${was}, but the baseline ${asked} of this config ${is}; run evaluate-and-gate again`);
}
/** Gates over slices do too: a slice that the baseline was judged on must not be gone. */
function looksAtBaseline({ gates = [] }) {
    return gates.some((gate) => 'against' in gate || gate.slice !== undefined);
}

;// CONCATENATED MODULE: ./build/actions/register-model/refuse-other-policy.js


/**
 * A model is registered under the policy that it was judged under, to the byte: an evaluation that lacks it, or had another, says nothing
 * about it.
 * @throws UserError naming both
 */
function refuseOtherPolicy({ policy: judged }, { policy, config }) {
    if (judged?.digest === policy?.digest)
        return;
    const was = judged === undefined ? 'without a policy' : `under the policy ${judged.name} (${(0,digest/* shortDigest */.VK)(judged.digest)})`;
    const is = policy === undefined ? 'register-model was given none' : `register-model was given ${policy.name} (${(0,digest/* shortDigest */.VK)(policy.digest)})`;
    throw new errors/* UserError */.yo(`${config.model} was judged ${was}, but ${is}; give both stages the same input policy, and run evaluate-and-gate again`);
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
    return { directory, evaluation: stored.digest, package: (await (0,statement_manifest/* verifyBundle */.IF)(directory)).digest, testRows: stored.result.data?.test ?? null };
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
        refuseEnvironment(loaded, stage);
    const writer = dryRun ? null : await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'register-model' });
    const candidate = await readCandidate(inputs);
    const { digest, bundleDirectory, evaluation } = candidate;
    refuseOtherPolicy(evaluation.result, loaded);
    const waivers = honouredWaivers(evaluation.result, loaded, ports.clock.now());
    const judged = await judgeAgain({ loaded, candidate, waivers, wasmDirectory: inputs.wasmDirectory }, ports);
    const card = cardOf(model, candidate);
    const refuse = (state) => refuseOtherBaseline(ports, state, { config: loaded.config, digest, recorded: evaluation.result.baseline });
    const claim = { digest, bundleDirectory, bump: inputs.bump, refuse };
    if (!dryRun)
        await ports.ledger.settle(model);
    const state = await (0,read_registry.readRegistry)(ports.ledger, model);
    if (stage !== undefined)
        refuseHeldStage(ports, state, stage);
    let proposal = await proposeVersion(ports, state, claim);
    let kept = null;
    if (proposal.kind === 'new') {
        (0,refuse_damaged_log/* refuseDamagedLog */.C)(state);
        await refuse(state);
    }
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
        await moveStage(ports, model, { stage, version, digest, refuse });
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
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__.readRegistry)(ledger, model);
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

/***/ 20049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mlopsCommand)
/* harmony export */ });
/** What a person types to do something about a log: `mlops hold production --lift --repository octo/churn`. */
function mlopsCommand({ repository }, words) {
    return `mlops ${words}${repository === undefined ? '' : ` --repository ${repository}`}`;
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
