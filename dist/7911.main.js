export const id = 7911;
export const ids = [7911];
export const modules = {

/***/ 79369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseOfRun: () => (/* binding */ baseOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/github/errors.js
var errors = __webpack_require__(36199);
// EXTERNAL MODULE: ./build/shared/github/workflow-runs.js
var workflow_runs = __webpack_require__(35232);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-name.js
var artifact_name = __webpack_require__(20203);
// EXTERNAL MODULE: ./build/shared/host-github/unpack-zip.js
var unpack_zip = __webpack_require__(70501);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var verdict_errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/results/evaluate-and-gate.js
var evaluate_and_gate = __webpack_require__(38724);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement = __webpack_require__(15251);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/open-answerer.js
var open_answerer = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/read-training.js
var read_training = __webpack_require__(76183);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/write-evaluation.js
var write_evaluation = __webpack_require__(26612);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/read-kept-evaluation.js











const read_kept_evaluation_digest = schemas/* custom */.IeY((value) => typeof value === 'string' && digest/* DIGEST_PATTERN */.WA.test(value), 'no sha256 digest');
const keptStatementSchema = statement/* testResultStatementSchema */.oC.extend({
    predicate: statement/* testResultStatementSchema */.oC.shape.predicate.extend({
        mlops_result: read_kept_evaluation_digest,
        mlops_predictions: read_kept_evaluation_digest,
        mlops_training: read_kept_evaluation_digest.optional(),
        mlops_classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2).optional(),
    }),
});
/** @throws UserError naming the file that is absent, altered, or about another model */
async function readKeptEvaluation(directory, model) {
    const text = await (0,read_small_file/* readSmallFile */.E)((0,external_node_path_.join)(directory, 'statement.json'));
    if (text === null)
        throw new verdict_errors/* UserError */.yo('it has no statement.json');
    const { subject, predicate } = parseStatement(text);
    const [named] = subject;
    if (named?.name !== model)
        throw new verdict_errors/* UserError */.yo(`its statement is about ${JSON.stringify(named?.name)}, not ${JSON.stringify(model)}`);
    await hold(directory, 'result.json', predicate.mlops_result);
    await hold(directory, 'predictions.csv', predicate.mlops_predictions);
    if (predicate.mlops_training !== undefined)
        await hold(directory, write_evaluation/* TRAINING_STATEMENT */.T, predicate.mlops_training);
    const result = (0,parse_versioned/* parseVersioned */.r)(evaluate_and_gate/* evaluateResultSchema */._, (await (0,read_small_file/* readSmallFile */.E)((0,external_node_path_.join)(directory, 'result.json'))) ?? '', 'result.json');
    const judged = `sha256:${named.digest.sha256}`;
    if (result.model.digest !== judged)
        throw new verdict_errors/* UserError */.yo(`its result is about ${result.model.digest}, its statement about ${judged}`);
    const classes = predicate.mlops_classes ?? [];
    return {
        result,
        digest: (0,digest/* digestOfBytes */.by)(text),
        answerer: await (0,open_answerer/* openKeptAnswers */.q)((0,external_node_path_.join)(directory, 'predictions.csv'), { digest: judged, classes }),
        training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(directory, write_evaluation/* TRAINING_STATEMENT */.T), judged),
    };
}
function parseStatement(text) {
    try {
        return keptStatementSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new verdict_errors/* UserError */.yo('its statement.json is none of an evaluation by this version', { cause: error });
    }
}
async function hold(directory, name, expected) {
    const found = await (0,digest/* digestOfFile */.Mk)((0,external_node_path_.join)(directory, name)).catch(() => null);
    if (found === null)
        throw new verdict_errors/* UserError */.yo(`it has no ${name}`);
    if (found !== expected)
        throw new verdict_errors/* UserError */.yo(`${name} is ${found}, but its statement names ${expected}`);
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/resolve-baseline.js
var resolve_baseline = __webpack_require__(19536);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/base-baseline.js









/** Lists that are asked for, of runs and of their artifacts; one more request fetches what was found. */
const MAX_LISTS = 3;
/** GitHub's largest page; a branch with more runs is asked once more, for the commit itself. */
const MAX_LISTED = 100;
/** What evaluate-and-gate leaves is answers and reports. */
const MAX_BYTES = 1024 ** 3;
/** Events that only someone who may write to the repository can cause; a fork's pull request is none. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
/**
 * The evaluation that this workflow left for the base commit, else its newest on the base branch: its answers, row by row, under the digest
 * of the model that gave them. A branch that this workflow never ran on, or a base commit without this mlops.yml, is a first version;
 * everything else that keeps us from it is `unavailable`, which is never a pass.
 */
async function baseBaseline(options) {
    const { base, log } = options;
    if (base === null)
        return unavailable('this run is on no branch, so there is no base branch to compare with; name a stage, a version or a path');
    try {
        const runs = await ownRuns(base, options);
        if (runs.state === 'none')
            return { state: 'first-version', reason: `this workflow has not run on ${base.branch} yet` };
        const searched = await findArtifact(runs.tried, options);
        if (!('artifact' in searched))
            return await explainAbsence(searched, base, options);
        const kept = await fetchEvaluation(searched, options);
        const { run } = searched;
        log.info(`The baseline is the evaluation of ${base.branch} at ${run.head_sha.slice(0, 7)}: ${run.html_url}`);
        return {
            state: 'found',
            reference: resolve_baseline/* BASE */.W,
            name: base.branch,
            version: null,
            answerer: kept.answerer,
            evidence: {
                origin: {
                    commit: run.head_sha,
                    run: run.html_url,
                    statement: kept.digest,
                    data: kept.result.data?.digest ?? null,
                    insteadOf: base.commit === null || base.commit === run.head_sha ? null : base.commit,
                    verdict: kept.result.verdict,
                },
                judged: kept.result,
                training: kept.training,
            },
        };
    }
    catch (error) {
        if ((0,errors/* hasStatus */.Ro)(error, 403))
            return unavailable(`${error.message}${error.message.includes('actions: read') ? '' : '; the job needs "actions: read"'}`);
        if (error instanceof verdict_errors/* PlatformError */.Wk || error instanceof verdict_errors/* UserError */.yo || error instanceof verdict_errors/* InconclusiveError */.Xp)
            return unavailable(error.message);
        throw error;
    }
}
function unavailable(reason) {
    return { state: 'unavailable', reference: resolve_baseline/* BASE */.W, reason };
}
/** Runs that may be a baseline, those of the base commit first; `none` where the branch is known to have no run at all. */
async function ownRuns(base, { client, workflowRef, runId }) {
    const workflow = /\/\.github\/workflows\/(?<file>[^@/]+)@/.exec(workflowRef)?.groups?.['file'];
    if (workflow === undefined)
        throw new verdict_errors/* PlatformError */.Wk('the runner names no workflow file (GITHUB_WORKFLOW_REF), so its earlier runs are not known');
    const isOurs = (run) => run.head_repository?.id === run.repository.id && run.head_branch === base.branch && run.id !== runId && !run.event.startsWith('pull_request');
    const listed = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, { workflow, branch: base.branch, limit: MAX_LISTED });
    const ours = listed.filter(isOurs);
    const isWhole = listed.length < MAX_LISTED;
    if (ours.length === 0 && isWhole)
        return { state: 'none' };
    const own = ours.filter(({ event }) => OWN_EVENTS.has(event));
    const ofBase = own.filter(({ head_sha: sha }) => sha === base.commit);
    // A run of the base commit may still be at work on other jobs; of any other commit only one that has ended is the newest word.
    const others = own.filter((run) => run.head_sha !== base.commit && run.status === 'completed');
    if (base.commit === null || ofBase.length > 0 || isWhole)
        return { state: 'some', tried: [...ofBase, ...others].slice(0, MAX_LISTS - 1) };
    const older = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, { workflow, headSha: base.commit, limit: MAX_LISTED });
    return { state: 'some', tried: [...older.filter((run) => isOurs(run) && OWN_EVENTS.has(run.event)), ...others].slice(0, MAX_LISTS - 2) };
}
async function findArtifact(tried, { client, model }) {
    let expired = null;
    for (const run of tried) {
        const artifacts = await (0,workflow_runs/* listRunArtifacts */.NG)(client, run.id);
        const ours = artifacts.filter(({ name }) => (0,artifact_name/* digestInName */.Tl)(name, { stage: 'evaluate-and-gate', model }) !== null).sort((a, b) => b.id - a.id);
        const [newest] = ours;
        if (newest === undefined)
            continue;
        if (!newest.expired)
            return { run, artifact: newest };
        expired ??= { run, artifact: newest };
    }
    return { expired, tried };
}
async function explainAbsence({ expired, tried }, base, { model, baseHasConfig }) {
    if (expired !== null) {
        return unavailable(`the evaluation of ${base.branch} at ${expired.run.head_sha.slice(0, 7)} has expired (${expired.run.html_url}); run the workflow on ${base.branch} again`);
    }
    if ((await baseHasConfig()) === false)
        return { state: 'first-version', reason: `${base.branch} has no mlops.yml for ${model} yet` };
    const [newest] = tried;
    const where = newest === undefined ? `no run on ${base.branch} by push, schedule or dispatch has ended yet` : `the run on ${base.branch} at ${newest.head_sha.slice(0, 7)} left no evaluation of ${model} (${newest.html_url})`;
    return unavailable(`${where}; run the workflow on ${base.branch} again`);
}
/** The archive and what is in it are gone when this returns: the answers are in memory. */
async function fetchEvaluation({ run, artifact }, { client, model, temporary, signal }) {
    const source = `the evaluation of ${run.head_sha.slice(0, 7)} (artifact ${artifact.id})`;
    if (artifact.size_in_bytes > MAX_BYTES)
        throw new verdict_errors/* PlatformError */.Wk(`${source} has ${artifact.size_in_bytes} bytes; ${MAX_BYTES} are allowed`);
    const [archive, directory] = [(0,external_node_path_.join)(temporary, `base-${artifact.id}.zip`), (0,external_node_path_.join)(temporary, `base-${artifact.id}`)];
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        const parameters = { artifact_id: artifact.id, archive_format: 'zip' };
        const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, { path: archive, maxBytes: MAX_BYTES });
        if (artifact.digest && received.digest !== artifact.digest)
            throw new verdict_errors/* PlatformError */.Wk(`${source} is damaged: its bytes are ${received.digest}, but GitHub names ${artifact.digest}`);
        await (0,unpack_zip/* unpackZip */.Y)(archive, { directory, source, signal });
        return await readKeptEvaluation(directory, model).catch((error) => {
            throw error instanceof verdict_errors/* UserError */.yo ? new verdict_errors/* PlatformError */.Wk(`${source} is damaged: ${error.message}`, { cause: error }) : error;
        });
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/shared/github/read-contents.js
var read_contents = __webpack_require__(37771);
// EXTERNAL MODULE: ./build/shared/report/decision/read-config-at.js + 1 modules
var read_config_at = __webpack_require__(75161);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/base-file.js



