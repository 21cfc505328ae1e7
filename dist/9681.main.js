export const id = 9681;
export const ids = [9681];
export const modules = {

/***/ 49681:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/github/list-all.js
var list_all = __webpack_require__(2106);
;// CONCATENATED MODULE: ./build/shared/github/workflow-runs.js


const repositorySchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_number: schemas/* int */.Whr(),
    run_attempt: schemas/* int */.Whr().catch(1),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    repository: repositorySchema,
    /** null where a fork was deleted. */
    head_repository: repositorySchema.nullable(),
});
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    /** `sha256:…` of the zip; absent on artifacts of old clients. */
    digest: schemas/* string */.YjP().nullish(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
});
/** Runs of a workflow, the newest first, of forks too: whoever trusts them looks at `head_repository`. Needs `actions: read`. */
async function listWorkflowRuns(client, { workflow, headSha, branch, event, limit = list_all/* PAGE_SIZE */.m }) {
    const parameters = {
        workflow_id: workflow,
        per_page: limit,
        ...(headSha === undefined ? {} : { head_sha: headSha }),
        ...(branch === undefined ? {} : { branch }),
        ...(event === undefined ? {} : { event }),
    };
    const { workflow_runs: runs } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters, { answer: schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runSchema) }) });
    return runs;
}
/** One run. @throws GithubError 404 where it is gone */
async function readWorkflowRun(client, run) {
    return client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, { answer: runSchema.extend({ workflow_id: z.int() }) });
}
/** All artifacts of a run, expired ones too. Needs `actions: read`. */
async function listRunArtifacts(client, run) {
    const answer = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) });
    return (0,list_all/* listAll */._)(`the artifacts of run ${run}`, async (page) => {
        return (await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { run_id: run, per_page: list_all/* PAGE_SIZE */.m, page }, { answer })).artifacts;
    });
}