/** Asks GitHub once, when it is first asked itself. */
function baseFile(client, where) {
    let asked = null;
    const once = () => (asked ??= where().then((at) => read(client, at)));
    return {
        read: once,
        async isThere() {
            const found = await once();
            if (found.state !== 'absent')
                return found.state === 'read' ? true : null;
            const { path, own } = await where();
            if (client === null || path === null)
                return null;
            try {
                // GitHub says "not found" of what a token may not see, too: of a file that is there, it tells the two apart.
                return (await (0,read_contents/* readContents */.r)(client, { path, ref: own })) === null ? null : false;
            }
            catch (error) {
                if (error instanceof verdict_errors/* PlatformError */.Wk)
                    return null;
                throw error;
            }
        },
    };
}
async function read(client, { path, commit }) {
    if (client === null)
        return { state: 'unreadable', reason: 'there is no github-token to read it with' };
    if (path === null)
        return { state: 'unreadable', reason: 'mlops.yml lies outside of the repository' };
    if (commit === null)
        return { state: 'unreadable', reason: 'the base commit is not known' };
    return (0,read_config_at/* readConfigAt */.i)(client, { path, ref: commit });
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/find-base.js


const commitSchema = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const comparisonSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const NO_COMMIT = /^0+$/;
/**
 * Main as a pull request found it: the first parent of the merge commit that is checked out, or the merge base where its head itself is. Elsewhere
 * the branch that the run is on, as it was before a push. At most one request, where git can't tell.
 * @returns null where the run is on no branch
 */
async function findBase({ event, ref, checkout, ...rest }) {
    if (event.kind === 'pull-request')
        return { branch: event.base.ref, commit: await commitOfPullRequest(event, { checkout, ...rest }) };
    const queued = /^refs\/heads\/gh-readonly-queue\/(?<branch>.+)\/pr-\d+-[0-9a-f]+$/.exec(ref)?.groups?.['branch'];
    if (queued !== undefined)
        return { branch: queued, commit: checkout?.parents[0] ?? null };
    const branch = /^refs\/heads\/(?<branch>.+)$/.exec(ref)?.groups?.['branch'];
    if (branch === undefined)
        return null;
    return { branch, commit: event.kind === 'push' && !NO_COMMIT.test(event.before) ? event.before : null };
}
async function commitOfPullRequest({ base, head }, { sha, checkout, client }) {
    // Only a merge of this pull request's head: a head that is checked out may itself be a merge of anything.
    const firstParent = ([first, second]) => (first !== undefined && second === head.sha ? first : null);
    const local = checkout === null ? null : firstParent(checkout.parents);
    if (local !== null)
        return local;
    if (client === null)
        return base.sha;
    try {
        if (checkout?.head === head.sha) {
            const compared = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base.sha}...${head.sha}`, per_page: 1 }, { answer: comparisonSchema });
            return compared.merge_base_commit.sha;
        }
        const { parents } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, { answer: commitSchema });
        return firstParent(parents.map((parent) => parent.sha)) ?? base.sha;
    }
    catch (error) {
        // The tip of the base branch when the event was sent: near enough to be shown, and every commit is shown with its name.
        if (error instanceof verdict_errors/* PlatformError */.Wk)
            return base.sha;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/local-checkout.js
const GIT_SECONDS = 20;
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Asks git in the folder; null where it is no work tree of git, or there is no git. */
async function readCheckout(programs, directory) {
    const place = await git(['rev-parse', '--show-prefix', 'HEAD'], { programs, directory });
    const [prefix, head] = place ?? [];
    if (prefix === undefined || head === undefined || !SHA.test(head))
        return null;
    const commit = await git(['cat-file', '-p', head], { programs, directory });
    if (commit === null)
        return null;
    // The headers end with an empty line; what comes then was written by the author.
    const headers = commit.slice(0, commit.indexOf('') === -1 ? commit.length : commit.indexOf(''));
    const parents = headers.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return { head, parents: parents.filter((parent) => SHA.test(parent)), prefix };
}
async function git(words, { programs, directory }) {
    const lines = [];
    const end = await programs.run({ command: ['git', ...words], directory, variables: {}, pass: [], timeoutSeconds: GIT_SECONDS, onLine: (line) => void lines.push(line) });
    return end.state === 'exited' && end.code === 0 ? lines : null;
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/base-of-run.js






/** The base of a run, looked up once, and only when it is asked for. */
function baseOfRun({ event, run, client, loaded, ports }) {
    let checkedOut = null;
    const checkout = () => (checkedOut ??= readCheckout(ports.programs, loaded.directory));
    let found = null;
    const base = () => (found ??= checkout().then((at) => findBase({ event, ref: run.ref, sha: run.sha, checkout: at, client })));
    const file = baseFile(client, async () => {
        const at = await checkout();
        return { path: pathInRepository(loaded.path, { checkout: at, workspace: run.workspace }), commit: (await base())?.commit ?? null, own: at?.head ?? run.sha };
    });
    return {
        file,
        async resolve() {
            if (client === null)
                return { state: 'unavailable', reference: resolve_baseline/* BASE */.W, reason: 'there is no github-token to look for the base with' };
            return baseBaseline({
                client,
                model: loaded.config.model,
                base: await base(),
                workflowRef: run.workflowRef,
                runId: run.runId,
                temporary: run.temporary,
                log: ports.log,
                signal: ports.cancel.signal,
                baseHasConfig: () => file.isThere(),
            });
        },
    };
}
/** git knows it also where the repository is checked out into a folder of the workspace. */
function pathInRepository(path, { checkout, workspace }) {
    if (checkout !== null)
        return `${checkout.prefix}${(0,external_node_path_.basename)(path)}`;
    const inside = (0,external_node_path_.relative)(workspace, path).replaceAll('\\', '/');
    return inside.startsWith('../') || (0,external_node_path_.isAbsolute)(inside) ? null : inside;
}


/***/ }),

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

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatKeyPath)
/* harmony export */ });
/** `gates[0].margin`, `data.columns["flight id"].min`. */
function formatKeyPath(keys) {
    return keys.map((key, place) => formatKey(key, place === 0)).join('');
}
function formatKey(key, first) {
    if (typeof key === 'number')
        return `[${key}]`;
    if (!/^[\w-]+$/.test(key))
        return `[${JSON.stringify(key)}]`;
    return first ? key : `.${key}`;
}


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   zQ: () => (/* binding */ AmbiguousError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** GitHub answered, and the answer is no. The status lets a caller tell "taken" or "absent" from a refusal. */
class GithubError extends _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    status;
    /** What GitHub said, one line. */
    reason;
    constructor(message, { status, reason }) {
        super(message);
        this.status = status;
        this.reason = reason;
    }
}
/**
 * A request that changes something was sent, and no answer tells whether it was done. Whoever asked looks before asking again:
 * a second POST would make a second comment, release or deployment.
 */
class AmbiguousError extends _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
}
function hasStatus(error, ...statuses) {
    return error instanceof GithubError && statuses.includes(error.status);
}


/***/ }),

/***/ 2106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const PAGE_SIZE = 100;
/** GitHub lists no more than 10,000 of anything this way. */
const MAX_PAGES = 100;
/** Everything in a list that GitHub hands out by pages of a hundred. */
async function listAll(what, page) {
    const all = [];
    for (let number = 1; number <= MAX_PAGES; number += 1) {
        const items = await page(number);
        all.push(...items);
        if (items.length < PAGE_SIZE)
            return all;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${what}: more than the ${MAX_PAGES * PAGE_SIZE} that GitHub lists; delete some`);
}


/***/ }),

/***/ 70501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _open_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71219);





/**
 * Unpacks a zip that crossed a job or the network into a folder, which is made.
 * @throws UserError naming the entry and why it is refused; then the folder holds nothing that may be used
 */
async function unpackZip(path, { directory, ...options }) {
    await (0,_open_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .openZip */ .Q)(path, { ...options, folder: directory }, async (zip, files) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
        for (const { entry, name } of files)
            await writeEntry(zip, { entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), signal: options.signal });
    });
}
async function writeEntry(zip, { entry, path, signal }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    // `wx`: a name that is there already was not seen as a duplicate, so something is wrong.
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await zip.openReadStreamPromise(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }), { signal });
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

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 97325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Results, statements, locks and pointers are far smaller; what is larger was not written by mlops. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a small file that another stage or run left; null where there is none.
 * @throws UserError where it is no regular file, too large or can't be read: that something is there must not read as nothing
 */
async function readSmallFile(path) {
    // A pipe would keep whoever opens it until someone writes.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read (${error.code})`, { cause: error });
    });
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not a file`);
        if (stat.size > MAX_BYTES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: larger than ${MAX_BYTES} bytes, so mlops did not write it`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 87851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ singleFile),
/* harmony export */   Z: () => (/* binding */ dataFile)
/* harmony export */ });
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41832);