// EXTERNAL MODULE: ./build/shared/host-github/artifact-name.js
var artifact_name = __webpack_require__(20203);
// EXTERNAL MODULE: ./build/shared/host-github/unpack-zip.js + 1 modules
var unpack_zip = __webpack_require__(79829);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var verdict_errors = __webpack_require__(58291);
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
        mlops_classes: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]).optional(),
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
    const [negative, positive] = predicate.mlops_classes ?? [];
    const classes = negative === undefined || positive === undefined ? null : { negative, positive };
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
    const listed = await listWorkflowRuns(client, { workflow, branch: base.branch, limit: MAX_LISTED });
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
    const older = await listWorkflowRuns(client, { workflow, headSha: base.commit, limit: MAX_LISTED });
    return { state: 'some', tried: [...older.filter((run) => isOurs(run) && OWN_EVENTS.has(run.event)), ...others].slice(0, MAX_LISTS - 2) };
}
async function findArtifact(tried, { client, model }) {
    let expired = null;
    for (const run of tried) {
        const artifacts = await listRunArtifacts(client, run.id);
        const ours = artifacts.filter(({ name }) => (0,artifact_name/* digestInName */.T)(name, { stage: 'evaluate-and-gate', model }) !== null).sort((a, b) => b.id - a.id);
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

;// CONCATENATED MODULE: ./build/shared/github/read-contents.js



const contentsSchema = schemas/* union */.KCZ([schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* string */.YjP(), content: schemas/* string */.YjP() }), schemas/* object */.Ikc({ type: schemas/* string */.YjP() }), schemas/* array */.YOg(schemas/* unknown */.L5J())]);
/** The text of a file at a commit; null where there is no file of that name. @throws PlatformError for what is no file of up to 1 MB, which GitHub hands out */
async function readContents(client, { path, ref }) {
    try {
        const found = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { path, ref }, { answer: contentsSchema });
        if (!Array.isArray(found) && 'content' in found && found.encoding === 'base64')
            return Buffer.from(found.content, 'base64').toString('utf8');
        throw new verdict_errors/* PlatformError */.Wk(`${path} at ${ref}: not a file of up to 1 MB`);
    }
    catch (error) {
        if ((0,errors/* hasStatus */.Ro)(error, 404))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/config/check-yaml.js + 1 modules
var check_yaml = __webpack_require__(61703);
// EXTERNAL MODULE: ./build/shared/config/key-path.js
var key_path = __webpack_require__(49194);
// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/config/yaml-document.js
var yaml_document = __webpack_require__(27772);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/read-base-config.js





/** Each round takes out what the schema refuses; what hides behind comes up in the next. */
const MAX_ROUNDS = 10;
const MAX_ALIASES = 100;
/**
 * Reads the base's mlops.yml with the schema of this version. It may have been written for another one, so a key that is unknown here
 * is left out and named, instead of making the whole file unreadable.
 */
function readBaseConfig(text) {
    if (Buffer.byteLength(text) > read_config_text/* MAX_CONFIG_BYTES */.G)
        return { state: 'unreadable', reason: `larger than ${read_config_text/* MAX_CONFIG_BYTES */.G / 1024} KiB` };
    const { document, position, ...yaml } = (0,yaml_document/* parseYaml */.h)(text);
    const [problem] = (0,check_yaml/* checkYaml */.c)({ document, position, ...yaml });
    if (problem !== undefined)
        return { state: 'unreadable', reason: `line ${position(problem.offset).line}: ${problem.text}` };
    const written = plainObject(() => document.toJS({ maxAliasCount: MAX_ALIASES }));
    if (written === null)
        return { state: 'unreadable', reason: 'no keys in it' };
    const gates = Array.isArray(written['gates']) ? written['gates'].map((gate, place) => ({ gate, place, known: schema/* gateSchema */.Tp.safeParse(gate).success })) : null;
    const known = gates?.filter(({ known }) => known);
    const value = known === undefined ? written : { ...written, gates: known.map(({ gate }) => gate) };
    const read = readKnown(value);
    if (read === null)
        return { state: 'unreadable', reason: 'not a config that this version of mlops reads' };
    return {
        state: 'read',
        config: read.config,
        ignored: [...(gates ?? []).filter(({ known }) => !known).map(({ place }) => `gates[${place}]`), ...read.ignored],
        lineOf: (keys) => {
            const [first, second, ...rest] = keys;
            const original = first === 'gates' && typeof second === 'number' ? [first, known?.[second]?.place ?? second, ...rest] : keys;
            const found = (0,yaml_document/* findPlace */.P)(document, original);
            return found === null ? null : position(found.key).line;
        },
    };
}
function readKnown(value) {
    const ignored = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const parsed = schema/* configSchema */.Qn.safeParse(value);
        if (parsed.success)
            return { config: parsed.data, ignored };
        const taken = parsed.error.issues.flatMap(keysOf).filter((keys) => takeOut(value, keys));
        if (taken.length === 0)
            return null;
        ignored.push(...taken.map(key_path/* formatKeyPath */.K));
    }
    return null;
}
/** The keys that an issue is about; of a list, the whole list. */
function keysOf(issue) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return keys.map((path) => {
        const item = path.findIndex((key) => typeof key !== 'string');
        return path.slice(0, item === -1 ? path.length : item).map(String);
    });
}
/** @returns false where nothing stands there, such as a required key that is absent */
function takeOut(value, keys) {
    const last = keys.at(-1);
    let parent = value;
    for (const key of keys.slice(0, -1)) {
        const inner = parent?.[key];
        parent = plainObject(() => inner);
    }
    if (last === undefined || parent === null || !Object.hasOwn(parent, last))
        return false;
    delete parent[last];
    return true;
}
function plainObject(read) {
    try {
        const value = read();
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}

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
                return (await readContents(client, { path, ref: own })) === null ? null : false;
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
    try {
        const text = await readContents(client, { path, ref: commit });
        return text === null ? { state: 'absent' } : readBaseConfig(text);
    }
    catch (error) {
        if (error instanceof verdict_errors/* PlatformError */.Wk)
            return { state: 'unreadable', reason: error.message };
        throw error;
    }
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

/***/ 25893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant; null where none is near enough to be worth a guess. */
function nearestName(found, allowed) {
    const plain = normalise(found);
    const [best] = allowed
        .map((name) => ({ name, edits: edits(plain, normalise(name)) }))
        .sort((a, b) => a.edits - b.edits);
    // A third of the letters may differ: "marign" is "margin", while "test" is not "seed".
    const limit = Math.max(1, Math.floor(plain.length / 3));
    return best !== undefined && best.edits <= limit ? best.name : null;
}
/** Levenshtein's distance, but letters in another order are one slip: "mni" is "min". */
function edits(found, allowed) {
    const letters = (name) => [...name].sort().join('');
    return found !== allowed && letters(found) === letters(allowed) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found, allowed);
}
/** `showValues`, `show_values` and `Show-Values` are all the same slip. */
function normalise(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]/g, '-')
        .toLowerCase();
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

/***/ 20203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   T: () => (/* binding */ digestInName)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);