/** @throws UserError where files of this name can't be read */
function dataFile(location, path, { delimiter, encoding = 'utf-8' } = {}) {
    const named = (0,_file_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(path);
    return { path, location, ...named, delimiter: named.format === 'delimited' ? (delimiter ?? named.delimiter) : null, encoding };
}
/** A source of one file. */
function singleFile(location, path) {
    return { name: path, files: [dataFile(location, path)], passedOver: [] };
}


/***/ }),

/***/ 41832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isDataName),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** Names that a file of rows has; what else lies in a folder is no data. */
const DATA_NAME = /\.(?:(?:csv|tsv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/i;
function isDataName(name) {
    return DATA_NAME.test(name);
}
/** How a file is read, by its name; a name that says nothing is taken for CSV. */
function formatOf(path) {
    const packing = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : null;
    const name = path.replace(/\.(?:gz|zst)$/i, '');
    if (/\.json$/i.test(name))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: a JSON document is no table; write one object per line (.jsonl)`);
    if (/\.parquet$/i.test(name)) {
        if (packing !== null)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: Parquet packs its columns itself; unpack the file`);
        return { format: 'parquet', packing, delimiter: null };
    }
    if (/\.(?:jsonl|ndjson)$/i.test(name))
        return { format: 'jsonl', packing, delimiter: null };
    return { format: 'delimited', packing, delimiter: /\.tsv$/i.test(name) ? '\t' : null };
}


/***/ })

};