/** `mlops-train-churn-0123456789ab`: the same content has the same name, so a repeated attempt finds what the first one stored. */
function artifactName(stage, model, digest) {
    return `mlops-${stage}-${model}-${(0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
}
/** The short digest that the name of a stage's artifact ends with; null where it names something else. */
function digestInName(name, { stage, model }) {
    const prefix = `mlops-${stage}-${model}-`;
    if (!name.startsWith(prefix))
        return null;
    return /^([0-9a-f]{12})(?:-\d+)?$/.exec(name.slice(prefix.length))?.[1] ?? null;
}


/***/ }),

/***/ 79829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ unpackZip)
});

// UNUSED EXPORTS: ZIP_LIMITS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/shared/host-local/explain-file-error.js
var explain_file_error = __webpack_require__(17090);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/host-github/read-zip-entries.js
/** Why an archive is not unpacked. */
class ZipRefusal extends Error {
}
const MAX_NAME = 1024;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
/**
 * Reads what an archive says of its entries, and refuses it where one of them could leave the folder, stand for two files on some file
 * system, be anything but a file, or be far larger than the archive.
 */
async function readZipEntries(zip, { archiveBytes, limits }) {
    if (zip.entryCount > limits.entries)
        throw new ZipRefusal(`${zip.entryCount} entries, ${limits.entries} are allowed`);
    const files = [];
    const kinds = new Map();
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        const isFolder = entry.fileName.endsWith('/');
        const name = isFolder ? entry.fileName.slice(0, -1) : entry.fileName;
        const shown = JSON.stringify(entry.fileName);
        refuseName(name, shown);
        refuseKind(entry, { isFolder, shown });
        noteName(kinds, name, isFolder ? 'folder' : 'file');
        if (isFolder)
            continue;
        bytes += entry.uncompressedSize;
        if (bytes > limits.bytes)
            throw new ZipRefusal(`more than ${limits.bytes} bytes unpacked`);
        if (bytes > limits.ratioFrom && bytes > archiveBytes * limits.ratio)
            throw new ZipRefusal(`${bytes} bytes unpacked from ${archiveBytes}, which no model or data is`);
        files.push({ entry, name });
    }
    return files;
}
/** yauzl has refused absolute names, `..` and backslashes already; a second look costs nothing and doesn't rest on its options. */
function refuseName(name, shown) {
    const plain = name.length <= MAX_NAME && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\u0000-\u001f]/.test(name);
    if (!plain)
        throw new ZipRefusal(`${shown} is no plain relative path`);
}
function refuseKind(entry, { isFolder, shown }) {
    // Made on Unix, the upper half is st_mode; elsewhere it is 0.
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== (isFolder ? DIRECTORY : REGULAR))
        throw new ZipRefusal(`${shown} is a link or another special file`);
    if (entry.isEncrypted())
        throw new ZipRefusal(`${shown} is encrypted`);
    if (!entry.canDecodeFileData())
        throw new ZipRefusal(`${shown} is packed by a method that is not known here`);
}
/** Notes a name as the least discerning file system sees it: without case, and without the form that an accent is written in. */
function noteName(kinds, name, kind) {
    const parts = name.split('/').map((part) => part.normalize('NFC').toLowerCase().replace(/[. ]+$/, ''));
    parts.forEach((_, depth) => {
        const key = parts.slice(0, depth + 1).join('/');
        const here = depth + 1 < parts.length ? 'folder' : kind;
        const known = kinds.get(key);
        if (known !== undefined && (known === 'file' || here === 'file'))
            throw new ZipRefusal(`${JSON.stringify(name)} comes twice, or differs from another name only by case or form`);
        kinds.set(key, here);
    });
}

;// CONCATENATED MODULE: ./build/shared/host-github/unpack-zip.js








/** What a stage hands on has a manifest of at most 10,000 files; nobody's model comes near the rest. */
const ZIP_LIMITS = { entries: 20_000, bytes: 8 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };
/**
 * Unpacks a zip that crossed a job or the network into a folder, which is made. Every entry is judged before the first byte is written:
 * what an archive says of itself decides whether it is opened, and a stream that says more than it said is ended.
 * @param source what to call it in an error
 * @throws UserError naming the entry and why it is refused; then the folder holds nothing that may be used
 */
async function unpackZip(path, { directory, source, limits = ZIP_LIMITS, signal }) {
    try {
        const { size } = await (0,promises_.stat)(path);
        const zip = await (0,yauzl/* openPromise */.sO)(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
        try {
            const files = await readZipEntries(zip, { archiveBytes: size, limits });
            await (0,promises_.mkdir)(directory, { recursive: true });
            for (const { entry, name } of files)
                await writeEntry(zip, { entry, path: (0,external_node_path_.join)(directory, name), signal });
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw explain(error, { source, directory, signal });
    }
}
async function writeEntry(zip, { entry, path, signal }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    // `wx`: a name that is there already was not seen as a duplicate, so something is wrong.
    await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), { signal });
}
function explain(error, { source, directory, signal }) {
    if (signal.aborted)
        return new errors/* CancelledError */.cc(`unpacking ${source} was stopped`);
    if (error instanceof ZipRefusal)
        return new errors/* UserError */.yo(`${source} is refused: ${error.message}`, { cause: error });
    const explained = (0,explain_file_error/* explainFileError */.Y)(error, directory);
    if (explained !== error || !(error instanceof Error))
        return explained;
    const isName = /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
    return new errors/* UserError */.yo(`${source} is ${isName ? 'refused' : 'damaged, or no zip file'}: ${error.message}`, { cause: error });
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

/***/ 23520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/** A value as the JSON file that a person may read: two spaces, a newline at the end. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: {}, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ })

};
